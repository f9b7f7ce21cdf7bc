import { type ReactNode, useId } from 'react';
import { factWords, type SwitchWords } from '../../words/signals';

type Props = { words: SwitchWords; isOn: boolean; onChange: (isOn: boolean) => void; children?: ReactNode };

const facts = ['does', 'seenBy', 'noise'] as const;

/** Turns something on or off for the whole site, and says what it does, who sees it and whom it disturbs. */
export const Switch = ({ words, isOn, onChange, children }: Props) => {
  const id = useId();
  return (
    <div className="setting">
      <label className="admin-check setting-name">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={event => onChange(event.currentTarget.checked)}
        />
        {words.name}
      </label>
      <dl id={id} className="setting-facts">
        {facts.map(fact => (
          <div key={fact}>
            <dt>{factWords[fact]}</dt>
            <dd>{words[fact]}</dd>
          </div>
        ))}
      </dl>
      {children}
    </div>
  );
};
