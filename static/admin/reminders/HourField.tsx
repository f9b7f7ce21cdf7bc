import '../../frame/nativeSelect.css';
import { useId } from 'react';
import { reminderWords as words } from '../../words/signals';

type Props = { label: string; value: number; first: number; onChange: (hour: number) => void };

/** One of the 24 full hours from `first` on. */
export const HourField = ({ label, value, first, onChange }: Props) => {
  const id = useId();
  return (
    <div className="admin-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="native-select"
        value={value}
        onChange={event => onChange(Number(event.currentTarget.value))}
      >
        {Array.from({ length: 24 }, (_, place) => first + place).map(hour => (
          <option key={hour} value={hour}>
            {words.hour(hour)}
          </option>
        ))}
      </select>
    </div>
  );
};
