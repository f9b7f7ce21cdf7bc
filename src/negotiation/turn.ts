import { courseOf } from './course';
import type { Negotiation } from './negotiation';
import { daysBetween } from './quarter';
import { asked, pressing } from './question';
import { type Day, type Instant, otherParty, type Party } from './shape';
import { RHYTHM_DAYS } from './thresholds';

/** What the clock and the state come to: every state of a negotiation that people tell apart. */
export type Stage =
  | 'intent'
  | 'assessment'
  | 'bargaining'
  | 'parked'
  | 'agreed'
  | 'running'
  | 'not-agreed'
  | 'reopened'
  | 'report-due'
  | 'review'
  | 'closed';

/** No new offer was made since the agreement was re-opened: what stands is the agreement itself. */
export const isUnanswered = ({ reopening, agreement, standing }: Negotiation): boolean =>
  reopening !== null && agreement !== null && standing?.number === agreement.offer;

/** The firings that wait for an answer, in the order in which they fired; none once the quarter is looked back on. */
export const pendingFirings = ({ phase, fired, agreement }: Pick<Negotiation, 'phase' | 'fired' | 'agreement'>) =>
  phase === 'running' ? fired.filter(firing => !firing.settled && firing.hash === agreement?.hash) : [];

/** Only while there is a re-opening: who is to make the first new offer. A wrong measure is the team's to put right. */
const reopeningTurn = ({ by, fact }: NonNullable<Negotiation['reopening']>): Party =>
  fact === 'measure-wrong' ? 'team' : by.party;

/** Whose turn the table makes it, open questions and the clock aside; null while the quarter runs or is closed. */
export const turnAtTable = (state: Negotiation): Party | null => {
  switch (state.phase) {
    case 'intent':
      return 'leader';
    case 'assessment':
      return 'team';
    case 'bargaining':
      if (state.reopening && isUnanswered(state)) return reopeningTurn(state.reopening);
      return state.standing ? otherParty(state.standing.by.party) : 'team';
    case 'running': {
      const [firing] = pendingFirings(state);
      if (state.stopping) return otherParty(state.stopping.by.party);
      return firing?.side ?? null;
    }
    case 'review':
      return state.report && state.reviews.team ? 'leader' : 'team';
    case 'closed':
      return null;
  }
};

/** Since when there is something to check in on: both signatures, or the fallback. */
const settledAt = ({ original, fallenBack }: Negotiation): Instant[] => {
  if (fallenBack) return [fallenBack.by.at];
  return original ? [original.signatures.leader.at, original.signatures.team.at] : [];
};

/** From which day the team owes a check-in: one rhythm after the last one, the quarter's begin or its agreement (N11). */
export const checkInDue = (state: Negotiation): Day | null => {
  const course = courseOf(state);
  if (!course) return null;
  const told = [...settledAt(state), ...state.checkIns.map(({ by }) => by.at)].map(at => at.slice(0, 10));
  const from = [state.begins, ...told].reduce((one, other) => (one > other ? one : other));
  return dayAfter(from, RHYTHM_DAYS[course.rhythm]);
};

const DAY_MS = 86_400_000;

const dayAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Once the quarter is over, nothing is shared, assessed, offered or signed for it any more. */
export const isOver = ({ ends }: Negotiation, day: Day): boolean => day > ends;

/** The agreement or fallback is in force: running, or re-opened. */
export const isInForce = ({ phase, reopening }: Negotiation): boolean => phase === 'running' || reopening !== null;

/** What the clock alone makes the team's: the report once the quarter is over, a check-in once its rhythm has passed. */
const dueByClock = (state: Negotiation, day: Day): Day | null => {
  if (!isInForce(state)) return null;
  if (isOver(state, day)) return dayAfter(state.ends, 1);
  const due = checkInDue(state);
  return due !== null && due <= day ? due : null;
};

/**
 * Who is to move, the clock aside. At the table a blocking question passes the turn to the party asked; once the quarter
 * runs, questions wait beside it.
 */
export const toMove = (state: Negotiation): Party | null => {
  if (state.parked) return null;
  const atTable = ['intent', 'assessment', 'bargaining'].includes(state.phase);
  const question = atTable ? pressing(state.questions) : null;
  return question ? asked(question) : turnAtTable(state);
};

/** A quarter that ended before the team had assessed: there is not even a fallback that could go on. */
const hasLapsed = (state: Negotiation, day: Day): boolean =>
  isOver(state, day) && (state.phase === 'intent' || state.phase === 'assessment');

/**
 * The one party to move on a day, or null while nobody is: parked, lapsed, closed, or waiting for the clock (N20). With
 * the end of the quarter it is the team, which reports.
 */
export const turnOf = (state: Negotiation, day: Day): Party | null => {
  if (hasLapsed(state, day)) return null;
  if (isInForce(state) && isOver(state, day)) return 'team';
  return toMove(state) ?? (dueByClock(state, day) ? 'team' : null);
};

/** Since when it is that party's turn: the move that gave it, or the morning on which the clock did. */
export const sinceOf = (state: Negotiation, day: Day): Instant => {
  const due = dueByClock(state, day);
  const byClock = due !== null && (isOver(state, day) || toMove(state) === null);
  return byClock ? `${due}T00:00:00.000Z` : state.since;
};

/** May this party move at the table? Who has the turn only because of a question answers it, and does no more. */
export const isToMove = (state: Negotiation, party: Party): boolean =>
  toMove(state) === party && turnAtTable(state) === party;

/** The state as people name it on a day. */
export const stageOf = (state: Negotiation, day: Day): Stage => {
  if (state.parked) return 'parked';
  if (isInForce(state)) {
    if (isOver(state, day)) return 'report-due';
    if (state.reopening) return 'reopened';
    if (!state.agreement) return 'not-agreed';
    return day < state.begins ? 'agreed' : 'running';
  }
  if (state.phase === 'review' && !state.report) return 'report-due';
  return state.phase;
};

/** Check-in rhythms that passed without one, whole ones, up to a day or the quarter's end (A14). */
export const missedRhythms = (state: Negotiation, day: Day): number => {
  const course = courseOf(state);
  const due = checkInDue(state);
  if (!course || !due || !isInForce(state)) return 0;
  const until = day < state.ends ? day : state.ends;
  const late = daysBetween(due, until);
  return late < 0 ? 0 : 1 + Math.floor(late / RHYTHM_DAYS[course.rhythm]);
};
