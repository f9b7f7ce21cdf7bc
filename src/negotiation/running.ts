import * as v from 'valibot';
import { MarkedAssessment } from './assessment';
import { Baseline } from './measure';
import { Amount, Chance, Count, Day, Instant, Mark, Party, Text } from './shape';
import { MOST_TERMS } from './thresholds';

/** A value of one of the agreed counterweights, by its place in the terms. */
export const CounterweightValue = v.strictObject({ place: Count, value: Amount });
export type CounterweightValue = v.InferOutput<typeof CounterweightValue>;

/** The team's short update during the quarter (N11). */
export const CheckIn = v.strictObject({
  reading: v.nullable(Baseline),
  /** Why there is no reading; blank where there is one. */
  noReading: Text,
  /** Chance, 0 to 1, of reaching the target (or P50, where the fallback has no target), as the team judges it now. */
  chance: Chance,
  learned: Text,
  /** Help wanted; blank where none. */
  help: Text,
  counterweights: v.pipe(v.array(CounterweightValue), v.maxLength(MOST_TERMS)),
});
export type CheckIn = v.InferOutput<typeof CheckIn>;
export const MarkedCheckIn = v.strictObject({ ...CheckIn.entries, by: Mark });
export type MarkedCheckIn = v.InferOutput<typeof MarkedCheckIn>;

/** Which fact changed (N12). */
export const Fact = v.picklist([
  'fact-changed',
  'resource-missing',
  'measure-wrong',
  'learned-better',
  'priority-changed',
]);
export type Fact = v.InferOutput<typeof Fact>;

/** A re-opening under way: the agreement stays in force while new offers are exchanged (N12). */
export const Reopening = v.strictObject({
  by: Mark,
  fact: Fact,
  reason: Text,
  /** The assessment the agreement stands on, to go back to with `keep` (N13). */
  assessment: MarkedAssessment,
});
export type Reopening = v.InferOutput<typeof Reopening>;

/** Who re-opened and why is counted (N12). */
export const Reopened = v.strictObject({ by: Mark, fact: Fact });

/**
 * A clause whose trigger was met, or a promise whose day passed without being kept. It drafts a re-opening for `side`
 * and changes nothing by itself. `hash` names the agreement it was written in.
 */
const firing = { place: Count, side: Party, hash: v.string(), at: Instant, settled: v.boolean() };
export const Firing = v.variant('kind', [
  v.strictObject({ kind: v.literal('clause'), ...firing, reading: Baseline }),
  v.strictObject({ kind: v.literal('promise'), ...firing, by: Day }),
]);
export type Firing = v.InferOutput<typeof Firing>;

/** A granted ask that came, by its place in the terms, and the day it came: the team says so, for it received it. */
export const Kept = v.strictObject({ ask: Count, on: Day, by: Mark });
export type Kept = v.InferOutput<typeof Kept>;

/** One party wants to end the quarter early; both must (N14). */
export const Stopping = v.strictObject({ by: Mark, reason: Text });

/** What came out, by the team (N14). A report after the first corrects it and says why. */
export const Report = v.strictObject({
  final: v.nullable(Baseline),
  /** Why it could not be measured; blank where it was. */
  unmeasured: Text,
  counterweights: v.pipe(v.array(CounterweightValue), v.maxLength(MOST_TERMS)),
  /** Why an earlier report is corrected; blank in the first. */
  reason: Text,
});
export type Report = v.InferOutput<typeof Report>;
export const MarkedReport = v.strictObject({ ...Report.entries, by: Mark });
