import type { PastResult } from './calibration';
import { chance } from './forecast';
import { type Bet, type LeaderLedger, leaderLedger, type PromiseRecord } from './ledger';
import type { Negotiation } from './negotiation';
import type { Agreement } from './offer';
import type { Review } from './review';
import type { Day, Instant } from './shape';

const isSameMeasure = ({ measure: one }: Agreement, { measure: other }: Agreement): boolean =>
  one.name === other.name && one.unit === other.unit && one.direction === other.direction;

/** The agreement a result is judged by: the first, or the one in force where that has another measure or was to learn. */
const judgedAgreement = (original: Agreement, agreement: Agreement): Agreement =>
  isSameMeasure(original, agreement) && original.terms.goalKind === 'performance' ? original : agreement;

const signedAt = ({ signatures: { leader, team } }: Agreement): Instant => (leader.at > team.at ? leader.at : team.at);

/** The chance the team stated first for the judged target: by its first check-in after signing, and before an amendment. */
const statedFirst = (state: Negotiation, judged: Agreement, agreement: Agreement): number | null => {
  const [first] = state.checkIns.filter(({ by }) => by.at > signedAt(judged));
  const isAmended = judged.hash !== agreement.hash && first !== undefined && first.by.at > signedAt(agreement);
  return first && !isAmended ? first.chance : null;
};

/**
 * What a closed quarter adds to a team's past results (RULES 6); null where it adds nothing: not closed, not agreed, a
 * learning goal, stopped, or not measured. Forecast, baseline and original target are those first signed, the target the
 * one in force at the end. Where an amendment changed the measure, or made a goal to learn one to reach, all are its own.
 */
export const pastResultOf = (state: Negotiation): PastResult | null => {
  const { quarter, agreement, original, result } = state;
  const isJudged = result && result.kind !== 'stopped' && result.kind !== 'learned';
  if (!isJudged || result.actual === null || !agreement || !original) return null;
  const judged = judgedAgreement(original, agreement);
  const { forecast, target: originalTarget } = judged.terms;
  if (!forecast) return null;
  const { name: measureName, direction } = judged.measure;
  return {
    quarter,
    measureName,
    direction,
    baseline: judged.baseline.value,
    forecast,
    target: agreement.terms.target,
    originalTarget,
    stated: statedFirst(state, judged, agreement) ?? chance(forecast, originalTarget, direction),
    actual: result.actual,
  };
};

/** What was still to come when the quarter was stopped is no longer promised. */
const promisesOf = ({ agreement, kept, stopped }: Negotiation): PromiseRecord[] =>
  (agreement?.grants ?? []).flatMap(({ ask, by }) => {
    const keptOn = kept.find(each => each.ask === ask)?.on ?? null;
    const isGone = keptOn === null && stopped !== null && stopped.by.at.slice(0, 10) < by;
    return isGone ? [] : [{ by, keptOn }];
  });

/** Times that the leader re-opened because the priority changed. */
export const priorityChanges = ({ reopened }: Negotiation): number =>
  reopened.filter(({ by, fact }) => by.party === 'leader' && fact === 'priority-changed').length;

const cameOf: Record<NonNullable<Review['bet']>, Bet['came']> = {
  'came-true': 'true',
  'did-not': 'false',
  unclear: 'unclear',
};

/** A review is blind until the quarter is closed, and so is the bet in it (N15). */
const betsOf = ({ phase, reviews }: Negotiation): Bet[] => {
  const bet = phase === 'closed' ? reviews.leader?.bet : null;
  return bet ? [{ came: cameOf[bet] }] : [];
};

/**
 * The leader's ledger over negotiations of one leader, whatever their quarter, as it stands on a day (RULES 6). Promises are
 * the grants of the agreement that is in force, or was at the end.
 */
export const ledgerOf = (states: Negotiation[], today: Day): LeaderLedger =>
  leaderLedger({
    promises: states.flatMap(promisesOf),
    today,
    changes: states.map(priorityChanges).reduce((sum, count) => sum + count, 0),
    bets: states.flatMap(betsOf),
  });
