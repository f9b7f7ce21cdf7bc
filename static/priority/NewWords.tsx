import type { BusinessOutcomeView } from '../../src/api';
import { Choice } from '../room/fields/Choice';
import { Part } from '../room/fields/Form';
import { LongText } from '../room/fields/LongText';
import { NumberField } from '../room/fields/NumberField';
import { TextLine } from '../room/fields/TextLine';
import { constraintKinds, priorityFields, riskAppetites } from '../words/fields';
import { priorityWords } from '../words/portfolio';
import { ServedOutcome } from './ServedOutcome';
import type { PriorityValues } from './values';

type Props = {
  values: PriorityValues;
  onChange: (values: PriorityValues) => void;
  known: BusinessOutcomeView[] | null;
};

const constraints = { none: 'None', ...constraintKinds };

/** The words of a new priority: what every team that gets it will read. */
export function NewWords({ values, onChange, known }: Props) {
  const at = <K extends keyof PriorityValues>(key: K) => ({
    name: key,
    value: values[key],
    onChange: (value: PriorityValues[K]) => onChange({ ...values, [key]: value }),
  });
  return (
    <>
      <Part
        title="What matters"
        help="Say what should change for customers and the business. How to get there is the team’s part."
      >
        <LongText {...at('mattersMost')} label={priorityFields.mattersMost} rows={3} />
        <LongText
          {...at('whyNow')}
          label={priorityFields.whyNow}
          help="What makes this quarter the right one."
          rows={3}
        />
        <ServedOutcome known={known} value={values} onChange={served => onChange({ ...values, ...served })} />
      </Part>
      <Part title={priorityWords.bet} help={priorityWords.betHelp}>
        <LongText
          name="bet"
          label={priorityWords.betWords}
          isOptional
          value={values.betWords}
          onChange={betWords => onChange({ ...values, betWords })}
        />
        <NumberField {...at('betChance')} label={priorityWords.betChance} unit="%" isOptional />
      </Part>
      <Part title="Room to move" help="What the team can count on when it looks for a way.">
        <LongText
          {...at('mayBeGiven')}
          label={priorityFields.mayBeGiven}
          help="People, money, time: what you could grant if the team asks."
          isOptional
        />
        <Choice {...at('riskAppetite')} label={priorityFields.riskAppetite} options={riskAppetites} />
        <LongText {...at('mustNotGetWorse')} label={priorityFields.mustNotGetWorse} isOptional />
        <Choice
          {...at('constraint')}
          label={priorityFields.constraint}
          help="Only what leaves no choice: a law, a contract or a date."
          options={constraints}
        />
        {values.constraint !== 'none' && (
          <TextLine
            name="constraint"
            label="Which one"
            value={values.constraintText}
            onChange={constraintText => onChange({ ...values, constraintText })}
          />
        )}
      </Part>
    </>
  );
}
