import * as v from 'valibot';
import { type Goal, type Negotiation, type StateOfPlay, stateOfPlay, viewFor } from '../../negotiation';

/**
 * What the issue property `negotiation` says of a work item: derived from the record, for searching, and never read back.
 * Whoever browses the work item reads it, so it is made of what an observer may read (RULES 5).
 */
export const Projection = v.strictObject({
  status: v.string(),
  turn: v.picklist(['leader', 'team', 'none']),
  quarter: v.string(),
  /** Once agreed or fallen back. In the measure's unit, and the chance in percent under the signed forecast. */
  target: v.optional(v.number()),
  chance: v.optional(v.number()),
  gap: v.picklist(['none', 'open']),
  /** Title and address of the goal that the outcome serves. */
  goal: v.optional(v.string()),
  link: v.optional(v.string()),
  /** Account ids of those who are to move, in any open quarter of the work item. */
  waitsFor: v.array(v.string()),
});
export type Projection = v.InferOutput<typeof Projection>;

const inPercent = (chance: number): number => Math.round(chance * 100);

/** The projection of the negotiation that speaks for a work item, on a day of the team's. */
export const projectionOf = (state: Negotiation, day: string, goal: Goal | null, waitsFor: string[]): Projection => {
  const { course } = viewFor(state, 'observer', day).lived;
  const play: StateOfPlay = stateOfPlay(state, day);
  const chance = course?.chanceOfTarget ?? null;
  return {
    status: play.stage,
    turn: play.turn ?? 'none',
    quarter: state.quarter,
    ...(course && course.target !== null ? { target: course.target } : {}),
    ...(chance === null ? {} : { chance: inPercent(chance) }),
    gap: play.gap,
    ...(goal ? { goal: goal.title, link: goal.link } : {}),
    waitsFor,
  };
};
