import * as v from 'valibot';
import { accepted, type Event, type Negotiation, type Result, refused, SharedPriority, sharedOf } from '../negotiation';
import { loadBusinessOutcome, loadPriority } from '../storage';

/** Compared as the schema orders them, so that a difference is a difference in what is said. */
const text = (priority: SharedPriority): string => JSON.stringify(v.parse(SharedPriority, priority));

/**
 * The record of a priority that is shared for the first time; null where there is none to write. One that was shared
 * before is shared as it is, for others have read it: with other words it is refused.
 */
export const newlyShared = async (
  event: Event,
  { quarter }: Negotiation,
  leaderId: string,
): Promise<Result<SharedPriority | null>> => {
  if (event.kind !== 'intentShared') return accepted(null);
  const { priority } = event;
  const { businessOutcomeId } = priority;
  if (businessOutcomeId && !(await loadBusinessOutcome(businessOutcomeId))) return refused('business-outcome-unknown');
  const id = priority.id ?? event.id;
  const shared = sharedOf(priority, id, quarter, leaderId);
  if (id === event.id) return accepted(shared);
  const known = await loadPriority(shared);
  if (!known) return refused('priority-unknown');
  return text(known) === text(shared) ? accepted(null) : refused('priority-differs');
};
