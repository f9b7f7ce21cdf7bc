import { courseOf } from './course';
import type { Decided } from './event';
import type { Baseline } from './measure';
import type { MoveOf } from './move';
import type { Negotiation } from './negotiation';
import type { Counterweight } from './offer';
import { daysBetween } from './quarter';
import { accepted, type Result, refused } from './refusal';
import type { CounterweightValue } from './running';
import type { Mark, Now } from './shape';
import { FINAL_DAYS } from './thresholds';

/** What a reading still lacks: its source, or a day that is not in the future. */
const lacking = (reading: Baseline, now: Now): string[] => [
  ...(reading.on > now.day ? ['on'] : []),
  ...(reading.source === '' ? ['source'] : []),
];

/** Values for places that the terms do not have, or two for one, cannot be read. */
const misplaced = (values: CounterweightValue[], counterweights: Counterweight[]): boolean =>
  values.some(({ place }) => place >= counterweights.length) ||
  new Set(values.map(({ place }) => place)).size < values.length;

/** N10: after the deadline the quarter goes on with the fallback the leader named, on the team's first forecast. */
export const fallBack = (state: Negotiation): Result<Decided> => {
  const { priority, assessment } = state;
  if (!priority || !assessment) throw new Error('[negotiation] bargaining without a priority; the record is damaged');
  const { measure, baseline, forecast, goalKind } = assessment;
  const { fallback } = priority;
  const target = fallback.kind === 'team-p50' ? forecast.p50 : null;
  return accepted({ kind: 'fellBack', fallenBack: { fallback, measure, baseline, forecast, target, goalKind } });
};

/** N11: a reading or why there is none, the chance now, what was learned. */
export const checkIn = (state: Negotiation, move: MoveOf<'checkIn'>, now: Now): Result<Decided> => {
  const told = move.checkIn;
  if (!told.reading && told.noReading === '') return refused('reading-missing', 'reading');
  const incomplete = told.reading ? lacking(told.reading, now) : [];
  if (incomplete.length > 0) return refused('reading-incomplete', ...incomplete);
  if (misplaced(told.counterweights, courseOf(state)?.counterweights ?? []))
    return refused('reading-incomplete', 'counterweights');
  if (told.learned === '') return refused('learning-missing', 'learned');
  return accepted({ kind: 'checkedIn', checkIn: told.reading ? { ...told, noReading: '' } : told });
};

/** An ask came: the team, which received it, says on which day. */
export const confirm = (state: Negotiation, move: MoveOf<'confirm'>, now: Now): Result<Decided> => {
  const ask = courseOf(state)?.asks[move.ask];
  if (!ask) return refused('ask-unknown', String(move.ask));
  if (state.kept.some(each => each.ask === move.ask)) return refused('already-kept', String(move.ask));
  if (move.on > now.day) return refused('reading-incomplete', 'on');
  return accepted({ kind: 'promiseKept', ask: move.ask, on: move.on });
};

/** N14: one party's wish to stop is a question; the other's is the answer. */
export const stop = (state: Negotiation, move: MoveOf<'stop'>, by: Mark): Result<Decided> => {
  if (move.reason === '') return refused('reason-missing', 'reason');
  const other = state.stopping !== null && state.stopping.by.party !== by.party;
  return accepted({ kind: other ? 'stopped' : 'stopAsked', reason: move.reason });
};

/** A final value belongs to the quarter's end, or to the day it was stopped: no older than `FINAL_DAYS` before it. */
const isFinal = (state: Negotiation, final: Baseline): boolean =>
  daysBetween(final.on, state.stopped?.by.at.slice(0, 10) ?? state.ends) <= FINAL_DAYS;

/** N14: the final value with its source, or why it could not be measured. Later ones correct it and say why (RULES 8). */
export const report = (state: Negotiation, move: MoveOf<'report'>, now: Now): Result<Decided> => {
  const told = move.report;
  if (state.report && told.reason === '') return refused('reason-missing', 'reason');
  if (!told.final && told.unmeasured === '') return refused('report-incomplete', 'unmeasured');
  const incomplete = told.final ? lacking(told.final, now) : [];
  if (told.final && !isFinal(state, told.final)) incomplete.push('on');
  if (misplaced(told.counterweights, courseOf(state)?.counterweights ?? [])) incomplete.push('counterweights');
  if (incomplete.length > 0) return refused('report-incomplete', ...new Set(incomplete));
  return accepted({ kind: 'reported', report: told.final ? { ...told, unmeasured: '' } : told });
};

/** N15: a view and at least one learning, blind. Only the leader judges the leader's bet. */
export const review = (state: Negotiation, move: MoveOf<'review'>, by: Mark): Result<Decided> => {
  const learnings = move.review.learnings.filter(each => each !== '');
  if (learnings.length === 0) return refused('learning-missing', 'learnings');
  if (by.party === 'team' && move.review.bet !== null) return refused('not-yours-to-write', 'bet');
  const bet = state.priority?.bet ? move.review.bet : null;
  return accepted({ kind: 'reviewed', review: { ...move.review, learnings, bet } });
};
