import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { useRef } from 'react';
import { letters } from '../../../src/negotiation/offer';
import { bridges } from '../../words/fields';
import { packagesWords as words } from '../../words/offer';
import type { PackageValues } from './values';

type Props = {
  id: string;
  packages: PackageValues[];
  shown: number;
  marked: boolean[];
  onShow: (place: number) => void;
  onAdd: (() => void) | undefined;
  onRemove: (() => void) | undefined;
};

/** The packages of an offer as tabs; arrow keys move between them. */
export function PackageTabs({ id, packages, shown, marked, onShow, onAdd, onRemove }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const step = (by: number) => {
    const next = (shown + by + packages.length) % packages.length;
    onShow(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div className="tabs">
      {packages.length > 1 && (
        <div
          ref={list}
          role="tablist"
          aria-label={words.list}
          className="tab-list"
          onKeyDown={event => {
            if (event.key === 'ArrowRight') step(1);
            if (event.key === 'ArrowLeft') step(-1);
          }}
        >
          {packages.map(({ bridge }, place) => (
            <button
              // A package is its place: the letter.
              key={letters[place]}
              type="button"
              role="tab"
              id={`${id}tab${place}`}
              className="tab"
              aria-controls={`${id}panel`}
              aria-selected={place === shown}
              tabIndex={place === shown ? 0 : -1}
              onClick={() => onShow(place)}
            >
              <span className="tab-letter">{letters[place]}</span> {bridges[bridge]}
              {marked[place] && <span className="tab-marked"> {words.needsLook}</span>}
            </button>
          ))}
        </div>
      )}
      <div className="tab-ways">
        {onAdd && (
          <Button spacing="compact" appearance="subtle" iconBefore={AddIcon} onClick={onAdd}>
            {words.add}
          </Button>
        )}
        {onRemove && (
          <Button spacing="compact" appearance="subtle" onClick={onRemove}>
            {words.remove(letters[shown] ?? '')}
          </Button>
        )}
      </div>
    </div>
  );
}
