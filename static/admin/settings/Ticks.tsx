import { useId } from 'react';

type Tick<T> = { value: T; name: string; note?: string };
type Props<T> = {
  legend: string;
  all: Tick<T>[];
  chosen: readonly T[];
  /** In the order of `all`, whatever was ticked first. */
  onChange: (chosen: T[]) => void;
  isInLine?: boolean;
  /** Why nothing comes of it as it is. */
  trouble: string | null;
};

/** Some of several things. */
export function Ticks<T extends string | number>({ legend, all, chosen, onChange, isInLine, trouble }: Props<T>) {
  const id = useId();
  const toggled = (value: T): T[] =>
    all.map(each => each.value).filter(each => (each === value ? !chosen.includes(each) : chosen.includes(each)));
  return (
    <fieldset className="setting-ticks" aria-describedby={trouble ? id : undefined}>
      <legend>{legend}</legend>
      <div className={isInLine ? 'setting-ticks-line' : 'setting-ticks-list'}>
        {all.map(({ value, name, note }) => (
          <label key={value} className="setting-tick">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => onChange(toggled(value))} />
            <span>
              {name}
              {note && <small>{note}</small>}
            </span>
          </label>
        ))}
      </div>
      <p id={id} className="admin-trouble" aria-live="polite">
        {trouble}
      </p>
    </fieldset>
  );
}
