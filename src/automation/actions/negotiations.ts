import { quartersOn } from '../../calls/door';
import {
  accepted,
  foremost,
  type Negotiation,
  type Quarter,
  quartersAround,
  type Result,
  refused,
} from '../../negotiation';
import { loadNegotiation, ofWorkItem } from '../../storage';
import type { RulePlace } from './place';

/** The negotiations of a work item that may speak for it on the team's day, for looking: who moves reads by key. */
export const negotiationsAt = async ({ workItem, found }: RulePlace) =>
  ofWorkItem(workItem.id, workItem.projectId, quartersAround(found.now.day));

/** The negotiation that a rule means: that of the quarter it names, else the one that speaks for the work item. */
export const negotiationAt = async (place: RulePlace, quarter: Quarter | null): Promise<Result<Negotiation>> => {
  if (quarter) {
    const state = await loadNegotiation(place.workItem.id, quarter);
    return state ? accepted(state) : refused('not-open');
  }
  const { calendar, found } = await negotiationsAt(place);
  const state = foremost(found.negotiations, quartersOn(place.found.now, calendar.fiscalStart));
  if (state) return accepted(state);
  const [unreadable] = found.unreadable;
  return unreadable ? refused('record-unreadable', unreadable.key) : refused('not-open');
};
