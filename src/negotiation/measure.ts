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

/** Something the team tried before for this measure. `effect` is in the measure's unit, null where nobody knows. */
export const Attempt = v.strictObject({
  what: Line,
  when: Name,
  effect: v.nullable(Amount),
  verdict: v.picklist(['moved', 'no-effect', 'harmful', 'inconclusive']),
  learned: Text,
});
export type Attempt = v.InferOutput<typeof Attempt>;

/** +1 where more is better, -1 where less is: multiply by it and every comparison reads "more is better". */
export const sign = (direction: Direction): 1 | -1 => (direction === 'higher' ? 1 : -1);
