import { nowOf } from '../../calls/zone';
import { type FiscalStart, type Negotiation, type Now, nextQuarter, type Quarter, quarterOf } from '../../negotiation';
import {
  clockKey,
  createErrand,
  type Errand,
  type Home,
  loadCalendar,
  loadGoal,
  loadSignals,
  loadTeams,
  loadWritten,
  ofQuarter,
  type Signals,
  type Team,
  type Written,
} from '../../storage';
import { type Known, speaking, wantedOf, wantedText } from '../signals/wanted';
import { errandOfClock } from './errands';
import { quartersSpoken } from './known';
import { type Delivery, pushDeliveries } from './push';

type Lists = { negotiations: Map<string, Negotiation[]>; homes: Map<string, Home> };

/** All negotiations of the quarters, by work item: from the index, for only what differs is looked at closely. */
const listsOf = async (quarters: Quarter[]): Promise<Lists> => {
  const lists: Lists = { negotiations: new Map(), homes: new Map() };
  for (const quarter of quarters) {
    let from: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof ofQuarter>> = await ofQuarter(quarter, from);
      for (const state of page.negotiations)
        lists.negotiations.set(state.outcomeId, [...(lists.negotiations.get(state.outcomeId) ?? []), state]);
      for (const [outcomeId, home] of page.homes) lists.homes.set(outcomeId, home);
      from = page.next;
    } while (from !== null);
  }
  return lists;
};

/** Work items compared between two looks at the time, and pushed at once. */
const BATCH = 25;

type Settings = { signals: Signals; fiscalStart: FiscalStart; teams: Map<string, Team>; now: Now };

/** What differs of one work item, as an errand with its key; null where Jira says what it should. */
const differenceOf = async (
  outcomeId: string,
  { negotiations, homes }: Lists,
  last: Written | undefined,
  { signals, fiscalStart, teams, now }: Settings,
): Promise<{ key: string; errand: Errand } | null> => {
  const team = teams.get(homes.get(outcomeId)?.projectId ?? '') ?? null;
  const theirs = nowOf(team, { now });
  const current = quarterOf(theirs.day, fiscalStart);
  const states = negotiations.get(outcomeId) ?? [];
  const { goal } = await loadGoal(outcomeId);
  const known: Known = { negotiations: states, quarters: [current, nextQuarter(current)], team, goal, day: theirs.day };
  if (last?.signals === wantedText(wantedOf(known, signals))) return null;
  const state = speaking(known)?.state ?? (last ? states.at(-1) : undefined);
  if (!state) return null;
  const from = last?.foremost?.quarter === state.quarter ? last.foremost.play : null;
  return { key: clockKey(outcomeId, state.quarter, theirs.day), errand: errandOfClock(state, from, theirs) };
};

/** Makes errands of a batch's differences and says so to the queue. How many were made. */
const catchIn = async (outcomeIds: string[], lists: Lists, settings: Settings): Promise<number> => {
  const written = await loadWritten(outcomeIds);
  const found = await Promise.all(outcomeIds.map(id => differenceOf(id, lists, written.get(id), settings)));
  const deliveries: Delivery[] = [];
  for (const { key, errand } of found.filter(each => each !== null))
    if (await createErrand(key, errand))
      deliveries.push({ outcomeId: errand.outcomeId, quarter: errand.quarter, errands: [key] });
  await pushDeliveries(deliveries).catch(error => console.warn('[drift] the next sweep delivers', error));
  return deliveries.length;
};

/**
 * Compares what Jira was last told of every work item with what it should be told today: what the clock, a changed team, goal
 * or setting has changed becomes an errand, once a day at most. How many did.
 */
export const catchDrift = async (now: Now, isInTime: () => boolean): Promise<number> => {
  const [{ fiscalStart }, signals] = await Promise.all([loadCalendar(), loadSignals()]);
  const lists = await listsOf(quartersSpoken(quarterOf(now.day, fiscalStart)));
  const { teams } = await loadTeams([...lists.homes.values()].map(({ projectId }) => projectId));
  const outcomeIds = [...lists.negotiations.keys()];
  let made = 0;
  for (let start = 0; start < outcomeIds.length; start += BATCH) {
    if (!isInTime()) {
      console.warn(`[drift] ${outcomeIds.length - start} work items were not compared; the next run looks again`);
      return made;
    }
    made += await catchIn(outcomeIds.slice(start, start + BATCH), lists, { signals, fiscalStart, teams, now });
  }
  return made;
};
