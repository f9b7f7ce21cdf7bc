import type { Letter, Negotiation, ProposedPackage } from '../../src/negotiation';
import { packageOf } from '../../src/negotiation';
import type { DraftOf } from './story';

/** One sensible example of every move: appointments paid online, from 35 %, with a need of 41 %. */
export const shareIntent: DraftOf<'shareIntent'> = {
  kind: 'shareIntent',
  priority: {
    mattersMost: 'More appointments are paid online',
    whyNow: 'Payments revenue pays for the clinic expansion in spring',
    businessOutcome: 'Payments revenue a quarter',
    mayBeGiven: 'Two engineers for eight weeks',
    riskAppetite: 'moderate',
    mustNotGetWorse: 'Retention of studios in their first month',
    constraint: null,
    deadline: '2026-12-11',
    fallback: { kind: 'team-p50' },
  },
  need: { level: 41, unit: '%', measure: 'Appointments paid online' },
};

export const handBack: DraftOf<'handBack'> = { kind: 'handBack', question: 'Do deposits count as paid?' };
export const answer: DraftOf<'answer'> = { kind: 'answer', question: 1, answer: 'Yes, from the day they are taken' };

export const assess: DraftOf<'assess'> = {
  kind: 'assess',
  assessment: {
    measure: {
      name: 'Appointments paid online',
      unit: '%',
      direction: 'higher',
      kind: 'product',
      definition: 'Appointments paid by card or wallet before or at the visit, of all that took place',
      source: 'Payments warehouse, weekly',
    },
    baseline: { value: 35, on: '2026-11-20', source: 'Payments warehouse, week 8' },
    history: {
      kind: 'tried',
      attempts: [
        {
          what: 'Deposits for new clients',
          when: '2026-Q2',
          effect: 1.2,
          verdict: 'moved',
          learned: 'Studios accept it',
        },
      ],
    },
    forecast: { p10: 35.5, p50: 37.5, p90: 40 },
    conditions: 'The team stays as it is',
    goalKind: 'performance',
  },
};

const untouched = { reasons: {}, grants: [], acceptances: [] };

export const asThingsAre: ProposedPackage = {
  ...untouched,
  answers: null,
  bridge: 'as-things-are',
  terms: {
    target: 37.5,
    forecast: { p10: 35.5, p50: 37.5, p90: 40 },
    conditions: 'The team stays as it is',
    asks: [],
    risks: [],
    counterweights: [],
    clauses: [],
    goalKind: 'performance',
    rhythm: 'fortnightly',
  },
};

export const moreResources: ProposedPackage = {
  ...asThingsAre,
  bridge: 'more-resources',
  terms: {
    ...asThingsAre.terms,
    target: 38.5,
    forecast: { p10: 36, p50: 38.5, p90: 41.2 },
    asks: [{ what: 'Engineers who know the ledger', howMuch: '2 for 8 weeks', by: '2027-01-11' }],
  },
};

export const biggerRisk: ProposedPackage = {
  ...asThingsAre,
  bridge: 'bigger-risk',
  terms: {
    ...asThingsAre.terms,
    target: 40,
    forecast: { p10: 34, p50: 38, p90: 43.5 },
    asks: [{ what: 'Deposits as default for new studios', howMuch: 'all of them', by: '2027-01-18' }],
    risks: [{ what: 'Studios leave in their first month', chance: 0.2 }],
  },
};

export const offer = (...packages: ProposedPackage[]): DraftOf<'offer'> => ({
  kind: 'offer',
  reason: 'How far we can move it, and what it would take',
  packages,
});

export const threePackages = offer(asThingsAre, moreResources, biggerRisk);

/** A counter to a package on the table that changes what is named, as its writer may. */
export const counter = (
  state: Negotiation,
  letter: Letter,
  change: Partial<ProposedPackage['terms']>,
  more: Partial<ProposedPackage> = {},
): ProposedPackage => {
  const base = packageOf(state.standing, letter);
  if (!base) throw new Error(`there is no package ${letter} to counter`);
  return {
    answers: letter,
    bridge: base.bridge,
    terms: { ...base.terms, ...change },
    reasons: {
      target: 'We can carry a little more risk',
      asks: 'This is what can be given',
      forecast: 'Under the new terms',
    },
    grants: [],
    acceptances: [],
    ...more,
  };
};

export const grants = [{ ask: 0, name: 'Ada and Grace from Keystone', by: '2027-01-11' }];
export const ownWords = [{ risk: 0, words: 'Up to sixty studios may leave and I stand by it' }] as const;

/** The other signature under a package that stands. */
export const accept = (
  state: Negotiation,
  letter: Letter,
  more: Partial<DraftOf<'accept'>> = {},
): DraftOf<'accept'> => ({
  kind: 'accept',
  offer: state.standing?.number ?? 0,
  letter,
  hash: packageOf(state.standing, letter)?.hash ?? '',
  grants: [],
  acceptances: [],
  ...more,
});

export const ask: DraftOf<'ask'> = { kind: 'ask', question: 'What if they come in March?', blocking: true };
export const park: DraftOf<'park'> = { kind: 'park', reason: 'The law may change next week' };
export const resume: DraftOf<'resume'> = { kind: 'resume', reason: 'The law stays' };
