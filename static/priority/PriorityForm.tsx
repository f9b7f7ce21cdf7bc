import { NAME_LENGTH } from '../../src/negotiation/thresholds';
import type { NegotiationView } from '../../src/negotiation/view';
import { usePortfolio } from '../portfolio/usePortfolio';
import { Choice } from '../room/fields/Choice';
import { DayField } from '../room/fields/DayField';
import { Part } from '../room/fields/Form';
import { LongText } from '../room/fields/LongText';
import { NumberField } from '../room/fields/NumberField';
import { TextLine } from '../room/fields/TextLine';
import { fallbacks, needFields, priorityFields } from '../words/fields';
import { day } from '../words/numbers';
import { NewWords } from './NewWords';
import { SharedPart } from './SharedPart';
import type { PriorityValues } from './values';
import { WhichPriority } from './WhichPriority';

type Props = {
  values: PriorityValues;
  onChange: (values: PriorityValues) => void;
  of: Pick<NegotiationView, 'quarter' | 'ends'>;
};

/** Those of the site; none where they cannot be had, for one may always be named. */
const knownIn = ({ data, isFetching }: ReturnType<typeof usePortfolio>) => {
  if (data?.ok) return data.value.businessOutcomes;
  return !data && isFetching ? null : [];
};

const needs = { no: 'No', yes: 'Yes, seal a number' };

/** What the leader brings: what matters most and why now, never how to solve it. */
export function PriorityForm({ values, onChange, of: { quarter, ends } }: Props) {
  const portfolio = usePortfolio(quarter);
  const at = <K extends keyof PriorityValues>(key: K) => ({
    name: key,
    value: values[key],
    onChange: (value: PriorityValues[K]) => onChange({ ...values, [key]: value }),
  });
  return (
    <>
      <WhichPriority
        query={portfolio}
        quarter={quarter}
        chosen={values.shared}
        onChoose={shared => onChange({ ...values, shared })}
      />
      {values.shared ? (
        <SharedPart shared={values.shared} />
      ) : (
        <NewWords values={values} onChange={onChange} known={knownIn(portfolio)} />
      )}
      <Part title="If time runs out">
        <DayField
          {...at('deadline')}
          label={priorityFields.deadline}
          help={`Agree by this day, at the latest ${day(ends)}. Before the quarter begins is best.`}
          last={ends}
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
