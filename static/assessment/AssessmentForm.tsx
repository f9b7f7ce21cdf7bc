import { MeasureFields } from '../outcome/measure/MeasureFields';
import { Choice } from '../room/fields/Choice';
import { DayField } from '../room/fields/DayField';
import { Part } from '../room/fields/Form';
import { LongText } from '../room/fields/LongText';
import { NumberField } from '../room/fields/NumberField';
import { TextLine } from '../room/fields/TextLine';
import { ForecastFields } from '../room/offer/ForecastFields';
import { assessmentFields, baselineFields, goalKinds } from '../words/fields';
import { measureWords, startWords } from '../words/outcome';
import { Attempts } from './Attempts';
import type { AssessmentValues, Proposal } from './values';

type Props = { values: AssessmentValues; proposal: Proposal | null; onChange: (values: AssessmentValues) => void };

const goalMeaning = {
  performance: 'Move it to a level.',
  learning: 'Find out what moves it. The better start with a measure that is new to you.',
};

/** Where a baseline in the form comes from, or why the latest reading is not in it. */
const originOf = ({ baseline }: AssessmentValues, proposal: Proposal | null): string => {
  if (!proposal) return startWords.within;
  if (proposal.isStale) return startWords.stale(proposal.reading.on);
  return baseline.on === proposal.reading.on ? startWords.fromReading(proposal.reading.on) : startWords.within;
};

/** What the team brings: measure, baseline, history and forecast. */
export function AssessmentForm({ values, proposal, onChange }: Props) {
  const { measure, baseline } = values;
  const ofBaseline = <K extends keyof AssessmentValues['baseline']>(key: K) => ({
    name: `baseline.${key}`,
    label: baselineFields[key],
    value: baseline[key],
    onChange: (value: string) => onChange({ ...values, baseline: { ...baseline, [key]: value } }),
  });
  return (
    <>
      <Part title={measureWords.title} help={measureWords.help}>
        <MeasureFields values={measure} onChange={next => onChange({ ...values, measure: next })} />
      </Part>
      <Part title="Baseline" help={originOf(values, proposal)}>
        <div className="field-row">
          <NumberField {...ofBaseline('value')} unit={measure.unit} />
          <DayField {...ofBaseline('on')} />
        </div>
        <TextLine {...ofBaseline('source')} label="Source of the baseline" />
      </Part>
      <Part title="History" help="It keeps both sides from betting again on what was tried already.">
        <Attempts values={values} onChange={onChange} />
      </Part>
      <Part
        title="Forecast"
        help="Where will the measure end this quarter as things are? A range, not a promise: nine quarters in ten should end at P10 or better, one in ten at P90 or better."
      >
        <ForecastFields
          values={values}
          unit={measure.unit}
          direction={measure.direction || 'higher'}
          onChange={forecast => onChange({ ...values, ...forecast })}
        />
        <LongText
          name="conditions"
          label={assessmentFields.conditions}
          help="What has to hold for this range: people, dependencies, season."
          value={values.conditions}
          onChange={conditions => onChange({ ...values, conditions })}
          isOptional
        />
      </Part>
      <Part title="Goal">
        <Choice
          name="goalKind"
          label="Kind of goal"
          value={values.goalKind}
          options={goalKinds}
          meaning={goalMeaning}
          onChange={goalKind => onChange({ ...values, goalKind })}
        />
      </Part>
    </>
  );
}
