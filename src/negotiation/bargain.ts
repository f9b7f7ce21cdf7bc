import { hashOf } from './canonical';
import type { Decided } from './event';
import { isOrdered } from './forecast';
import type { MoveOf, ProposedPackage } from './move';
import type { Negotiation } from './negotiation';
import {
  changedTerms,
  keepsForecast,
  type Letter,
  letters,
  type Offer,
  owingReason,
  type Package,
  packageOf,
  type Terms,
} from './offer';
import { accepted, type Result, refused } from './refusal';
import type { Mark, Party } from './shape';
import { missingCounterweight, missingPromise } from './signing';

type Assessed = Negotiation & { assessment: NonNullable<Negotiation['assessment']> };

const hashed = (
  state: Assessed,
  offer: number,
  offeredBy: Party,
  chosen: Pick<Package, 'letter' | 'bridge' | 'terms'>,
) =>
  hashOf({
    outcomeId: state.outcomeId,
    quarter: state.quarter,
    offer,
    offeredBy,
    letter: chosen.letter,
    bridge: chosen.bridge,
    measure: state.assessment.measure,
    baseline: state.assessment.baseline,
    terms: chosen.terms,
  });

/** The terms as they would stand: a leader's package keeps the team's conditions, and its forecast where that still holds (N7). */
const writtenTerms = (proposed: ProposedPackage, by: Party, base: Package | null): Result<Terms> => {
  const { forecast, conditions } = proposed.terms;
  if (by === 'team') {
    if (proposed.grants.length > 0) return refused('not-yours-to-write', 'grants');
    if (proposed.acceptances.length > 0) return refused('not-yours-to-write', 'acceptances');
    if (!forecast) return refused('forecast-missing');
    return accepted({ ...proposed.terms, forecast, conditions: conditions ?? base?.terms.conditions ?? '' });
  }
  if (!base) return refused('offer-moved-on');
  const kept = keepsForecast(base.terms, proposed.terms) ? base.terms.forecast : null;
  if (forecast && JSON.stringify(forecast) !== JSON.stringify(base.terms.forecast))
    return refused('not-yours-to-write', 'forecast');
  if (conditions !== null && conditions !== base.terms.conditions) return refused('not-yours-to-write', 'conditions');
  return accepted({ ...proposed.terms, forecast: kept, conditions: base.terms.conditions });
};

/** An ask, risk, counterweight or clause that says nothing cannot be signed. */
const unfinished = (terms: Terms): string[] => [
  ...(terms.asks.some(ask => ask.what === '' || ask.howMuch === '') ? ['asks'] : []),
  ...(terms.risks.some(risk => risk.what === '') ? ['risks'] : []),
  ...(terms.counterweights.some(each => each.name === '' || each.unit === '') ? ['counterweights'] : []),
  ...(terms.clauses.some(clause => clause.consequence === '') ? ['clauses'] : []),
];

const packaged = (
  state: Assessed,
  by: Party,
  number: number,
  letter: Letter,
  proposed: ProposedPackage,
): Result<Package> => {
  const base = packageOf(state.standing, proposed.answers);
  if (state.standing ? !base : proposed.answers !== null) return refused('offer-moved-on', letter);
  const about = (result: { refusal: { code: Parameters<typeof refused>[0]; about: string[] } }) =>
    refused(result.refusal.code, letter, ...result.refusal.about);
  const written = writtenTerms(proposed, by, base);
  if (!written.ok) return about(written);
  const next = written.value;
  const blank = unfinished(next);
  if (blank.length > 0) return refused('terms-incomplete', letter, ...blank);
  if (next.forecast && !isOrdered(next.forecast, state.assessment.measure.direction))
    return refused('forecast-unordered', letter);
  if (base) {
    if (changedTerms(base.terms, next).length === 0) return refused('no-change', letter);
    const owed = owingReason(base.terms, next, by).filter(term => !proposed.reasons[term]);
    if (owed.length > 0) return refused('reason-missing', letter, ...owed);
  }
  const hash = hashed(state, number, by, { letter, bridge: proposed.bridge, terms: next });
  if (by === 'leader' && next.forecast) {
    const missing = missingPromise(state, { terms: next }, proposed.grants, proposed.acceptances);
    if (missing) return about({ refusal: missing });
  }
  return accepted({
    letter,
    answers: proposed.answers,
    bridge: proposed.bridge,
    terms: next,
    reasons: proposed.reasons,
    hash,
    grants: proposed.grants,
    acceptances: proposed.acceptances.map(each => ({ ...each, hash })),
  });
};

/**
 * N7: one to three packages, each different from what it answers and from each other, with a reason for every changed
 * term. A leader's package that changes asks or risks stands without a forecast until the team gives one.
 */
export const offer = (state: Assessed, move: MoveOf<'offer'>, by: Mark): Result<Decided> => {
  if (move.reason === '') return refused('reason-missing', 'reason');
  const number = state.offered + 1;
  const packages: Package[] = [];
  for (const [place, proposed] of move.packages.entries()) {
    const letter = letters[place];
    if (!letter) return refused('bad-input', 'packages');
    const result = packaged(state, by.party, number, letter, proposed);
    if (!result.ok) return result;
    if (packages.some(other => changedTerms(other.terms, result.value.terms).length === 0))
      return refused('no-change', letter);
    packages.push(result.value);
  }
  const offered: Offer = { number, by, reason: move.reason, packages };
  return accepted({ kind: 'offered', offer: offered });
};

/** N8: the other signature, under one package of the standing offer, by the hash that was read. */
export const accept = (state: Assessed, move: MoveOf<'accept'>, by: Mark): Result<Decided> => {
  const chosen = packageOf(state.standing, move.letter);
  if (!chosen || state.standing?.number !== move.offer || chosen.hash !== move.hash) return refused('offer-moved-on');
  if (!chosen.terms.forecast) return refused('forecast-missing');
  const counterweight = missingCounterweight(state, chosen);
  if (counterweight) return { ok: false, refusal: counterweight };
  if (by.party === 'team' && move.grants.length > 0) return refused('not-yours-to-write', 'grants');
  if (by.party === 'team' && move.acceptances.length > 0) return refused('not-yours-to-write', 'acceptances');
  const promised =
    by.party === 'leader'
      ? { grants: move.grants, acceptances: move.acceptances.map(each => ({ ...each, hash: chosen.hash })) }
      : { grants: chosen.grants, acceptances: chosen.acceptances };
  const missing = missingPromise(state, chosen, promised.grants, promised.acceptances);
  if (missing) return { ok: false, refusal: missing };
  return accepted({ kind: 'accepted', offer: move.offer, letter: move.letter, hash: chosen.hash, ...promised });
};
