import { announce } from '../automation/announce';
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
  const isSaved = (await saveMove({ state: next, events: [fired], home, outcome: null, priority: null })) === 'saved';
  if (isSaved) await announce(next);
  return isSaved;
};

/** Looks at a quarter's agreements, one after the other, so that storage is not flooded. How many had something that fired. */
const lookAt = async (quarter: Quarter, now: Now): Promise<number> => {
  const { negotiations, homes } = await allOfQuarter(quarter);
  const { teams } = await loadTeams([...homes.values()].map(({ projectId }) => projectId));
  let fired = 0;
  for (const state of negotiations.filter(mayFire)) {
    const home = homes.get(state.outcomeId);
    try {
      if (home && (await look(state, home, nowOf(teams.get(home.projectId), { now })))) fired += 1;
    } catch (error) {
      console.error(`[daily] ${state.outcomeId} ${quarter} was not looked at; the next run tries again`, error);
    }
  }
  return fired;
};

/**
 * Once a day: clauses and promises of every agreement in force. The quarters beside the current one are looked at too, for
 * in some zones it is still yesterday, or already tomorrow.
 */
export const daily = async (): Promise<{ statusCode: 204 }> => {
  const at = new Date().toISOString();
  const now = { at, day: at.slice(0, 10) };
  const { fiscalStart } = await loadCalendar();
  const current = quarterOf(now.day, fiscalStart);
  let fired = 0;
  for (const quarter of [previousQuarter(current), current, nextQuarter(current)]) fired += await lookAt(quarter, now);
  console.log(`[daily] clauses or promises fired in ${fired} agreements`);
  return { statusCode: 204 };
};
