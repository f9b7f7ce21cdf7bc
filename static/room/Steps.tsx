import type { Phase } from '../../src/negotiation/negotiation';
import { phases } from '../words/standing';

const ORDER: Phase[] = ['intent', 'assessment', 'bargaining', 'agreed'];

/** The four phases in order, with the one that is now. */
export const Steps = ({ phase }: { phase: Phase }) => {
  const now = ORDER.indexOf(phase);
  return (
    <ol className="steps" aria-label="Phases">
      {ORDER.map((each, place) => (
        <li
          key={each}
          className={place < now || phase === 'agreed' ? 'step step-done' : place === now ? 'step step-now' : 'step'}
          aria-current={place === now ? 'step' : undefined}
        >
          {phases[each]}
        </li>
      ))}
    </ol>
  );
};
