import * as v from 'valibot';
import { Assessment } from './assessment';
import { Forecast } from './forecast';
import { Bridge, Grant, Letter, Reasons, RiskWords, Terms } from './offer';
import { Need, Priority } from './priority';
import { Review } from './review';
import { CheckIn, Fact, Report } from './running';
import { Count, Day, MoveId, Text } from './shape';
import { MOST_PACKAGES, MOST_TERMS } from './thresholds';

/**
 * What a party proposes. A move names the version it saw and carries an id made by the client; who moves and when is
 * never part of it (RULES 4). Blank fields pass the schema: that they are missing is for the rules to say.
 */
const proposed = { id: MoveId, seen: Count };

/** A package as it is written: hash and letter are given by the rules. A leader leaves forecast and conditions null. */
export const ProposedPackage = v.strictObject({
  answers: v.nullable(Letter),
  bridge: Bridge,
  terms: v.strictObject({
    ...Terms.entries,
    forecast: v.nullable(Forecast),
    conditions: v.nullable(Text),
  }),
  reasons: Reasons,
  grants: v.pipe(v.array(Grant), v.maxLength(MOST_TERMS)),
  acceptances: v.pipe(v.array(RiskWords), v.maxLength(MOST_TERMS)),
});
export type ProposedPackage = v.InferOutput<typeof ProposedPackage>;

export const Move = v.variant('kind', [
  v.strictObject({ kind: v.literal('shareIntent'), ...proposed, priority: Priority, need: v.nullable(Need) }),
  v.strictObject({ kind: v.literal('handBack'), ...proposed, question: Text }),
  v.strictObject({ kind: v.literal('ask'), ...proposed, question: Text, blocking: v.boolean() }),
  v.strictObject({ kind: v.literal('answer'), ...proposed, question: Count, answer: Text }),
  v.strictObject({ kind: v.literal('assess'), ...proposed, assessment: Assessment }),
  v.strictObject({
    kind: v.literal('offer'),
    ...proposed,
    reason: Text,
    packages: v.pipe(v.array(ProposedPackage), v.minLength(1), v.maxLength(MOST_PACKAGES)),
  }),
  v.strictObject({
    kind: v.literal('accept'),
    ...proposed,
    offer: Count,
    letter: Letter,
    hash: v.pipe(v.string(), v.maxLength(64)),
    grants: v.pipe(v.array(Grant), v.maxLength(MOST_TERMS)),
    acceptances: v.pipe(v.array(RiskWords), v.maxLength(MOST_TERMS)),
  }),
  v.strictObject({ kind: v.literal('park'), ...proposed, reason: Text }),
  v.strictObject({ kind: v.literal('resume'), ...proposed, reason: Text }),
  v.strictObject({ kind: v.literal('fallBack'), ...proposed }),
  v.strictObject({ kind: v.literal('checkIn'), ...proposed, checkIn: CheckIn }),
  v.strictObject({ kind: v.literal('confirm'), ...proposed, ask: Count, on: Day }),
  v.strictObject({ kind: v.literal('reopen'), ...proposed, fact: Fact, reason: Text }),
  v.strictObject({ kind: v.literal('keep'), ...proposed, reason: Text }),
  v.strictObject({ kind: v.literal('stop'), ...proposed, reason: Text }),
  v.strictObject({ kind: v.literal('report'), ...proposed, report: Report }),
  v.strictObject({ kind: v.literal('review'), ...proposed, review: Review }),
]);
export type Move = v.InferOutput<typeof Move>;
export type MoveKind = Move['kind'];
export type MoveOf<K extends MoveKind> = Extract<Move, { kind: K }>;

export const moveKinds: MoveKind[] = [
  'shareIntent',
  'handBack',
  'ask',
  'answer',
  'assess',
  'offer',
  'accept',
  'park',
  'resume',
  'fallBack',
  'checkIn',
  'confirm',
  'reopen',
  'keep',
  'stop',
  'report',
  'review',
];
