import { type ReactNode, useId } from 'react';
import type { Party } from '../../../src/negotiation/shape';
import './side.css';

type Props = { party: Party; title: string; isTurn: boolean; children: ReactNode };

/** One side of the table: what only this side writes. Each side has its own mark and colour throughout the room. */
export function Side({ party, title, isTurn, children }: Props) {
  const id = useId();
  return (
    <section className={`side side-${party}`} aria-labelledby={id}>
      <div className="side-head">
        <h2 id={id} className="side-title">
          {title}
        </h2>
        {isTurn && <span className="side-turn">To move</span>}
      </div>
      {children}
    </section>
  );
}

export const Unsaid = ({ children }: { children: ReactNode }) => <p className="unsaid">{children}</p>;
