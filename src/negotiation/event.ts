import * as v from 'valibot';
import { Assessment } from './assessment';
import { FallenBack } from './course';
import { Grant, Letter, Offer, RiskAcceptance } from './offer';
import { Need, Priority } from './priority';
import { Review } from './review';
import { CheckIn, Fact, Firing, Report } from './running';
import { Count, Day, Instant, Mark, MoveId, Text } from './shape';

const numbered = { number: Count, id: MoveId };
const stamped = { ...numbered, by: Mark };

/** What the clock does is nobody's move: it states what follows from what was agreed. */
const ClockMark = v.strictObject({ party: v.literal('clock'), at: Instant });

/** What a move became once the rules let it through. The stored history is a row of these; folding them gives the state (N25). */
export const Event = v.variant('kind', [
  v.strictObject({ kind: v.literal('intentShared'), ...stamped, priority: Priority, need: v.nullable(Need) }),
  v.strictObject({ kind: v.literal('handedBack'), ...stamped, question: Text }),
  v.strictObject({ kind: v.literal('asked'), ...stamped, question: Text, blocking: v.boolean() }),
  v.strictObject({ kind: v.literal('answered'), ...stamped, question: Count, answer: Text }),
  v.strictObject({ kind: v.literal('assessed'), ...stamped, assessment: Assessment }),
  v.strictObject({ kind: v.literal('offered'), ...stamped, offer: Offer }),
  v.strictObject({
    kind: v.literal('accepted'),
    ...stamped,
    offer: Count,
    letter: Letter,
    hash: v.string(),
    grants: v.array(Grant),
    acceptances: v.array(RiskAcceptance),
  }),
  v.strictObject({ kind: v.literal('parked'), ...stamped, reason: Text }),
  v.strictObject({ kind: v.literal('resumed'), ...stamped, reason: Text }),
  v.strictObject({ kind: v.literal('fellBack'), ...stamped, fallenBack: v.omit(FallenBack, ['by']) }),
  v.strictObject({ kind: v.literal('checkedIn'), ...stamped, checkIn: CheckIn }),
  v.strictObject({ kind: v.literal('promiseKept'), ...stamped, ask: Count, on: Day }),
  v.strictObject({ kind: v.literal('fired'), ...numbered, by: ClockMark, firings: v.array(Firing) }),
  v.strictObject({ kind: v.literal('reopened'), ...stamped, fact: Fact, reason: Text }),
  v.strictObject({ kind: v.literal('kept'), ...stamped, reason: Text }),
  v.strictObject({ kind: v.literal('stopAsked'), ...stamped, reason: Text }),
  v.strictObject({ kind: v.literal('stopped'), ...stamped, reason: Text }),
  v.strictObject({ kind: v.literal('reported'), ...stamped, report: Report }),
  v.strictObject({ kind: v.literal('reviewed'), ...stamped, review: Review }),
]);
export type Event = v.InferOutput<typeof Event>;
export type EventOf<K extends Event['kind']> = Extract<Event, { kind: K }>;

type Unstamped<E> = E extends Event ? Omit<E, 'number' | 'id' | 'by'> : never;
/** What a move comes to, before it is numbered and marked with who made it. */
export type Decided = Unstamped<Exclude<Event, { kind: 'fired' }>>;
