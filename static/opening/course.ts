import type { Answer, RoomView, Which } from '../../src/api';
import type { Refusal } from '../../src/negotiation/refusal';
import type { Ask } from '../backend';
import { type SharedWords, sharedBefore } from '../priority/values';
import { isLeft, type Team } from './values';

/** How far it came with one outcome. `isSent`: the share itself went out, so that it may have been saved. */
export type Step =
  | { kind: 'unanswered'; isSent: boolean; sentence: string }
  | { kind: 'shared' }
  | { kind: 'taken' }
  | { kind: 'refused'; refusal: Pick<Refusal, 'code' | 'about'> };

/** How far it came with all of them. `shared`: the priority as it is stored, once it is; the next ones get that one. */
export type Course = {
  steps: Readonly<Record<string, Step>>;
  founding: string | null;
  shared: SharedWords | null;
};

/** A team may have opened its negotiation itself: then it waits for the leader's priority (N1). */
const awaitsPriority = ({ negotiation }: RoomView): boolean =>
  negotiation.phase === 'intent' && negotiation.priority === null;

/** Those that are left, in their order; first the one of which it is not known whether it made the priority. */
export const inTurn = (teams: Team[], { steps, founding }: Pick<Course, 'steps' | 'founding'>): Team[] => {
  const left = teams.filter(({ item }) => isLeft(steps[item.id]));
  return [...left.filter(({ item }) => item.id === founding), ...left.filter(({ item }) => item.id !== founding)];
};

const refusedBy = ({ code, about }: Refusal): Step => ({ kind: 'refused', refusal: { code, about } });

/** The room in which to share, or why there is nothing to share in it. */
const roomIn = (answer: Answer<RoomView>, isSent: boolean): { room: RoomView } | { step: Step } => {
  if (answer.ok) return { room: answer.value };
  const { fresh } = answer.refusal;
  if (!fresh) return { step: refusedBy(answer.refusal) };
  return isSent || awaitsPriority(fresh) ? { room: fresh } : { step: { kind: 'taken' } };
};

/** `tell` hears how far it is, before each call and after it; `sentenceFor` says what a lost answer means for the reader. */
type Call = { ask: Ask; quarter: string; tell: (course: Course) => void; sentenceFor: (cause: unknown) => string };

/** Opens one negotiation where it is not open, and shares the priority in it: each call may be sent again and does nothing twice. */
const openOne = async (
  { ask, quarter, tell, sentenceFor }: Call,
  { item, content }: Team,
  begun: Course,
): Promise<Course> => {
  const which: Which = { outcomeId: item.id, quarter };
  let course = begun;
  const put = (step: Step, more: Partial<Course> = {}): Course => {
    course = { ...course, ...more, steps: { ...course.steps, [item.id]: step } };
    tell(course);
    return course;
  };
  const before = begun.steps[item.id];
  let isSent = before?.kind === 'unanswered' && before.isSent;
  put({ kind: 'unanswered', isSent, sentence: '' });
  try {
    const opened = await ask('open', { ...which, id: item.openId });
    const found = roomIn(opened, isSent);
    if ('step' in found) return put(found.step, { founding: null });
    const { shared } = course;
    const { deadline, fallback } = content.priority;
    isSent = true;
    put({ kind: 'unanswered', isSent, sentence: '' }, shared ? {} : { founding: item.id });
    const played = await ask('play', {
      ...which,
      move: {
        ...content,
        priority: shared ? { ...shared, deadline, fallback } : content.priority,
        id: item.shareId,
        seen: found.room.negotiation.version,
      },
    });
    return played.ok
      ? put({ kind: 'shared' }, { founding: null, shared: shared ?? sharedBefore(played.value.negotiation) })
      : put(refusedBy(played.refusal), { founding: null });
  } catch (cause) {
    return put({ kind: 'unanswered', isSent, sentence: sentenceFor(cause) });
  }
};

/**
 * One after the other; each result is told as soon as it is there, and before each call what is about to be sent. The
 * first one makes the priority that the others share: where its answer is lost nobody else goes on, for a second one
 * would make a second priority. Sent again it answers as it did, since its ids are the same (N26). A refusal lets the
 * others go on.
 */
export const openAll = async (call: Call, teams: Team[], begun: Course): Promise<Course> => {
  let course = begun;
  for (const team of inTurn(teams, begun)) {
    course = await openOne(call, team, course);
    if (course.founding !== null) break;
  }
  return course;
};
