import * as v from 'valibot';
import { Assessment } from './assessment';
import { Grant, Letter, Offer, RiskAcceptance } from './offer';
import { Need, Priority } from './priority';
import { Count, Mark, MoveId, Text } from './shape';

const stamped = { number: Count, id: MoveId, by: Mark };

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
]);
export type Event = v.InferOutput<typeof Event>;

type Unstamped<E> = E extends Event ? Omit<E, 'number' | 'id' | 'by'> : never;
/** What a move comes to, before it is numbered and marked with who made it. */
export type Decided = Unstamped<Event>;
