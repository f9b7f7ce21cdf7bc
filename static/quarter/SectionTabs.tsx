import { useRef } from 'react';
import { sectionWords } from '../words/leader';
import { quarterWords } from '../words/quarter';
import { type SectionName, sectionNames } from './sections';
import './sections.css';

export const PANEL = 'section';
export const tabOf = (name: SectionName): string => `section-${name}`;

/** The parts of the page as tabs; arrow keys move between them. */
export const SectionTabs = ({ shown, onShow }: { shown: SectionName; onShow: (name: SectionName) => void }) => {
  const list = useRef<HTMLDivElement>(null);
  const show = (place: number) => {
    const name = sectionNames.at(place % sectionNames.length);
    if (!name) return;
    onShow(name);
    list.current?.querySelector<HTMLElement>(`#${tabOf(name)}`)?.focus();
  };
  const here = sectionNames.indexOf(shown);
  const places: Record<string, number> = {
    ArrowRight: here + 1,
    ArrowLeft: here - 1,
    Home: 0,
    End: sectionNames.length - 1,
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={quarterWords.title}
      className="section-tabs"
      onKeyDown={event => {
        const place = places[event.key];
        if (place === undefined) return;
        event.preventDefault();
        show(place);
      }}
    >
      {sectionNames.map(name => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabOf(name)}
          className="section-tab"
          aria-controls={PANEL}
          aria-selected={name === shown}
          tabIndex={name === shown ? 0 : -1}
          onClick={() => onShow(name)}
        >
          {sectionWords[name]}
        </button>
      ))}
    </div>
  );
};
