import type { Bridge, Letter, Package, Term, Terms } from '../../../src/negotiation/offer';
import type { NegotiationView } from '../../../src/negotiation/view';
import { typed } from '../fields/typedNumber';

type Bound = 'at-least' | 'at-most';
/** An ask as it is typed; the grant stands beside it, so that it goes where the ask goes. */
export type AskValues = { what: string; howMuch: string; by: string; grantName: string; grantBy: string };
export type RiskValues = { what: string; chance: string; words: string };
export type CounterweightValues = { name: string; unit: string; bound: Bound; level: string };
export type ClauseValues = { bound: Bound; level: string; on: string; consequence: string };

/** One package as it is typed. */
export type PackageValues = {
  answers: Letter | null;
  bridge: Bridge;
  target: string;
  p10: string;
  p50: string;
  p90: string;
  conditions: string;
  asks: AskValues[];
  risks: RiskValues[];
  counterweights: CounterweightValues[];
  clauses: ClauseValues[];
  goalKind: Terms['goalKind'];
  rhythm: Terms['rhythm'];
  reasons: Partial<Record<Term, string>>;
  oddsWords: string;
};
export type OfferValues = { reason: string; packages: PackageValues[] };

export const blankAsk = (): AskValues => ({ what: '', howMuch: '', by: '', grantName: '', grantBy: '' });
export const blankRisk = (): RiskValues => ({ what: '', chance: '', words: '' });
export const blankCounterweight = (): CounterweightValues => ({ name: '', unit: '', bound: 'at-least', level: '' });
export const blankClause = (): ClauseValues => ({ bound: 'at-most', level: '', on: '', consequence: '' });

const typedForecast = (forecast: Terms['forecast']) => ({
  p10: forecast ? typed(forecast.p10) : '',
  p50: forecast ? typed(forecast.p50) : '',
  p90: forecast ? typed(forecast.p90) : '',
});

/** A package to start from the one it answers. Promises are made anew: a signature is never copied. */
export const answering = ({ letter, bridge, terms }: Package): PackageValues => ({
  answers: letter,
  bridge,
  target: typed(terms.target),
  ...typedForecast(terms.forecast),
  conditions: terms.conditions,
  asks: terms.asks.map(ask => ({ ...ask, grantName: '', grantBy: ask.by })),
  risks: terms.risks.map(risk => ({ ...risk, chance: typed(Math.round(risk.chance * 1e6) / 1e4), words: '' })),
  counterweights: terms.counterweights.map(({ name, unit, limit }) => ({
    name,
    unit,
    bound: limit.bound,
    level: typed(limit.level),
  })),
  clauses: terms.clauses.map(({ trigger, consequence }) => ({
    bound: trigger.bound,
    level: typed(trigger.level),
    on: trigger.on,
    consequence,
  })),
  goalKind: terms.goalKind,
  rhythm: terms.rhythm,
  reasons: {},
  oddsWords: '',
});

/** The team's first package: what its assessment says, with P50 as target. */
const asThingsAre = ({
  forecast,
  conditions,
  goalKind,
}: NonNullable<NegotiationView['assessment']>): PackageValues => ({
  answers: null,
  bridge: 'as-things-are',
  target: typed(forecast.p50),
  ...typedForecast(forecast),
  conditions,
  asks: [],
  risks: [],
  counterweights: [],
  clauses: [],
  goalKind,
  rhythm: 'fortnightly',
  reasons: {},
  oddsWords: '',
});

/** The three ways that are always there. What the bolder two would reach is for the team to say: nothing is invented. */
export const threeWays = (assessment: NonNullable<NegotiationView['assessment']>): PackageValues[] => {
  const first = asThingsAre(assessment);
  return [
    first,
    { ...first, bridge: 'more-resources', target: '', asks: [blankAsk()] },
    { ...first, bridge: 'bigger-risk', target: '', risks: [blankRisk()] },
  ];
};

/** Where an offer form starts: from the package it answers, or from the assessment for the team's first offer. */
export const offerFrom = ({ standing, assessment }: NegotiationView, letter: Letter | null): OfferValues => {
  const base = standing?.packages.find(each => each.letter === letter) ?? standing?.packages[0];
  if (base) return { reason: '', packages: [answering(base)] };
  return { reason: '', packages: assessment ? [asThingsAre(assessment)] : [] };
};
