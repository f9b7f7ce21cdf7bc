import type { RoomView, Which } from '../../src/api';
import { MeasureFields } from '../outcome/measure/MeasureFields';
import { DayField } from '../room/fields/DayField';
import { NumberField } from '../room/fields/NumberField';
import { TextLine } from '../room/fields/TextLine';
import { lackWords, type StepName } from '../words/assessment';
import { baselineFields } from '../words/fields';
import { Attempts } from './Attempts';
import { Levers } from './Levers';
import { Range } from './Range';
import type { AssessmentValues } from './values';

type Filling = { values: AssessmentValues; onChange: (values: AssessmentValues) => void };

const Baseline = ({ values, onChange }: Filling) => {
  const { measure, baseline } = values;
  const of = <K extends keyof AssessmentValues['baseline']>(key: K) => ({
    name: `baseline.${key}`,
    label: baselineFields[key],
    value: baseline[key],
    onChange: (value: string) => onChange({ ...values, baseline: { ...baseline, [key]: value } }),
  });
  return (
    <>
      <div className="field-row">
        <NumberField {...of('value')} unit={measure.unit} />
        <DayField {...of('on')} />
      </div>
      <TextLine {...of('source')} label={lackWords.baselineSource} />
    </>
  );
};

/** The fields of one step. */
export function StepParts({
  step,
  room,
  which,
  ...filling
}: Filling & { step: StepName; room: RoomView; which: Which }) {
  const { values, onChange } = filling;
  switch (step) {
    case 'measure':
      return <MeasureFields values={values.measure} onChange={measure => onChange({ ...values, measure })} />;
    case 'baseline':
      return <Baseline {...filling} />;
    case 'history':
      return <Attempts {...filling} />;
    case 'levers':
      return <Levers {...filling} />;
    case 'range':
      return <Range {...filling} negotiation={room.negotiation} which={which} />;
  }
}
