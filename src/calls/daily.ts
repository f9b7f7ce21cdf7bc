import { announce, announceLists } from '../automation/announce';
import { catchDrift } from '../automation/outbox/drift';
import { errandsFor } from '../automation/outbox/errands';
import { pushErrands } from '../automation/outbox/push';
import {
  apply,
  fire,
  isInForce,
  type Negotiation,
  type Now,
  nextQuarter,
  previousQuarter,
  type Quarter,
  quarterOf,
} from '../negotiation';
import {
  allOfQuarter,
  type Home,
  isTooLarge,
  loadCalendar,
  loadNegotiation,
  loadOutcome,
  loadTeams,
  saveMove,
} from '../storage';
import { readingsFor } from './after-move';
import { mendHomes } from './homes';
import { nowOf } from './zone';

/** Could a clause or a promise of this negotiation still fire? Only then is its outcome read. */
const mayFire = (state: Negotiation): boolean =>
  state.agreement !== null &&
  isInForce(state) &&
  state.agreement.terms.clauses.length + state.agreement.grants.length > 0;

/** Looks at one agreement as it is stored now, and saves what fired. Who moves first wins: the next look sees the rest. */
const look = async ({ outcomeId, quarter }: Negotiation, home: Home, now: Now): Promise<boolean> => {
  const [state, stored] = await Promise.all([loadNegotiation(outcomeId, quarter), loadOutcome(outcomeId)]);
  if (!state) return false;
  const fired = fire(state, readingsFor(state, stored), now, crypto.randomUUID());
  if (!fired) return false;
  const next = apply(state, fired);
  if (isTooLarge(next)) return false;
  const errands = errandsFor(state, [fired], now);
  const isSaved =
    (await saveMove({ state: next, events: [fired], home, outcome: null, priority: null, errands })) === 'saved';
  if (isSaved) await Promise.all([announce(next), pushErrands(errands)]);
  return isSaved;
};

/**
 * Looks at a quarter's agreements, one after the other, so that storage is not flooded. How many had something that fired;
 * the lists they stand in are told once, at the end.
 */
const lookAt = async (quarter: Quarter, now: Now): Promise<number> => {
  const { negotiations, homes } = await allOfQuarter(quarter);
  const { teams } = await loadTeams([...homes.values()].map(({ projectId }) => projectId));
  await mendHomes({ negotiations, homes }, teams);
  const fired: Home[] = [];
  for (const state of negotiations.filter(mayFire)) {
    const home = homes.get(state.outcomeId);
    try {
      if (home && (await look(state, home, nowOf(teams.get(home.projectId), { now })))) fired.push(home);
    } catch (error) {
      console.error(`[daily] ${state.outcomeId} ${quarter} was not looked at; the next run tries again`, error);
    }
  }
  await announceLists(fired);
  return fired.length;
};

/** Milliseconds after which nothing more is compared: the function has 300 s (manifest). */
const ENOUGH = 240_000;

/**
 * Once a day: clauses and promises of every agreement in force. The quarters beside the current one are looked at too, for
 * in some zones it is still yesterday, or already tomorrow. Then what Jira says is compared with what it should say today.
 */
export const daily = async (): Promise<{ statusCode: 204 }> => {
  const end = performance.now() + ENOUGH;
  const at = new Date().toISOString();
  const now = { at, day: at.slice(0, 10) };
  const { fiscalStart } = await loadCalendar();
  const current = quarterOf(now.day, fiscalStart);
  let fired = 0;
  for (const quarter of [previousQuarter(current), current, nextQuarter(current)]) fired += await lookAt(quarter, now);
  console.log(`[daily] clauses or promises fired in ${fired} agreements`);
  const drifted = await catchDrift(now, () => performance.now() < end);
  console.log(`[daily] ${drifted} work items are told what the clock has changed`);
  return { statusCode: 204 };
};
