import * as v from 'valibot';
import { Line, Mark, Text } from './shape';
import { MOST_LEARNINGS } from './thresholds';

/** One party's view of the quarter, written before seeing the other's (N15). */
export const Review = v.strictObject({
  view: Text,
  learnings: v.pipe(v.array(Line), v.maxLength(MOST_LEARNINGS)),
  /** What becomes of this outcome. */
  next: v.picklist(['keep', 'change', 'stop']),
  /** Did the leader's bet on the business outcome come true? The leader's to say; null in the team's review, or without a bet. */
  bet: v.nullable(v.picklist(['came-true', 'did-not', 'unclear'])),
});
export type Review = v.InferOutput<typeof Review>;
export const MarkedReview = v.strictObject({ ...Review.entries, by: Mark });
export type MarkedReview = v.InferOutput<typeof MarkedReview>;
