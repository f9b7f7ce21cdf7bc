import {
  accept,
  assess,
  checkIn,
  fallBack,
  grants,
  offer,
  reopen,
  report,
  review,
  shareIntent,
  threePackages,
  wellKept,
} from './moves';
import { on, type Step } from './story';

/** The days on which the story of one quarter turns, `2027-Q1`. */
export const days = {
  deadline: '2026-12-11',
  afterDeadline: '2026-12-12',
  eve: '2026-12-31',
  begins: '2027-01-01',
  early: '2027-01-15',
  middle: '2027-02-16',
  ends: '2027-03-31',
  over: '2027-04-01',
};

/** One quarter, stage by stage: each story goes on from one before. */
export const assessing: Step[] = [['leader', shareIntent]];
export const bargaining: Step[] = [...assessing, ['team', assess]];
export const offered: Step[] = [...bargaining, ['team', threePackages]];
export const agreed: Step[] = [...bargaining, ['team', offer(wellKept)], ['leader', at => accept(at, 'A', { grants })]];
export const notAgreed: Step[] = [...offered, on(days.afterDeadline), ['team', fallBack]];
export const running: Step[] = [...agreed, on(days.early), ['team', checkIn()]];
export const reopened: Step[] = [...running, ['leader', reopen()]];
export const wrongMeasure: Step[] = [...running, ['leader', reopen('measure-wrong')]];
export const inReview: Step[] = [...running, on(days.over), ['team', report()]];
export const closed: Step[] = [...inReview, ['team', review()], ['leader', review({ bet: 'came-true' })]];
