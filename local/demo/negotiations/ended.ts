import type { Day, QuarterDays } from '../calendar';
import { type Draft, move, type Outcome, type Step } from './story';
import type { Review } from './words';

type Report = Extract<Draft, { kind: 'report' }>['report'];

/** What came out, as the team reports it on the first days after the quarter. */
export const report = ({ team }: Outcome, on: Day, told: Partial<Report>): Step =>
  move(team.productManager, on, {
    kind: 'report',
    report: { final: null, unmeasured: '', counterweights: [], reason: '', ...told },
  });

export const teamsReview = ({ team }: Outcome, on: Day, { team: view, learnings }: Review): Step =>
  move(team.designer, on, { kind: 'review', review: { view, learnings: [learnings[0]], next: 'keep', bet: null } });

export const leadersReview = ({ team }: Outcome, on: Day, { leader: view, learnings, next, bet }: Review): Step =>
  move(team.leader, on, {
    kind: 'review',
    review: { view, learnings: [learnings[1]], next: next ?? 'keep', bet: bet ?? null },
  });

/** Report and both views: the days are those of the quarter after. */
export const lookedBackOn = (outcome: Outcome, after: QuarterDays, told: Partial<Report>, review: Review): Step[] => [
  report(outcome, after.on(1), told),
  teamsReview(outcome, after.on(2), review),
  leadersReview(outcome, after.on(3), review),
];
