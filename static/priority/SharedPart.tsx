import { Fact, Facts, longer } from '../room/Facts';
import { Part } from '../room/fields/Form';
import { constraintKinds, inSentence, priorityFields, riskAppetites } from '../words/fields';
import { betInWords, priorityWords } from '../words/portfolio';
import type { SharedWords } from './values';

/** The words of a priority that others have read: to be read here too, and not to be changed. */
export const SharedPart = ({ shared }: { shared: SharedWords }) => (
  <Part title={priorityWords.locked} help={priorityWords.lockedHelp}>
    <div className="shared-words">
      <Facts>
        <Fact label={priorityFields.mattersMost}>{longer(shared.mattersMost)}</Fact>
        <Fact label={priorityFields.whyNow}>{longer(shared.whyNow)}</Fact>
        <Fact label={priorityFields.businessOutcome}>{shared.businessOutcome}</Fact>
        <Fact label={priorityWords.bet}>{shared.bet && betInWords(shared.bet)}</Fact>
        <Fact label={priorityFields.mayBeGiven}>{longer(shared.mayBeGiven)}</Fact>
        <Fact label={priorityFields.riskAppetite}>{riskAppetites[shared.riskAppetite]}</Fact>
        <Fact label={priorityFields.mustNotGetWorse}>{longer(shared.mustNotGetWorse)}</Fact>
        {shared.constraint && (
          <Fact label={`${priorityFields.constraint}: ${inSentence(constraintKinds[shared.constraint.kind])}`}>
            {shared.constraint.text}
          </Fact>
        )}
      </Facts>
    </div>
  </Part>
);
