import './quarterSwitch.css';
import { useId } from 'react';

type Props = {
  label: string;
  choices: { quarter: string; note: string }[];
  chosen: string;
  onChoose: (quarter: string) => void;
};

/** A choice between a few quarters: radio buttons that look like one control. */
export const QuarterSwitch = ({ label, choices, chosen, onChoose }: Props) => {
  const name = useId();
  return (
    <fieldset className="quarter-switch">
      <legend className="said-only">{label}</legend>
      {choices.map(({ quarter, note }) => (
        <label key={quarter} className="quarter-choice">
          <input
            type="radio"
            className="said-only"
            name={name}
            value={quarter}
            checked={quarter === chosen}
            onChange={() => onChoose(quarter)}
          />
          <span className="quarter-choice-name">{quarter}</span>
          {note && <span className="quarter-choice-note">{note}</span>}
        </label>
      ))}
    </fieldset>
  );
};
