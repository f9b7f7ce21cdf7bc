import * as v from 'valibot';
import { Amount, Day, Line, Name, Text } from './shape';

/**
 * What is counted. A product outcome is within the team's influence; a traction metric (use of one feature) is too
 * narrow unless it carries a counterweight; a business outcome is what a product outcome serves.
 */
export const Measure = v.strictObject({
  name: Line,
  unit: Name,
  direction: v.picklist(['higher', 'lower']),
  kind: v.picklist(['product', 'traction', 'business']),
  definition: Text,
  source: Line,
});
export type Measure = v.InferOutput<typeof Measure>;
export type Direction = Measure['direction'];

/** Where the measure stands now: one dated value with its source. */
export const Baseline = v.strictObject({ value: Amount, on: Day, source: Line });
export type Baseline = v.InferOutput<typeof Baseline>;

/**
 * Something the team tried before for this measure. `effect` is in the measure's unit, null where nobody knows;
 * `interval` is the range in which the effect lies with a chance of nine in ten, as far as it was measured. `pending`
 * is what still runs.
 */
export const Attempt = v.strictObject({
  what: Line,
  when: Name,
  effect: v.nullable(Amount),
  interval: v.nullable(v.strictObject({ low: Amount, high: Amount })),
  verdict: v.picklist(['moved', 'no-effect', 'harmful', 'inconclusive', 'pending']),
  learned: Text,
});
export type Attempt = v.InferOutput<typeof Attempt>;

/** An interval has a lower and an upper end, and the effect lies between them. */
export const isPlausibleInterval = ({ effect, interval }: Attempt): boolean =>
  interval === null || (effect !== null && interval.low <= effect && effect <= interval.high);

/** +1 where more is better, -1 where less is: multiply by it and every comparison reads "more is better". */
export const sign = (direction: Direction): 1 | -1 => (direction === 'higher' ? 1 : -1);
