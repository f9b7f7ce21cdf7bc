import { NAME_LENGTH } from '../../../src/negotiation/thresholds';
import { Choice } from '../../room/fields/Choice';
import { LongText } from '../../room/fields/LongText';
import { TextLine } from '../../room/fields/TextLine';
import { directions, measureFields, measureKinds } from '../../words/fields';
import { measureWords } from '../../words/outcome';
import type { MeasureValues } from './values';

type Props = { values: MeasureValues; onChange: (values: MeasureValues) => void };

/** What is counted, and how. */
export const MeasureFields = ({ values, onChange }: Props) => {
  const of = <K extends keyof MeasureValues>(key: K) => ({
    name: `measure.${key}`,
    label: measureFields[key],
    value: values[key],
    onChange: (value: MeasureValues[K]) => onChange({ ...values, [key]: value }),
  });
  return (
    <>
      <div className="field-row field-row-wide-first">
        <TextLine {...of('name')} />
        <TextLine {...of('unit')} most={NAME_LENGTH} placeholder="%" />
      </div>
      <LongText {...of('definition')} help={measureWords.definitionHelp} />
      <TextLine {...of('source')} help={measureWords.sourceHelp} />
      <Choice {...of('direction')} options={directions} />
      <Choice {...of('kind')} options={measureKinds} meaning={measureWords.kindMeaning} />
    </>
  );
};
