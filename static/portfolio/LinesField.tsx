import TextArea from '@atlaskit/textarea';
import { useErrors } from '../room/fields/errors';
import { Field } from '../room/fields/Field';

type Props = { name: string; label: string; help: string; value: string; onChange: (value: string) => void };

/** Many lines at once: as long as they come, for what is pasted must not be cut off unseen. */
export function LinesField({ name, label, help, value, onChange }: Props) {
  const { changed } = useErrors();
  return (
    <Field name={name} label={label} help={help}>
      {tied => (
        <TextArea
          {...tied}
          isInvalid={tied['aria-invalid']}
          isMonospaced
          value={value}
          minimumRows={8}
          maxHeight="50vh"
          resize="smart"
          spellCheck={false}
          onChange={event => {
            changed(name);
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
