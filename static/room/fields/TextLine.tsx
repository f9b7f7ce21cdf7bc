import Textfield from '@atlaskit/textfield';
import { LINE_LENGTH } from '../../../src/negotiation/thresholds';
import { useErrors } from './errors';
import { Field, type FieldProps } from './Field';

type Props = FieldProps & { value: string; onChange: (value: string) => void; most?: number; placeholder?: string };

/** One line of text. */
export function TextLine({ value, onChange, most = LINE_LENGTH, placeholder, ...field }: Props) {
  const { changed } = useErrors();
  return (
    <Field {...field}>
      {tied => (
        <Textfield
          {...tied}
          isInvalid={tied['aria-invalid']}
          value={value}
          maxLength={most}
          {...(placeholder ? { placeholder } : {})}
          autoComplete="off"
          onChange={event => {
            changed(field.name);
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
