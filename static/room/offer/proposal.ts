import { isOrdered } from '../../../src/negotiation/forecast';
import type { Direction } from '../../../src/negotiation/measure';
import type { ProposedPackage } from '../../../src/negotiation/move';
import {
  keepsForecast,
  letters,
  owingReason,
  type Package,
  type Term,
  type Terms,
} from '../../../src/negotiation/offer';
import type { Party } from '../../../src/negotiation/shape';
import { risksToAccept } from '../../../src/negotiation/signing';
import type { NegotiationView } from '../../../src/negotiation/view';
import { promiseWords } from '../../words/accept';
import { markWords } from '../../words/assessment';
import { offerMarks } from '../../words/offer';
import { type Errors, type Read, reading } from '../fields/reading';
import { numberIn } from '../fields/typedNumber';
import type { ContentOf, Problem } from '../useMove';
import type { OfferValues, PackageValues } from './values';

/** The package of the standing offer that this one answers; the first where the answered one has left the table. */
export const baseOf = ({ standing }: NegotiationView, { answers }: PackageValues): Package | null =>
  standing?.packages.find(each => each.letter === answers) ?? standing?.packages[0] ?? null;

const amountIn = (text: string): number => numberIn(text) ?? Number.NaN;

const typedForecast = ({ p10, p50, p90 }: PackageValues): Terms['forecast'] =>
  [p10, p50, p90].every(text => text.trim() === '')
    ? null
    : { p10: amountIn(p10), p50: amountIn(p50), p90: amountIn(p90) };

/** The terms as they would stand if they were sent now; what is not a number yet is NaN, which equals nothing. */
export const termsNow = (values: PackageValues, by: Party, base: Package | null): Terms => {
  const terms: Terms = {
    target: amountIn(values.target),
    forecast: typedForecast(values),
    conditions: values.conditions.trim(),
    asks: values.asks.map(({ what, howMuch, by: on }) => ({ what: what.trim(), howMuch: howMuch.trim(), by: on })),
    risks: values.risks.map(({ what, chance }) => ({ what: what.trim(), chance: amountIn(chance) / 100 })),
    counterweights: values.counterweights.map(({ name, unit, bound, level }) => ({
      name: name.trim(),
      unit: unit.trim(),
      limit: { bound, level: amountIn(level) },
    })),
    clauses: values.clauses.map(({ bound, level, on, consequence }) => ({
      trigger: { bound, level: amountIn(level), on },
      consequence: consequence.trim(),
    })),
    goalKind: values.goalKind,
    rhythm: values.rhythm,
  };
  if (by === 'team' || !base) return terms;
  return {
    ...terms,
    forecast: keepsForecast(base.terms, terms) ? base.terms.forecast : null,
    conditions: base.terms.conditions,
  };
};

/** A forecast that chances can be computed from: complete and in order. */
export const usable = (forecast: Terms['forecast'], direction: Direction): Terms['forecast'] =>
  forecast && isOrdered(forecast, direction) ? forecast : null;

/** Which terms of a package owe a reason as it is written now. */
export const owing = (terms: Terms, by: Party, base: Package | null): Term[] =>
  base ? owingReason(base.terms, terms, by) : [];

/** What a leader's signature under this package must carry beside the terms; nothing while no forecast stands. */
export const promisesNeeded = (terms: Terms, by: Party, { assessment }: NegotiationView) => {
  const signs = by === 'leader' && terms.forecast !== null;
  const isKnown = signs && !Number.isNaN(terms.target);
  return { grants: signs, acceptances: isKnown ? risksToAccept({ assessment }, { terms }) : [] };
};

export const readOffer = (values: OfferValues, by: Party, negotiation: NegotiationView): Read<ContentOf<'offer'>> => {
  const from = reading();
  const packages = values.packages.map((each, place): ProposedPackage => {
    const within = `${letters[place] ?? ''}.`;
    const base = baseOf(negotiation, each);
    const terms = termsNow(each, by, base);
    from.number(`${within}target`, each.target);
    if (by === 'team') for (const key of ['p10', 'p50', 'p90'] as const) from.number(`${within}${key}`, each[key]);
    for (const [at, ask] of each.asks.entries()) from.day(`${within}asks.${at}.by`, ask.by);
    for (const [at, risk] of each.risks.entries()) from.chance(`${within}risks.${at}.chance`, risk.chance);
    for (const [at, one] of each.counterweights.entries())
      from.number(`${within}counterweights.${at}.level`, one.level);
    for (const [at, clause] of each.clauses.entries()) {
      from.number(`${within}clauses.${at}.level`, clause.level);
      from.day(`${within}clauses.${at}.on`, clause.on);
    }
    const needed = promisesNeeded(terms, by, negotiation);
    if (needed.grants)
      for (const [at, ask] of each.asks.entries()) from.day(`${within}asks.${at}.grantBy`, ask.grantBy);
    return {
      answers: base?.letter ?? null,
      bridge: each.bridge,
      terms: by === 'leader' ? { ...terms, forecast: null, conditions: null } : terms,
      reasons: Object.fromEntries(owing(terms, by, base).map(term => [term, each.reasons[term] ?? ''])),
      grants: needed.grants
        ? each.asks.map(({ grantName, grantBy }, ask) => ({ ask, name: grantName, by: grantBy }))
        : [],
      acceptances: needed.acceptances.map(risk => ({
        risk,
        words: risk === 'odds' ? each.oddsWords : (each.risks[risk]?.words ?? ''),
      })),
    };
  });
  return from.done({ kind: 'offer' as const, reason: values.reason, packages });
};

/** The fields that a refusal of `offer` names, by package, term and place. */
export const markOffer = ({ code, about }: Problem): Errors => {
  const letter = about.find(each => letters.some(known => known === each));
  if (!letter) return code === 'reason-missing' ? { reason: offerMarks.reason } : {};
  const rest = about.filter(each => each !== letter);
  const all = (name: (each: string) => string, why: string): Errors =>
    Object.fromEntries(rest.map(each => [`${letter}.${name(each)}`, why]));
  switch (code) {
    case 'reason-missing':
      return all(term => `reason.${term}`, offerMarks.changed);
    case 'terms-incomplete':
      return all(term => term, offerMarks.incomplete);
    case 'ask-not-granted':
      return all(place => `asks.${place}.grantName`, promiseWords.notGranted);
    case 'risk-not-accepted':
      return all(risk => (risk === 'odds' ? 'odds' : `risks.${risk}.words`), promiseWords.notOwnWords);
    case 'forecast-unordered':
      return { [`${letter}.p50`]: markWords.cautious };
    default:
      return { [`${letter}.package`]: '' };
  }
};

/** Every reason still owed, so that one refusal shows them all. */
export const reasonsOwed = (values: OfferValues, by: Party, negotiation: NegotiationView): Errors => {
  const owed = values.packages.flatMap((each, place) => {
    const base = baseOf(negotiation, each);
    return owing(termsNow(each, by, base), by, base)
      .filter(term => !each.reasons[term]?.trim())
      .map(term => [`${letters[place] ?? ''}.reason.${term}`, offerMarks.changed]);
  });
  return Object.fromEntries([...(values.reason.trim() ? [] : [['reason', offerMarks.reason]]), ...owed]);
};
