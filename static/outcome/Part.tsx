import { type ReactNode, useId } from 'react';

type Props = {
  title: string;
  isWide?: boolean;
  ways?: ReactNode;
  /** What the last change here came to. */
  note: string;
  children: ReactNode;
};

/** A part of the page under its own heading, with what can be done there beside it. */
export const Part = ({ title, isWide = false, ways, note, children }: Props) => {
  const id = useId();
  return (
    <section className={isWide ? 'outcome-part outcome-wide' : 'outcome-part'} aria-labelledby={id}>
      <div className="outcome-part-head">
        <h2 id={id}>{title}</h2>
        {ways && <div className="outcome-ways">{ways}</div>}
      </div>
      <p className="outcome-note" role="status">
        {note}
      </p>
      {children}
    </section>
  );
};

/** Nothing here yet, and how it comes to be. */
export const NothingYet = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="outcome-nothing">
    <p className="outcome-nothing-title">{title}</p>
    <p>{children}</p>
  </div>
);
