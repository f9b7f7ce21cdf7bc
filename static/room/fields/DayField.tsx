import { useErrors } from './errors';
import { Field, type FieldProps } from './Field';

type Props = FieldProps & { value: string; onChange: (value: string) => void; first?: string; last?: string };

/** A calendar day, by the browser's own date input: it speaks the reader's language and works by keyboard. */
export function DayField({ value, onChange, first, last, ...field }: Props) {
  const { changed } = useErrors();
  return (
    <Field {...field} className="field-narrow">
      {tied => (
        <input
          {...tied}
          className="field-native"
          type="date"
          value={value}
          min={first}
          max={last}
          onChange={event => {
            changed(field.name);
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
