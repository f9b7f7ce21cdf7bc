import type { BusinessOutcomeView } from '../../src/api';
import { Choice } from '../room/fields/Choice';
import { Part } from '../room/fields/Form';
import { LongText } from '../room/fields/LongText';
import { NumberField } from '../room/fields/NumberField';
import { TextLine } from '../room/fields/TextLine';
import { constraintKinds, priorityFields, riskAppetites } from '../words/fields';
import { priorityWords } from '../words/portfolio';
import { priorityForm as words } from '../words/priority';
import { Advised } from './Advised';
import { ServedOutcome } from './ServedOutcome';
import type { PriorityValues } from './values';

type Props = {
  values: PriorityValues;
  onChange: (values: PriorityValues) => void;
  known: BusinessOutcomeView[] | null;
};

const constraints = { none: words.noConstraint, ...constraintKinds };

/** The words of a new priority: what every team that gets it will read. */
export function NewWords({ values, onChange, known }: Props) {
  const at = <K extends keyof PriorityValues>(key: K) => ({
    name: key,
    value: values[key],
    onChange: (value: PriorityValues[K]) => onChange({ ...values, [key]: value }),
  });
  return (
    <>
      <Part title={words.matters} help={words.mattersHelp}>
        <Advised field="mattersMost">
          <LongText {...at('mattersMost')} label={priorityFields.mattersMost} rows={3} />
        </Advised>
        <Advised field="whyNow">
          <LongText {...at('whyNow')} label={priorityFields.whyNow} help={words.whyNowHelp} rows={3} />
        </Advised>
        <Advised field="businessOutcome">
          <ServedOutcome known={known} value={values} onChange={served => onChange({ ...values, ...served })} />
        </Advised>
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
      <Part title={words.room} help={words.roomHelp}>
        <LongText {...at('mayBeGiven')} label={priorityFields.mayBeGiven} help={words.mayBeGivenHelp} isOptional />
        <Choice {...at('riskAppetite')} label={priorityFields.riskAppetite} options={riskAppetites} />
        <LongText {...at('mustNotGetWorse')} label={priorityFields.mustNotGetWorse} isOptional />
        <Choice
          {...at('constraint')}
          label={priorityFields.constraint}
          help={words.constraintHelp}
          options={constraints}
        />
        {values.constraint !== 'none' && (
          <TextLine
            name="constraint"
            label={words.whichConstraint}
            value={values.constraintText}
            onChange={constraintText => onChange({ ...values, constraintText })}
          />
        )}
      </Part>
    </>
  );
}
