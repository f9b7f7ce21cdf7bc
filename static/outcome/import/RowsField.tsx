import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { type DragEvent, useRef, useState } from 'react';
import { useErrors } from '../../room/fields/errors';
import { ErrorText, Field } from '../../room/fields/Field';
import { importWords } from '../../words/outcome';
import { textOf } from './decode';

/** In bytes: many times what so many readings as may be taken at once could come to. */
const LARGEST_FILE = 1_000_000;

type Props = { value: string; onChange: (text: string) => void; onFile: (text: string) => void };

/** The rows as text, typed, pasted, or out of a file that is chosen or dropped here. */
export const RowsField = ({ value, onChange, onFile }: Props) => {
  const { changed } = useErrors();
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string | undefined>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST_FILE) return setTrouble(importWords.tooLargeFile);
    try {
      const text = textOf(new Uint8Array(await file.arrayBuffer()));
      setTrouble(undefined);
      changed('text');
      onFile(text);
    } catch {
      setTrouble(importWords.unreadableFile);
    }
  };
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  return (
    // A file that is dropped beside the field must not take the place of the page.
    // biome-ignore lint/a11y/noStaticElementInteractions: the button beneath does the same by keyboard
    <div
      className="import-rows"
      onDragOver={event => {
        if (isFile(event)) event.preventDefault();
      }}
      onDrop={event => {
        if (!isFile(event)) return;
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      }}
    >
      <Field name="text" label={importWords.rows} help={importWords.rowsHelp}>
        {tied => (
          <TextArea
            {...tied}
            className="import-text"
            isInvalid={tied['aria-invalid']}
            value={value}
            isMonospaced
            minimumRows={6}
            maxHeight="20rem"
            resize="vertical"
            spellCheck={false}
            placeholder={'2026-11-09\t36.1\n2026-11-16\t36.4'}
            onChange={event => {
              changed('text');
              onChange(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onChange={event => {
            void take(event.currentTarget.files?.[0]);
            // The same file, corrected, may be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <Button onClick={() => input.current?.click()}>{importWords.file}</Button>
        <ErrorText id="import-file-trouble" text={trouble} />
      </div>
    </div>
  );
};
