import { lastDay } from '../../src/negotiation/quarter';
import { NAME_LENGTH } from '../../src/negotiation/thresholds';
import { Choice } from '../room/fields/Choice';
import { DayField } from '../room/fields/DayField';
import { Part } from '../room/fields/Form';
import { LongText } from '../room/fields/LongText';
import { NumberField } from '../room/fields/NumberField';
import { TextLine } from '../room/fields/TextLine';
import { constraintKinds, fallbacks, needFields, priorityFields, riskAppetites } from '../words/fields';
import { day } from '../words/numbers';
import type { PriorityValues } from './values';

type Props = { values: PriorityValues; onChange: (values: PriorityValues) => void; quarter: string };

const constraints = { none: 'None', ...constraintKinds };
const needs = { no: 'No', yes: 'Yes, seal a number' };

/** What the leader brings: what matters most and why now, never how to solve it. */
export function PriorityForm({ values, onChange, quarter }: Props) {
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
        <TextLine
          {...at('businessOutcome')}
          label={priorityFields.businessOutcome}
          help="Revenue, churn, cost or the like: what the team’s outcome feeds."
        />
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
      <Part title="If time runs out">
        <DayField
          {...at('deadline')}
          label={priorityFields.deadline}
          help={`Agree by this day, at the latest ${day(lastDay(quarter))}. Before the quarter begins is best.`}
          last={lastDay(quarter)}
        />
        <Choice
          {...at('fallback')}
          label={priorityFields.fallback}
          help="What happens without an agreement by then."
          options={fallbacks}
        />
        {values.fallback === 'other' && (
          <LongText
            name="fallback"
            label="What happens then"
            value={values.fallbackText}
            onChange={fallbackText => onChange({ ...values, fallbackText })}
          />
        )}
      </Part>
      <Part
        title="Need"
        help="The level the business could use. It stays sealed: the team sees only what it is stated in, and reads the number in the same moment in which you see the team’s forecast. So neither number pulls the other."
      >
        <Choice {...at('hasNeed')} label="Do you have a level in mind?" options={needs} />
        {values.hasNeed === 'yes' && (
          <>
            <TextLine
              name="needMeasure"
              label={needFields.measure}
              help="The team sees this at once, so that it assesses the same measure."
              value={values.measure}
              onChange={measure => onChange({ ...values, measure })}
            />
            <div className="field-row">
              <NumberField {...at('level')} label="Need" help="Sealed until the team’s forecast is given." />
              <TextLine
                name="needUnit"
                label={needFields.unit}
                help="Such as % or days. The team sees this at once."
                value={values.unit}
                most={NAME_LENGTH}
                onChange={unit => onChange({ ...values, unit })}
              />
            </div>
          </>
        )}
      </Part>
    </>
  );
}
