import {
  type Baseline,
  type CheckIn,
  type Fact,
  type Letter,
  type Negotiation,
  type ProposedPackage,
  packageOf,
  type Report,
  type Review,
} from '../../src/negotiation';
import type { DraftOf } from './story';

/** One sensible example of every move: appointments paid online, from 35 %, with a need of 41 %. */
export const shareIntent: DraftOf<'shareIntent'> = {
  kind: 'shareIntent',
  priority: {
    id: null,
    mattersMost: 'More appointments are paid online',
    whyNow: 'Payments revenue pays for the clinic expansion in spring',
    businessOutcome: 'Payments revenue a quarter',
    businessOutcomeId: null,
    bet: { words: 'Every point paid online is worth 20,000 USD a quarter', chance: 0.6 },
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
          interval: { low: 0.4, high: 2 },
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

/** Terms with everything in them that a quarter can come to speak of: an ask, counterweights, clauses. */
export const wellKept: ProposedPackage = {
  ...moreResources,
  terms: {
    ...moreResources.terms,
    counterweights: [
      { name: 'Refunds', unit: '%', limit: { bound: 'at-most', level: 2 } },
      { name: 'Studios that stay beyond their first month', unit: '%', limit: { bound: 'at-least', level: 80 } },
    ],
    clauses: [
      { trigger: { bound: 'at-least', level: 38, on: '2027-02-15' }, consequence: 'We talk about 41' },
      { trigger: { bound: 'at-most', level: 35.5, on: '2027-02-15' }, consequence: 'We talk about what is left' },
    ],
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
/** Where no risk is listed, the leader accepts the odds themselves. */
export const odds = [{ risk: 'odds' as const, words: 'We may well miss it, and I stand by it' }];
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

export const fallBack: DraftOf<'fallBack'> = { kind: 'fallBack' };

export const reading = (on: string, value: number): Baseline => ({ value, on, source: 'Payments warehouse' });

/** Another measure, put right in a re-opening of mid January. */
export const remeasured: DraftOf<'assess'> = {
  ...assess,
  assessment: {
    ...assess.assessment,
    measure: { ...assess.assessment.measure, name: 'Appointments and deposits paid online' },
    baseline: reading('2027-01-15', 36.2),
    forecast: { p10: 36.5, p50: 39, p90: 42 },
  },
};

/** The team's update of mid January; a test changes what it is about. */
export const checkIn = (change: Partial<CheckIn> = {}): DraftOf<'checkIn'> => ({
  kind: 'checkIn',
  checkIn: {
    reading: reading('2027-01-14', 35.8),
    noReading: '',
    chance: 0.5,
    learned: 'Clients pay where the amount is shown early',
    help: '',
    counterweights: [],
    ...change,
  },
});

/** The first ask came on the day it was promised for. */
export const confirm: DraftOf<'confirm'> = { kind: 'confirm', ask: 0, on: '2027-01-11' };

export const reopen = (fact: Fact = 'fact-changed'): DraftOf<'reopen'> => ({
  kind: 'reopen',
  fact,
  reason: 'The card fee doubles in March',
});
export const keep: DraftOf<'keep'> = { kind: 'keep', reason: 'It holds under the new fee as well' };
export const stop: DraftOf<'stop'> = { kind: 'stop', reason: 'The clinic expansion is called off' };

export const report = (change: Partial<Report> = {}): DraftOf<'report'> => ({
  kind: 'report',
  report: { final: reading('2027-03-31', 38.6), unmeasured: '', counterweights: [], reason: '', ...change },
});

export const review = (change: Partial<Review> = {}): DraftOf<'review'> => ({
  kind: 'review',
  review: {
    view: 'It went as far as the engineers carried it',
    learnings: ['Deposits decide more than reminders'],
    next: 'keep',
    bet: null,
    ...change,
  },
});
