import { isMet, judgedBy } from './clause';
import type { EventOf } from './event';
import { type Baseline, sign } from './measure';
import type { Negotiation } from './negotiation';
import type { Agreement, Clause } from './offer';
import type { Firing } from './running';
import type { Now, Party } from './shape';
import { isInForce } from './turn';

/** The reading by which a clause's trigger is met; null while it waits, and where it is not met. */
const triggered = (clause: Clause, readings: Baseline[]): Baseline | null => {
  const reading = judgedBy(clause, readings);
  return reading && isMet(clause, reading) ? { value: reading.value, on: reading.on, source: reading.source } : null;
};

/** Better than hoped is the leader's to take up, worse is the team's to explain: that side gets the drafted re-opening. */
const sideOf = ({ trigger }: Clause, { measure }: Agreement): Party =>
  (trigger.bound === 'at-least') === (sign(measure.direction) === 1) ? 'leader' : 'team';

const isNew = ({ fired }: Negotiation, kind: Firing['kind'], place: number, { hash }: Agreement): boolean =>
  !fired.some(firing => firing.kind === kind && firing.place === place && firing.hash === hash);

/**
 * What the clock finds in an agreement in force: clauses whose trigger is met, and promises whose day has passed without
 * the team saying that they were kept. Each fires once, drafts a re-opening and changes nothing by itself. Null where
 * nothing fired. Readings are all of the agreed measure, in any order.
 */
export const fire = (state: Negotiation, readings: Baseline[], now: Now, id: string): EventOf<'fired'> | null => {
  const { agreement } = state;
  if (!agreement || !isInForce(state) || now.day > state.ends) return null;
  const drafted = { hash: agreement.hash, at: now.at, settled: state.reopening !== null };
  const clauses = agreement.terms.clauses.flatMap((clause, place): Firing[] => {
    const reading = triggered(clause, readings);
    if (!reading || !isNew(state, 'clause', place, agreement)) return [];
    return [{ kind: 'clause', place, side: sideOf(clause, agreement), reading, ...drafted }];
  });
  const promises = agreement.grants.flatMap(({ ask: place, by }): Firing[] => {
    const open = by < now.day && !state.kept.some(each => each.ask === place);
    return open && isNew(state, 'promise', place, agreement)
      ? [{ kind: 'promise', place, side: 'team', by, ...drafted }]
      : [];
  });
  const firings = [...clauses, ...promises];
  return firings.length === 0
    ? null
    : { kind: 'fired', number: state.version + 1, id, by: { party: 'clock', at: now.at }, firings };
};
