import { BASELINE_DAYS, NAME_LENGTH } from '../../src/negotiation/thresholds';
import { Choice } from '../room/fields/Choice';
import { DayField } from '../room/fields/DayField';
import { Part } from '../room/fields/Form';
import { LongText } from '../room/fields/LongText';
import { NumberField } from '../room/fields/NumberField';
import { TextLine } from '../room/fields/TextLine';
import { ForecastFields } from '../room/offer/ForecastFields';
import { assessmentFields, baselineFields, directions, goalKinds, measureFields, measureKinds } from '../words/fields';
import { Attempts } from './Attempts';
import type { AssessmentValues } from './values';

type Props = { values: AssessmentValues; onChange: (values: AssessmentValues) => void };

const kindMeaning = {
  product: 'What customers do, within your influence.',
  traction: 'Use of one feature. It will need a counterweight.',
  business: 'Revenue, churn, cost: often moved by others too.',
};
const goalMeaning = {
  performance: 'Move it to a level.',
  learning: 'Find out what moves it. The better start with a measure that is new to you.',
};

/** What the team brings: measure, baseline, history and forecast. */
export function AssessmentForm({ values, onChange }: Props) {
  const { measure, baseline } = values;
  const ofMeasure = <K extends keyof AssessmentValues['measure']>(key: K) => ({
    name: `measure.${key}`,
    label: measureFields[key],
    value: measure[key],
    onChange: (value: AssessmentValues['measure'][K]) => onChange({ ...values, measure: { ...measure, [key]: value } }),
  });
  const ofBaseline = <K extends keyof AssessmentValues['baseline']>(key: K) => ({
    name: `baseline.${key}`,
    label: baselineFields[key],
    value: baseline[key],
    onChange: (value: string) => onChange({ ...values, baseline: { ...baseline, [key]: value } }),
  });
  return (
    <>
      <Part title="Measure" help="A change in what customers do, counted. Not something you ship.">
        <div className="field-row field-row-wide-first">
          <TextLine {...ofMeasure('name')} />
          <TextLine {...ofMeasure('unit')} most={NAME_LENGTH} placeholder="%" />
        </div>
        <LongText
          {...ofMeasure('definition')}
          help="Who and what is counted, over which time, so that two people get the same number."
        />
        <TextLine {...ofMeasure('source')} help="Where the number is read: a dashboard, a table, a survey." />
        <Choice {...ofMeasure('direction')} options={directions} />
        <Choice {...ofMeasure('kind')} options={measureKinds} meaning={kindMeaning} />
      </Part>
      <Part title="Baseline" help={`Where the measure stands now, read within the last ${BASELINE_DAYS} days.`}>
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
