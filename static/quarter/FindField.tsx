import { useEffect, useId, useRef, useState } from 'react';
import { listWords as words } from '../words/leader';

/** How long after the last key the list follows, in milliseconds. */
const PAUSE = 150;

/** Finds lines by words. What is being typed is the field's own, so that no address that comes back late can undo it. */
export const FindField = ({ value, onFind }: { value: string; onFind: (words: string) => void }) => {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef(onFind);
  useEffect(() => {
    latest.current = onFind;
  });
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => {
      latest.current(typed);
      setTyped(null);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div className="filter-field">
      <label htmlFor={id}>{words.find}</label>
      <input
        id={id}
        type="search"
        className="native-select filter-find"
        placeholder={words.findHelp}
        autoComplete="off"
        maxLength={100}
        value={typed ?? value}
        onChange={event => setTyped(event.target.value)}
      />
    </div>
  );
};
