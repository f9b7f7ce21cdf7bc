import { type ReactNode, useId } from 'react';
import type { Party, Viewer } from '../../../src/negotiation/shape';
import { sideWords } from '../../words/sides';
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
        {isTurn && <span className="side-turn">{sideWords.toMove}</span>}
      </div>
      {children}
    </section>
  );
}

/** What will stand here, while this side has said nothing that this viewer may read. */
export const Unsaid = ({ by, viewer }: { by: Party; viewer: Viewer }) => {
  const { own, others, observer } = sideWords.unsaid[by];
  if (viewer === 'observer') return <p className="unsaid">{observer}</p>;
  return <p className="unsaid">{viewer === by ? own : others}</p>;
};
