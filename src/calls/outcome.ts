import * as v from 'valibot';
import type { Answer, OutcomePage } from '../api';
import { announceMemory } from '../automation/announce';
import {
  Attempt,
  accepted,
  Baseline,
  Count,
  Day,
  forget as forgetRows,
  isInForce,
  JiraId,
  Measure,
  measureOf,
  type Negotiation,
  newOutcome,
  nextQuarter,
  note,
  type Outcome,
  previousQuarter,
  quarterOf,
  type Result,
  readingsOf,
  record,
  redefine,
  refused,
  type Written,
} from '../negotiation';
import {
  ensureOutcome,
  isLargeOutcome,
  loadCalendar,
  loadGoal,
  loadNegotiation,
  loadOutcome,
  type StoredOutcome,
  saveOutcome,
} from '../storage';
import { type Access, access } from './access';
import { frozen } from './archived';
import { type Asker, door } from './door';
import { goalView } from './goal';

/** What an outcome remembers, and the team's changes of it outside a negotiation. */

const MOST_ROWS = 500;
const Change = { outcomeId: JiraId, seen: Count };

/** This outcome's negotiations of the quarter now, the last one and the next. */
const negotiationsOf = async ({ outcomeId, now }: Access): Promise<Negotiation[]> => {
  const { fiscalStart } = await loadCalendar();
  const current = quarterOf(now.day, fiscalStart);
  const quarters = [previousQuarter(current), current, nextQuarter(current)];
  const states = await Promise.all(quarters.map(quarter => loadNegotiation(outcomeId, quarter)));
  return states.filter(state => state !== null);
};

/** Does an agreement or fallback bind this outcome's measure now? The last quarter's does until it is reported. */
const isBound = (negotiations: Negotiation[]): boolean => negotiations.some(isInForce);

const pageOf = async (
  { outcome, version }: StoredOutcome,
  found: Access,
  negotiations: Negotiation[],
): Promise<OutcomePage> => {
  const measure = measureOf(outcome);
  return {
    now: found.now.at,
    outcomeId: found.outcomeId,
    viewer: found.viewer,
    seen: version,
    measures: outcome.measures,
    readings: measure ? readingsOf(outcome, measure) : [],
    attempts: outcome.attempts,
    inForce: isBound(negotiations),
    goal: goalView(await loadGoal(found.outcomeId)),
  };
};

const loadPage = async (stored: StoredOutcome, found: Access): Promise<OutcomePage> =>
  pageOf(stored, found, await negotiationsOf(found));

/** Observers read what an outcome remembers once a quarter of it has run or runs (RULES 5). */
const mayRead = ({ viewer, attempts, inForce }: OutcomePage): boolean =>
  viewer !== 'observer' || inForce || attempts.some(({ quarter }) => quarter !== null);

const unwritten: StoredOutcome = { outcome: newOutcome, version: 0 };

/** All that an outcome remembers. */
export const outcome = door(v.strictObject({ outcomeId: JiraId }), async ({ outcomeId }, asker) => {
  const found = await access(outcomeId, asker);
  if (!found.ok) return found;
  const page = await loadPage((await loadOutcome(outcomeId)) ?? unwritten, found.value);
  return mayRead(page) ? accepted(page) : refused('not-a-party');
});

/** The team changes what its outcome remembers, against the version it saw; all of it or nothing. */
const change = async (
  { outcomeId, seen }: { outcomeId: string; seen: number },
  asker: Asker,
  decide: (outcome: Outcome, by: Written, found: Access) => Promise<Result<Outcome>> | Result<Outcome>,
): Promise<Answer<OutcomePage>> => {
  const found = await access(outcomeId, asker);
  if (!found.ok) return found;
  const { viewer, projectId, now } = found.value;
  if (viewer !== 'team') return refused(viewer === 'leader' ? 'not-your-move' : 'not-a-party');
  const archived = await frozen(projectId);
  if (archived) return archived;
  const known = (await loadOutcome(outcomeId)) ?? unwritten;
  const movedOn = async (): Promise<Answer<OutcomePage>> => {
    const current = (await loadOutcome(outcomeId)) ?? unwritten;
    return { ok: false, refusal: { ...refused('moved-on').refusal, fresh: await loadPage(current, found.value) } };
  };
  if (known.version !== seen) return movedOn();
  const decided = await decide(known.outcome, { account: asker.account, at: now.at }, found.value);
  if (!decided.ok) return decided;
  if (isLargeOutcome(decided.value)) return refused('too-much-text');
  await ensureOutcome(outcomeId, projectId);
  if (!(await saveOutcome(outcomeId, projectId, decided.value, seen))) return movedOn();
  const saved = { outcome: decided.value, version: seen + 1 };
  const negotiations = await negotiationsOf(found.value);
  await announceMemory(negotiations, saved.version);
  return accepted(await pageOf(saved, found.value, negotiations));
};

const Rows = v.pipe(v.array(Baseline), v.minLength(1), v.maxLength(MOST_ROWS));

/** One reading or many, pasted or imported: every row is taken or none, and the refusal names the rows. */
export const recordReadings = door(v.strictObject({ ...Change, readings: Rows }), ({ readings, ...which }, asker) =>
  change(which, asker, (known, by, { now }) => record(known, readings, by, now.day)),
);

/** Takes readings back that were entered by mistake. */
export const forgetReadings = door(
  v.strictObject({ ...Change, days: v.pipe(v.array(Day), v.minLength(1), v.maxLength(MOST_ROWS)) }),
  ({ days, ...which }, asker) => change(which, asker, known => forgetRows(known, days)),
);

/** Adds an attempt, or marks one: moved, no effect, harmful, inconclusive. */
export const noteAttempt = door(
  v.strictObject({
    ...Change,
    attempt: Attempt,
    replaces: v.nullable(v.pick(Attempt, ['what', 'when'])),
  }),
  ({ attempt, replaces, ...which }, asker) => change(which, asker, (known, by) => note(known, attempt, replaces, by)),
);

/** A new definition of the measure, where no agreement is in force (N12). */
export const setMeasure = door(v.strictObject({ ...Change, measure: Measure }), ({ measure, ...which }, asker) =>
  change(which, asker, async (known, by, found) => redefine(known, measure, by, isBound(await negotiationsOf(found)))),
);
