import { chance } from './forecast';
import { sign } from './measure';
import type { Negotiation } from './negotiation';
import type { Grant, Package, RiskWords } from './offer';
import { type Refusal, refused } from './refusal';
import { OWN_WORDS, RISK_CHANCE } from './thresholds';

/** What a leader must accept in own words before signing: each listed risk, or the odds themselves where none is listed. */
export type RiskToAccept = RiskWords['risk'];

/** Bold enough that the leader must say so: the target is unlikely, or the cautious end lies below today (N8). */
export const isBold = (state: Pick<Negotiation, 'assessment'>, { terms }: Pick<Package, 'terms'>): boolean => {
  if (!state.assessment || !terms.forecast) return false;
  const { measure, baseline } = state.assessment;
  const s = sign(measure.direction);
  return (
    chance(terms.forecast, terms.target, measure.direction) < RISK_CHANCE || s * terms.forecast.p10 < s * baseline.value
  );
};

/** The risks that a leader's signature under this package must carry (N8). */
export const risksToAccept = (
  state: Pick<Negotiation, 'assessment'>,
  offered: Pick<Package, 'terms'>,
): RiskToAccept[] => {
  if (!isBold(state, offered)) return [];
  return offered.terms.risks.length > 0 ? offered.terms.risks.map((_, place) => place) : ['odds'];
};

const areOwnWords = (words: string, risk: RiskToAccept, { terms }: Pick<Package, 'terms'>): boolean => {
  const copied = risk === 'odds' ? '' : (terms.risks[risk]?.what ?? '');
  return words.length >= OWN_WORDS && words.toLowerCase() !== copied.toLowerCase();
};

/** A traction metric is too narrow without a counterweight (N8). */
export const missingCounterweight = (
  state: Pick<Negotiation, 'assessment'>,
  { terms }: Pick<Package, 'terms'>,
): Refusal | null =>
  state.assessment?.measure.kind === 'traction' && terms.counterweights.length === 0
    ? refused('counterweight-missing').refusal
    : null;

/** What the leader's signature under a package still lacks: grants first, then risk acceptances (N7, N8). */
export const missingPromise = (
  state: Pick<Negotiation, 'assessment'>,
  offered: Pick<Package, 'terms'>,
  grants: Grant[],
  acceptances: RiskWords[],
): Refusal | null => {
  const { asks } = offered.terms;
  const ungranted = asks.flatMap((ask, place) => {
    const given = grants.filter(grant => grant.ask === place);
    const kept = given.length === 1 && given.every(grant => grant.name !== '' && grant.by <= ask.by);
    return kept ? [] : [String(place)];
  });
  if (ungranted.length > 0 || grants.some(grant => grant.ask >= asks.length))
    return refused('ask-not-granted', ...ungranted).refusal;
  const unaccepted = risksToAccept(state, offered).filter(
    risk => !acceptances.some(each => each.risk === risk && areOwnWords(each.words, risk, offered)),
  );
  return unaccepted.length > 0 ? refused('risk-not-accepted', ...unaccepted.map(String)).refusal : null;
};
