import { baselineFields } from '../../../words/fields';
import { checkInForm } from '../../../words/lived-forms';
import { today } from '../../../words/numbers';
import { DayField } from '../../fields/DayField';
import { NumberField } from '../../fields/NumberField';
import type { Errors, reading as reader } from '../../fields/reading';
import { TextLine } from '../../fields/TextLine';

/** A reading as it is typed. */
export type ReadingValues = { value: string; on: string; source: string };

type Props = {
  values: ReadingValues;
  onChange: (values: ReadingValues) => void;
  unit: string;
  label: string;
  help?: string | undefined;
};

/** One dated value of the measure with its source. */
export const ReadingFields = ({ values: { value, on, source }, onChange, unit, label, help }: Props) => {
  const values = { value, on, source };
  return (
    <>
      <div className="field-row">
        <NumberField
          name="value"
          label={label}
          help={help}
          unit={unit}
          value={value}
          onChange={next => onChange({ ...values, value: next })}
        />
        <DayField
          name="on"
          label={baselineFields.on}
          value={on}
          last={today()}
          onChange={next => onChange({ ...values, on: next })}
        />
      </div>
      <TextLine
        name="source"
        label={baselineFields.source}
        value={source}
        onChange={next => onChange({ ...values, source: next })}
      />
    </>
  );
};

/** What was typed, as the reading it stands for. */
export const readReading = (from: ReturnType<typeof reader>, { value, on, source }: ReadingValues) => ({
  value: from.number('value', value),
  on: from.day('on', on),
  source,
});

/** The fields of a reading that a refusal names. */
export const markReading = (about: string[], why: { on: string }): Errors => ({
  ...(about.includes('on') ? { on: why.on } : {}),
  ...(about.includes('source') ? { source: checkInForm.noSource } : {}),
});
