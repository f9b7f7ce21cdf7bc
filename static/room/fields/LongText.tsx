import TextArea from '@atlaskit/textarea';
import { TEXT_LENGTH } from '../../../src/negotiation/thresholds';
import { useErrors } from './errors';
import { Field, type FieldProps } from './Field';

type Props = FieldProps & { value: string; onChange: (value: string) => void; rows?: number };

/** A text of several lines; it grows with what is written. */
export function LongText({ value, onChange, rows = 2, ...field }: Props) {
  const { changed } = useErrors();
  return (
    <Field {...field}>
      {tied => (
        <TextArea
          {...tied}
          isInvalid={tied['aria-invalid']}
          value={value}
          maxLength={TEXT_LENGTH}
          minimumRows={rows}
          resize="smart"
          onChange={event => {
            changed(field.name);
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
