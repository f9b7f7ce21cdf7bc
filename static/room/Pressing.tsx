import type { NegotiationView } from '../../src/negotiation/view';
import { pressingWords as words } from '../words/room';
import { termWords } from '../words/terms';
import { Said } from './Said';

/** What an agreement's own words come to, once a clause is met or a promise has not come. */
const Fired = ({ of: { lived } }: { of: NegotiationView }) => {
  const [firing] = lived.pending;
  const { course, pending } = lived;
  if (!firing || !course) return null;
  const ask = course.asks[firing.place];
  const clause = course.clauses[firing.place];
  return (
    <div>
      {firing.kind === 'clause' && clause && (
        <p className="next-reason">{termWords.clause(clause, course.measure.unit)}</p>
      )}
      {firing.kind === 'promise' && ask && <p className="next-reason">{words.promised(ask, firing.by)}</p>}
      {pending.length > 1 && <p className="said">{words.more(pending.length - 1)}</p>}
    </div>
  );
};

/** Why it waits, in the words of who said so: a pause, a wish to stop, a re-opening, or what was written beforehand. */
export function Pressing({ negotiation }: { negotiation: NegotiationView }) {
  const { parked, lived } = negotiation;
  const { stopping, reopening } = lived;
  const said =
    (parked && { ...parked, verb: words.parkedBy }) ??
    (stopping && { ...stopping, verb: words.stopAskedBy }) ??
    (reopening && { ...reopening, verb: words.reopenedBy });
  if (!said) return <Fired of={negotiation} />;
  return (
    <div>
      <p className="next-reason">{said.reason}</p>
      <Said by={said.by} verb={said.verb} />
    </div>
  );
}
