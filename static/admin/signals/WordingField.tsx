import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { signalWords as words } from '../../words/signals';
import { filledIn, inBraces, inserted, type Placeholder, placeholders, WORDING_LENGTH } from './wording';

type Props = { wording: string; onChange: (wording: string) => void; trouble: ReactNode };

/** The wording of a comment: placeholders insert themselves at the cursor, and a preview shows them filled in. */
export const WordingField = ({ wording, onChange, trouble }: Props) => {
  const id = useId();
  const field = useRef<HTMLTextAreaElement | null>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (cursor === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(cursor, cursor);
    setCursor(null);
  }, [cursor]);
  const insert = (name: Placeholder) => {
    const selected = {
      from: field.current?.selectionStart ?? wording.length,
      to: field.current?.selectionEnd ?? wording.length,
    };
    const next = inserted(wording, name, selected);
    if (next.wording.length > WORDING_LENGTH) return;
    onChange(next.wording);
    setCursor(next.cursor);
  };
  return (
    <div className="setting-wording">
      <div className="admin-field">
        <label htmlFor={id}>{words.wording}</label>
        <p id={`${id}-help`} className="admin-quiet">
          {words.wordingHelp(WORDING_LENGTH)}
        </p>
        <TextArea
          ref={field}
          id={id}
          value={wording}
          maxLength={WORDING_LENGTH}
          minimumRows={2}
          resize="smart"
          isInvalid={trouble !== null}
          aria-invalid={trouble !== null}
          aria-describedby={`${id}-help ${id}-trouble`}
          onChange={event => onChange(event.currentTarget.value)}
        />
        <p id={`${id}-trouble`} className="admin-trouble" aria-live="polite">
          {trouble}
        </p>
      </div>
      <p className="admin-quiet">{words.placeholders}</p>
      <ul className="setting-placeholders">
        {placeholders.map(name => (
          <li key={name}>
            <Button spacing="compact" aria-label={words.insert(inBraces(name))} onClick={() => insert(name)}>
              {inBraces(name)}
            </Button>
            <span className="admin-quiet">{words.placeholder[name]}</span>
          </li>
        ))}
      </ul>
      <figure className="setting-preview">
        <figcaption>{words.preview}</figcaption>
        <p>{filledIn(wording, words.example)}</p>
      </figure>
    </div>
  );
};
