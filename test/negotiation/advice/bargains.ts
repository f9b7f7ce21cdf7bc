import type { Assessment, Clause, Letter, ProposedPackage } from '../../../src/negotiation';
import { accept, assess, asThingsAre, counter, offer, shareIntent } from '../moves';
import type { Step } from '../story';

type Terms = ProposedPackage['terms'];
type Need = { level: number; unit: string; measure: string } | null;

/** A term that may come with a number. */
export const clause: Clause = {
  trigger: { bound: 'at-most', level: 36, on: '2027-02-15' },
  consequence: 'We talk again',
};
/** Another one. */
export const refunds = { name: 'Refunds', unit: '%', limit: { bound: 'at-most' as const, level: 2 } };
/** What a bold number asks of the leader's signature. */
export const odds = { acceptances: [{ risk: 'odds' as const, words: 'We may well miss it, and I stand by it' }] };
/** A reason for every term that these stories change. */
export const reasons = {
  target: 'The clinics cannot wait for it',
  rhythm: 'To hear of it earlier',
  clauses: 'So that we talk in time',
  counterweights: 'Nobody may be hurt by it',
  goalKind: 'We know too little',
  asks: 'It takes two people',
  forecast: 'Under the new terms',
};

/** A need of the leader, comparable by its unit. */
export const needing = (level: number, unit = '%'): Need => ({ level, unit, measure: 'Appointments paid online' });
/** A priority with this need, or none, and the assessment that answers it. */
export const intent = (need: Need, change: Partial<Assessment> = {}): Step[] => [
  ['leader', { ...shareIntent, need }],
  ['team', { ...assess, assessment: { ...assess.assessment, ...change } }],
];
/** Things as they are, but for these terms. */
export const packaged = (change: Partial<Terms>, more: Partial<ProposedPackage> = {}): ProposedPackage => ({
  ...asThingsAre,
  ...more,
  terms: { ...asThingsAre.terms, ...change },
});
/** The team opens with one package. */
export const opens = (change: Partial<Terms> = {}, more: Partial<ProposedPackage> = {}): Step => [
  'team',
  offer(packaged(change, more)),
];
/** A counter to a package on the table: to the first, where nothing else is said. */
export const counters = (
  party: 'leader' | 'team',
  change: Partial<Terms>,
  more: Partial<ProposedPackage> = party === 'leader' ? odds : {},
  letter: Letter = 'A',
): Step => [party, at => offer(counter(at, letter, change, { reasons, ...more }))];

/** The other signature: under the first package, where nothing else is said. */
export const signs = (
  party: 'leader' | 'team',
  more: object = party === 'leader' ? odds : {},
  letter: Letter = 'A',
): Step => [party, at => accept(at, letter, more)];
