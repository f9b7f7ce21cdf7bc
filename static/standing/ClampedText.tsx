import './standing.css';
import { useEffect, useId, useRef, useState } from 'react';
import { standingLabels } from '../words/standing';

/** Somebody's own text: three lines of it at first, all of it on demand. */
export const ClampedText = ({ children }: { children: string }) => {
  const id = useId();
  const text = useRef<HTMLParagraphElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isCut, setCut] = useState(false);

  useEffect(() => {
    const element = text.current;
    if (!element || isOpen) return;
    const observer = new ResizeObserver(() => setCut(element.scrollHeight > element.clientHeight + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isOpen]);

  return (
    <>
      <p ref={text} id={id} className={isOpen ? 'long-text' : 'long-text long-text-cut'}>
        {children}
      </p>
      {(isCut || isOpen) && (
        <button
          type="button"
          className="quiet-link"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? standingLabels.showLess : standingLabels.showMore}
        </button>
      )}
    </>
  );
};
