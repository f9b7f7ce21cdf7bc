import { type Course, courseOf } from './course';
import { chance } from './forecast';
import type { Negotiation } from './negotiation';
import type { MarkedReview } from './review';
import type { Firing } from './running';
import type { Day, Party, Viewer } from './shape';
import { checkInDue, pendingFirings } from './turn';

/** What the quarter runs on, with the chance of its target under the signed forecast; null without a target. */
export type CourseView = Course & { chanceOfTarget: number | null };

/** Both reviews as one viewer sees them: the other side's only once both are in (N15). */
export type ReviewsView = { leader: MarkedReview | null; team: MarkedReview | null; waitingFor: Party[] };

/** What happens while a quarter is lived and looked back on; nothing of it before agreement or fallback. */
export type QuarterView = Pick<
  Negotiation,
  | 'original'
  | 'fallenBack'
  | 'checkIns'
  | 'kept'
  | 'reopening'
  | 'reopened'
  | 'stopping'
  | 'stopped'
  | 'report'
  | 'result'
> & {
  course: CourseView | null;
  /** Clauses and promises that fired; those in `pending` wait for an answer. */
  fired: Firing[];
  pending: Firing[];
  reviews: ReviewsView;
  /** From which day the team owes a check-in; null while nothing runs. */
  checkInDue: Day | null;
};

const courseView = (state: Negotiation): CourseView | null => {
  const course = courseOf(state);
  if (!course) return null;
  const { forecast, target, measure } = course;
  return { ...course, chanceOfTarget: target === null ? null : chance(forecast, target, measure.direction) };
};

const parties: Party[] = ['team', 'leader'];

const reviewsFor = (state: Negotiation, viewer: Viewer): ReviewsView => {
  const { leader, team } = state.reviews;
  const isClosed = state.phase === 'closed';
  return {
    leader: isClosed || viewer === 'leader' ? leader : null,
    team: isClosed || viewer === 'team' ? team : null,
    waitingFor: state.phase === 'review' ? parties.filter(party => !state.reviews[party]) : [],
  };
};

/** The lived quarter as one viewer may see it. Only `viewFor` calls it, once there is an agreement or fallback. */
export const livedFor = (state: Negotiation, viewer: Viewer): QuarterView => ({
  course: courseView(state),
  original: state.original,
  fallenBack: state.fallenBack,
  checkIns: state.checkIns,
  kept: state.kept,
  fired: state.fired,
  pending: pendingFirings(state),
  reopening: state.reopening,
  reopened: state.reopened,
  stopping: state.stopping,
  stopped: state.stopped,
  report: state.report,
  reviews: reviewsFor(state, viewer),
  result: state.result,
  checkInDue: state.phase === 'running' ? checkInDue(state) : null,
});

/** Before there is one. */
export const unlived: QuarterView = {
  course: null,
  original: null,
  fallenBack: null,
  checkIns: [],
  kept: [],
  fired: [],
  pending: [],
  reopening: null,
  reopened: [],
  stopping: null,
  stopped: null,
  report: null,
  reviews: { leader: null, team: null, waitingFor: [] },
  result: null,
  checkInDue: null,
};
