import Button, { IconButton } from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import DeleteIcon from '@atlaskit/icon/core/delete';
import { type ReactNode, useRef } from 'react';
import { type RowKind, rowWords } from '../../words/form';
import './form.css';
import './rows.css';

type Props<R> = {
  /** What one row is. */
  kind: RowKind;
  rows: R[];
  onChange: (rows: R[]) => void;
  blank: () => R;
  most: number;
  children: (row: R, change: (row: R) => void, place: number) => ReactNode;
};

/** Several of a kind: each in a group of its own, with a button to add and to remove. */
export function Rows<R>({ kind, rows, onChange, blank, most, children }: Props<R>) {
  const words = rowWords[kind];
  const list = useRef<HTMLDivElement>(null);
  const focusLast = () =>
    requestAnimationFrame(() => {
      const groups = list.current?.querySelectorAll('fieldset');
      groups?.[groups.length - 1]?.querySelector<HTMLElement>('input, textarea')?.focus();
    });
  const focusAdd = () =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('.rows-add button')?.focus());
  return (
    <div className="rows" ref={list}>
      {rows.map((row, place) => (
        // Rows have no identity but their place: nothing in them outlives a render.
        <fieldset className="row" key={`${kind}-${String(place)}`}>
          <legend>{words.named(place + 1)}</legend>
          <div className="row-fields">
            {children(row, next => onChange(rows.map((each, at) => (at === place ? next : each))), place)}
          </div>
          <div className="row-remove">
            <IconButton
              icon={DeleteIcon}
              label={words.remove(place + 1)}
              appearance="subtle"
              onClick={() => {
                onChange(rows.filter((_, at) => at !== place));
                focusAdd();
              }}
            />
          </div>
        </fieldset>
      ))}
      {rows.length < most && (
        <div className="rows-add">
          <Button
            iconBefore={AddIcon}
            appearance="subtle"
            onClick={() => {
              onChange([...rows, blank()]);
              focusLast();
            }}
          >
            {words.add}
          </Button>
        </div>
      )}
    </div>
  );
}
