import { useId } from 'react';
import { useErrors } from './errors';
import { ErrorText, type FieldProps } from './Field';

type Props<C extends string> = FieldProps & {
  value: C | '';
  onChange: (value: C) => void;
  options: Readonly<Record<C, string>>;
  /** What choosing each one means, beneath its name. */
  meaning?: Partial<Readonly<Record<C, string>>>;
};

const entriesOf = <C extends string>(options: Readonly<Record<C, string>>) => Object.entries(options) as [C, string][];

/** One of a few, all in sight, as radio buttons. */
export function Choice<C extends string>({
  name,
  label,
  help,
  isTitled = false,
  value,
  onChange,
  options,
  meaning = {},
}: Props<C>) {
  const id = useId();
  const errors = useErrors();
  const error = errors.of(name);
  const described = [help ? `${id}help` : '', error ? `${id}error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset className="field choice" aria-describedby={described || undefined}>
      <legend className={isTitled ? 'said-only' : 'field-label'}>{label}</legend>
      {help && (
        <p id={`${id}help`} className="field-help">
          {help}
        </p>
      )}
      <div className="choice-options">
        {entriesOf(options).map(([option, words]) => (
          <div key={option} className="choice-option">
            <label className="choice-label">
              <input
                type="radio"
                name={`${id}choice`}
                checked={value === option}
                aria-describedby={meaning[option] ? `${id}${option}` : undefined}
                onChange={() => {
                  errors.changed(name);
                  onChange(option);
                }}
              />
              {words}
            </label>
            {meaning[option] && <small id={`${id}${option}`}>{meaning[option]}</small>}
          </div>
        ))}
      </div>
      <ErrorText id={`${id}error`} text={error} />
    </fieldset>
  );
}

/** One of two or three inside a row, as the browser's own list. */
export function Pick<C extends string>({
  label,
  value,
  onChange,
  options,
}: {
  label: string;
  value: C;
  onChange: (value: C) => void;
  options: Readonly<Record<C, string>>;
}) {
  const id = useId();
  return (
    <div className="field field-narrow">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field-native"
        value={value}
        onChange={event => {
          const chosen = entriesOf(options).find(([option]) => option === event.currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {entriesOf(options).map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
