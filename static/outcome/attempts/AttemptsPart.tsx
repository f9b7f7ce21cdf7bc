import './attempts.css';
import Button from '@atlaskit/button/new';
import type { OutcomePage } from '../../../src/api';
import type { RememberedAttempt } from '../../../src/negotiation/outcome';
import { attemptWords } from '../../words/outcome';
import { NothingYet, Part } from '../Part';
import type { Opening } from '../useOpened';
import { AttemptForm } from './AttemptForm';
import { AttemptItem } from './AttemptItem';

/** What still runs comes first; of the rest, what was noted last. */
const inOrder = (attempts: readonly RememberedAttempt[]): RememberedAttempt[] => {
  const latest = attempts.toReversed();
  const runs = ({ verdict }: RememberedAttempt) => verdict === 'pending';
  return [...latest.filter(runs), ...latest.filter(each => !runs(each))];
};

const isSame = (one: RememberedAttempt, other: RememberedAttempt): boolean =>
  one.what === other.what && one.when === other.when;

/** What the team tried for this measure. What a closed quarter left behind is corrected in its report, not here (N16). */
export const AttemptsPart = ({ page, opening }: { page: OutcomePage; opening: Opening }) => {
  const { open, opened, setting } = opening;
  const { attempts, measures } = page;
  const unit = measures.at(-1)?.measure.unit ?? '';
  const edited = opened?.form === 'attempt' ? opened.of : null;
  // One that a colleague has renamed meanwhile stands by itself: what was typed stays, and the server says what is wrong.
  const isAlone = opened?.form === 'attempt' && !attempts.some(each => edited && isSame(each, edited));
  return (
    <Part
      note={opening.noteIn('attempts')}
      title={attemptWords.title}
      ways={
        open &&
        !isAlone && (
          <Button id="outcome-open-attempt" onClick={() => open({ form: 'attempt', of: null })}>
            {attemptWords.add}
          </Button>
        )
      }
    >
      {isAlone && <AttemptForm setting={setting} attempt={edited} unit={unit} />}
      {attempts.length === 0 && !isAlone && (
        <NothingYet title={attemptWords.none}>{open ? attemptWords.noneTeam : attemptWords.noneOthers}</NothingYet>
      )}
      {attempts.length > 0 && (
        <ul className="attempt-cards">
          {inOrder(attempts).map(attempt => (
            <li key={`${attempt.when} ${attempt.what}`}>
              {edited && isSame(edited, attempt) ? (
                <AttemptForm setting={setting} attempt={edited} unit={unit} />
              ) : (
                <AttemptItem
                  attempt={attempt}
                  unit={unit}
                  onEdit={open && attempt.quarter === null ? () => open({ form: 'attempt', of: attempt }) : null}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
};
