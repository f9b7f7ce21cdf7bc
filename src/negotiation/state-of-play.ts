import * as v from 'valibot';
import { gapBetween } from './gap';
import type { Negotiation } from './negotiation';
import { type Day, Party } from './shape';
import { checkInDue, isInForce, isOver, pendingFirings, type Stage, stageOf, turnOf } from './turn';

const stages: [Stage, ...Stage[]] = [
  'intent',
  'assessment',
  'bargaining',
  'parked',
  'agreed',
  'running',
  'not-agreed',
  'reopened',
  'report-due',
  'review',
  'closed',
];

/**
 * What anybody who may browse the work item may be told at any time: how it stands and who is to move, and nothing of the
 * content. Of the gap it says only whether one is open: neither the need nor the forecast (N6, N23).
 */
export const StateOfPlay = v.strictObject({
  stage: v.picklist(stages),
  turn: v.nullable(Party),
  gap: v.picklist(['none', 'open']),
  /** A clause has fired and waits for an answer (N12). */
  clauseFired: v.boolean(),
  /** The day on which the team owed a check-in has passed without one (N11). */
  checkInMissed: v.boolean(),
});
export type StateOfPlay = v.InferOutput<typeof StateOfPlay>;

/** Between the need and what was signed or, before there is an agreement, the team's first forecast. */
const isGapOpen = ({ need, assessment, agreement }: Negotiation): boolean => {
  const measure = agreement?.measure ?? assessment?.measure;
  const forecast = agreement?.terms.forecast ?? assessment?.forecast ?? null;
  return measure !== undefined && (gapBetween(need, forecast, measure)?.open ?? false);
};

const isCheckInMissed = (state: Negotiation, day: Day): boolean => {
  const due = isInForce(state) && !isOver(state, day) ? checkInDue(state) : null;
  return due !== null && due < day;
};

/** The state of play on a day of the team's. */
export const stateOfPlay = (state: Negotiation, day: Day): StateOfPlay => ({
  stage: stageOf(state, day),
  turn: turnOf(state, day),
  gap: isGapOpen(state) ? 'open' : 'none',
  clauseFired: pendingFirings(state).some(({ kind }) => kind === 'clause'),
  checkInMissed: isCheckInMissed(state, day),
});
