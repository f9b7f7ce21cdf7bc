import { useErrors } from '../../room/fields/errors';
import { Field } from '../../room/fields/Field';
import { importWords } from '../../words/outcome';

type Props = {
  name: string;
  label: string;
  /** Empty while nothing is chosen and the rows show nothing. */
  value: string;
  options: readonly { value: string; words: string }[];
  onChange: (value: string) => void;
};

/** One way to read a column, as the browser's own list; with an empty first line while it is open. */
export const WaySelect = ({ name, label, value, options, onChange }: Props) => {
  const { changed } = useErrors();
  return (
    <Field name={name} label={label}>
      {tied => (
        <select
          {...tied}
          className="field-native"
          value={value}
          onChange={event => {
            changed(name);
            onChange(event.currentTarget.value);
          }}
        >
          {value === '' && <option value="">{importWords.choose}</option>}
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
