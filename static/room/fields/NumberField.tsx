import Textfield from '@atlaskit/textfield';
import type { ReactNode } from 'react';
import { formWords } from '../../words/form';
import { shortUnit } from '../../words/numbers';
import { useErrors } from './errors';
import { Field, type FieldProps } from './Field';

type Props = FieldProps & { value: string; onChange: (value: string) => void; unit?: string };

/** A long unit stands behind the help. */
const helpWith = (help: ReactNode, unit: string): ReactNode =>
  help ? (
    <>
      {help}
      {typeof help === 'string' && help.endsWith('.') ? ' ' : '. '}
      {unit}
    </>
  ) : (
    unit
  );

/** A number in the reader's own way of writing, with its unit beside it. */
export function NumberField({ value, onChange, unit, ...field }: Props) {
  const { changed } = useErrors();
  const short = unit ? shortUnit(unit) : '';
  // A long unit does not fit into the field and stands above it.
  const help = unit && !short ? helpWith(field.help, formWords.inUnit(unit)) : field.help;
  return (
    <Field {...field} help={help} className="field-narrow">
      {tied => (
        <Textfield
          {...tied}
          isInvalid={tied['aria-invalid']}
          value={value}
          inputMode="decimal"
          autoComplete="off"
          elemAfterInput={short ? <span className="field-unit">{short}</span> : undefined}
          onChange={event => {
            changed(field.name);
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
