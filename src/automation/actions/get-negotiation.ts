import * as v from 'valibot';
import type { Access } from '../../calls/access';
import { dayIn } from '../../calls/zone';
import { accepted, type Day, type Instant, type NegotiationView, type Stage, viewFor } from '../../negotiation';
import { action } from './door';
import { optional, QuarterName, required, WorkItemName } from './inputs';
import { negotiationAt } from './negotiations';
import { placeOf } from './place';

const Inputs = v.object({ issue: required(WorkItemName), quarter: optional(QuarterName) });

/** What a rule learns of a negotiation: what its user may read, and nothing that is sealed for anybody. */
type Told = {
  state: Stage;
  turn: 'leader' | 'team' | 'none';
  /** Calendar days of the team since it is that party's turn; null while nobody is to move. */
  daysWaiting: number | null;
  /** These four are in the measure's unit. */
  need: number | null;
  p10: number | null;
  p50: number | null;
  p90: number | null;
  target: number | null;
  /** Null where there is nothing to compare yet. */
  gap: 'none' | 'open' | null;
  /** In percent, of reaching the target under the signed forecast. */
  chance: number | null;
};

const DAY_MS = 86_400_000;

/** The team's day of a time. Where the clock gave the turn, it is that day's first moment in UTC, and names the day itself. */
const dayOf = (since: Instant, timeZone: string): Day =>
  since.endsWith('T00:00:00.000Z') ? since.slice(0, 10) : dayIn(timeZone, new Date(since));

const daysWaiting = (since: Instant, { team, now }: Access): number =>
  Math.max(0, (Date.parse(now.day) - Date.parse(dayOf(since, team.timeZone))) / DAY_MS);

/** What a rule reads ends up in logs, comments and mail. So a need stays out of it until the seal is open for all: the leader's own, too (N6, N23). */
const needIn = ({ need, assessment }: NegotiationView): number | null =>
  assessment && need.state === 'open' ? need.level : null;

const gapIn = ({ agreement, gap, assessment }: NegotiationView): Told['gap'] => {
  if (!assessment) return null;
  return (agreement ? agreement.gap : gap)?.open ? 'open' : 'none';
};

/** A view as the outputs of the action. The forecast is that of agreement or fallback and, before, the team's first. */
const toldOf = (view: NegotiationView, found: Access): Told => {
  const { course } = view.lived;
  const forecast = course?.forecast ?? view.assessment?.forecast;
  const chance = course?.chanceOfTarget ?? null;
  return {
    state: view.stage,
    turn: view.turn ?? 'none',
    daysWaiting: view.turn ? daysWaiting(view.since, found) : null,
    need: needIn(view),
    p10: forecast?.p10 ?? null,
    p50: forecast?.p50 ?? null,
    p90: forecast?.p90 ?? null,
    target: course?.target ?? null,
    gap: gapIn(view),
    chance: chance === null ? null : Math.round(chance * 100),
  };
};

/** Action `get-negotiation`: how a work item's negotiation stands, as the rule's user sees it. */
export const getNegotiation = action(Inputs, async ({ issue, quarter }, asker) => {
  const place = await placeOf(issue, asker);
  if (!place.ok) return place;
  const state = await negotiationAt(place.value, quarter);
  if (!state.ok) return state;
  const { found } = place.value;
  return accepted(toldOf(viewFor(state.value, found.viewer, found.now.day), found));
});
