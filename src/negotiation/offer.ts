import * as v from 'valibot';
import { Forecast } from './forecast';
import { Baseline, Measure } from './measure';
import { AccountId, Amount, Chance, Count, Day, Instant, Line, Mark, Name, type Party, Text } from './shape';
import { type Term, terms } from './term';
import { MOST_PACKAGES, MOST_TERMS } from './thresholds';

/** A resource the offer depends on: what, how much, by when. */
export const Ask = v.strictObject({ what: Line, howMuch: Name, by: Day });
export type Ask = v.InferOutput<typeof Ask>;

/** What may go wrong if bolder experiments are run for more upside, and how likely (0 to 1). */
export const Risk = v.strictObject({ what: Line, chance: Chance });
export type Risk = v.InferOutput<typeof Risk>;

/** A second measure that must not get worse than its limit. */
export const Counterweight = v.strictObject({
  name: Line,
  unit: Name,
  limit: v.strictObject({ bound: v.picklist(['at-least', 'at-most']), level: Amount }),
});
export type Counterweight = v.InferOutput<typeof Counterweight>;

/** An if-then written before signing: when the measure is at or past `level` on that day, then `consequence`. */
export const Clause = v.strictObject({
  trigger: v.strictObject({ bound: v.picklist(['at-least', 'at-most']), level: Amount, on: Day }),
  consequence: Text,
});
export type Clause = v.InferOutput<typeof Clause>;

const several = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.maxLength(MOST_TERMS));

/** One complete set of terms. */
export const Terms = v.strictObject({
  target: Amount,
  forecast: v.nullable(Forecast),
  conditions: Text,
  asks: several(Ask),
  risks: several(Risk),
  counterweights: several(Counterweight),
  clauses: several(Clause),
  goalKind: v.picklist(['performance', 'learning']),
  rhythm: v.picklist(['weekly', 'fortnightly', 'monthly']),
} satisfies Record<Term, v.GenericSchema>);
export type Terms = v.InferOutput<typeof Terms>;
export type { Term };

/** How an offer closes a gap: more resources, bigger risk, change the ask, or as things are. */
export const Bridge = v.picklist(['as-things-are', 'more-resources', 'bigger-risk', 'change-the-ask']);
export type Bridge = v.InferOutput<typeof Bridge>;

export const Letter = v.picklist(['A', 'B', 'C']);
export type Letter = v.InferOutput<typeof Letter>;
export const letters: Letter[] = ['A', 'B', 'C'];

/** A leader's promise for one ask, by its place in the package: who or what is given, and when. */
export const Grant = v.strictObject({
  ask: Count,
  name: Line,
  by: Day,
});
export type Grant = v.InferOutput<typeof Grant>;

/** The leader's own words for one risk, by its place in the package; `odds` is the risk of missing the target itself. */
export const RiskWords = v.strictObject({
  risk: v.union([Count, v.literal('odds')]),
  words: Text,
});
export type RiskWords = v.InferOutput<typeof RiskWords>;

/** A risk acceptance is bound to the very package it was written for (N8). */
export const RiskAcceptance = v.strictObject({ ...RiskWords.entries, hash: v.string() });
export type RiskAcceptance = v.InferOutput<typeof RiskAcceptance>;

/** Why each changed term changed. */
export const Reasons = v.strictObject({
  target: v.optional(Text),
  forecast: v.optional(Text),
  conditions: v.optional(Text),
  asks: v.optional(Text),
  risks: v.optional(Text),
  counterweights: v.optional(Text),
  clauses: v.optional(Text),
  goalKind: v.optional(Text),
  rhythm: v.optional(Text),
});
export type Reasons = v.InferOutput<typeof Reasons>;

/** What a leader's signature carries beside the terms (N7, N8). */
const promises = { grants: several(Grant), acceptances: several(RiskAcceptance) };

export const Package = v.strictObject({
  letter: Letter,
  /** The package of the standing offer that this one answers; null in the first offer. */
  answers: v.nullable(Letter),
  bridge: Bridge,
  terms: Terms,
  reasons: Reasons,
  /** SHA-256 of the package's canonical text. */
  hash: v.string(),
  ...promises,
});
export type Package = v.InferOutput<typeof Package>;

/** Numbered and immutable (N22). Whoever offers has thereby signed every package of the offer. */
export const Offer = v.strictObject({
  number: Count,
  by: Mark,
  reason: Text,
  packages: v.pipe(v.array(Package), v.minLength(1), v.maxLength(MOST_PACKAGES)),
});
export type Offer = v.InferOutput<typeof Offer>;

const Signature = v.strictObject({ account: AccountId, at: Instant });

/** The one package that both parties signed, bound by the hash of its canonical text. */
export const Agreement = v.strictObject({
  offer: Count,
  offeredBy: v.picklist(['leader', 'team']),
  letter: Letter,
  bridge: Bridge,
  hash: v.string(),
  /** What the target is measured by, and from where. */
  measure: Measure,
  baseline: Baseline,
  terms: Terms,
  ...promises,
  signatures: v.strictObject({ leader: Signature, team: Signature }),
});
export type Agreement = v.InferOutput<typeof Agreement>;

/** Terms are compared by what they say, not by identity: both come through the same schema, so key order is the same. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Which terms differ, in the order of the form. */
export const changedTerms = (from: Terms, to: Terms): Term[] => terms.filter(term => !same(from[term], to[term]));

/**
 * Changed terms that owe a reason (N7): all but a forecast where none stood, which is the answer that was asked for, and
 * one that a leader's change has only set aside.
 */
export const owingReason = (from: Terms, to: Terms, by: Party): Term[] =>
  changedTerms(from, to).filter(term => term !== 'forecast' || (by === 'team' && from.forecast !== null));

/** A forecast stands for certain asks, risks and conditions; under others it says nothing (N7). */
export const keepsForecast = (from: Terms, to: Pick<Terms, 'asks' | 'risks'>): boolean =>
  same(from.asks, to.asks) && same(from.risks, to.risks);

/** An agreement as the offer that a re-opening starts from: its one package, for the first new offer to answer (N12). */
export const offerOf = (agreement: Agreement): Offer => {
  const { offer: number, offeredBy: party, letter, bridge, terms, hash, grants, acceptances, signatures } = agreement;
  const only: Package = { letter, answers: null, bridge, terms, reasons: {}, hash, grants, acceptances };
  return { number, by: { party, ...signatures[party] }, reason: '', packages: [only] };
};

export const packageOf = (offer: Offer | null, letter: Letter | null): Package | null =>
  offer?.packages.find(each => each.letter === letter) ?? null;
