import { fold } from './apply';
import type { Event } from './event';
import { begin, type Negotiation } from './negotiation';

/** The negotiation before its first move: the fiscal year is in its first and last day already. */
export const opened = ({ outcomeId, quarter, begins, ends, opened: { by, id } }: Negotiation): Negotiation => ({
  ...begin({ outcomeId, quarter, fiscalStart: 1 }, by, id),
  begins,
  ends,
});

/**
 * The negotiation as it was after its move of that number, 0 being as it was opened (N25); null where no such move was
 * made. The events are the negotiation's own, from the first.
 */
export const stateAfter = (state: Negotiation, events: Event[], number: number): Negotiation | null => {
  if (!Number.isInteger(number) || number < 0 || number > state.version) return null;
  const past = fold(
    opened(state),
    events.filter(event => event.number <= number),
  );
  if (past.version !== number)
    throw new Error(`[negotiation] move ${number} of ${state.outcomeId} is missing; the history is damaged`);
  return past;
};
