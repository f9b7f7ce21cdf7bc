import type { Assessment } from '../../src/negotiation/assessment';
import type { Attempt, Baseline, Measure } from '../../src/negotiation/measure';
import type { Ask, Bridge, Clause, Counterweight, Risk, Term, Terms } from '../../src/negotiation/offer';
import type { Need, Priority } from '../../src/negotiation/priority';
import type { Review } from '../../src/negotiation/review';
import type { CheckIn, Report } from '../../src/negotiation/running';
import type { Party } from '../../src/negotiation/shape';

/** Names of everything that can be filled in, as labels. `src/negotiation` decides what there is; the compiler compares. */
export const priorityFields: Record<Exclude<keyof Priority, 'id' | 'businessOutcomeId'>, string> = {
  mattersMost: 'What matters most',
  whyNow: 'Why now',
  businessOutcome: 'Business outcome it serves',
  bet: 'Bet on the business outcome',
  mayBeGiven: 'What may be given',
  riskAppetite: 'Risk wanted',
  mustNotGetWorse: 'What must not get worse',
  constraint: 'True constraint',
  deadline: 'Deadline',
  fallback: 'Fallback',
};

export const needFields: Record<keyof Need, string> = {
  level: 'Level needed',
  unit: 'Unit of the need',
  measure: 'Measure of the need',
};

export const measureFields: Record<keyof Measure, string> = {
  name: 'Measure',
  unit: 'Unit',
  direction: 'Direction',
  kind: 'Kind of measure',
  definition: 'Definition',
  source: 'Source',
};

export const baselineFields: Record<keyof Baseline, string> = { value: 'Baseline', on: 'Date', source: 'Source' };

export const attemptFields: Record<keyof Attempt, string> = {
  what: 'What was tried',
  when: 'When',
  effect: 'Effect',
  interval: 'Interval of the effect',
  verdict: 'Verdict',
  learned: 'What was learned',
};

export const assessmentFields: Record<keyof Assessment, string> = {
  measure: 'Measure',
  baseline: 'Baseline',
  history: 'History',
  forecast: 'Forecast',
  conditions: 'Conditions of the forecast',
  goalKind: 'Goal',
  levers: 'Levers',
  unknowns: 'Unknowns',
};

export const termNames: Record<Term, string> = {
  target: 'Target',
  forecast: 'Forecast under these terms',
  conditions: 'Conditions of the forecast',
  asks: 'Asks',
  risks: 'Risks',
  counterweights: 'Counterweights',
  clauses: 'Clauses',
  goalKind: 'Goal',
  rhythm: 'Check-in rhythm',
};

export const askFields: Record<keyof Ask, string> = { what: 'What', howMuch: 'How much', by: 'By when' };
export const riskFields: Record<keyof Risk, string> = { what: 'What may go wrong', chance: 'How likely' };
export const counterweightFields: Record<keyof Counterweight, string> = {
  name: 'What must not get worse',
  unit: 'Unit',
  limit: 'Limit',
};
export const clauseFields: Record<keyof Clause, string> = { trigger: 'If', consequence: 'Then' };

export const bridges: Record<Bridge, string> = {
  'as-things-are': 'As things are',
  'more-resources': 'More resources',
  'bigger-risk': 'Bigger risk',
  'change-the-ask': 'Change the ask',
};
export const rhythms: Record<Terms['rhythm'], string> = {
  weekly: 'Every week',
  fortnightly: 'Every two weeks',
  monthly: 'Every month',
};
export const goalKinds: Record<Terms['goalKind'], string> = {
  performance: 'Performance goal',
  learning: 'Learning goal',
};
export const measureKinds: Record<Measure['kind'], string> = {
  product: 'Product outcome',
  traction: 'Traction metric',
  business: 'Business outcome',
};
export const directions: Record<Measure['direction'], string> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
};
export const verdicts: Record<Attempt['verdict'], string> = {
  moved: 'Moved it',
  'no-effect': 'No effect',
  harmful: 'Made it worse',
  inconclusive: 'Inconclusive',
  pending: 'Still running',
};
export const riskAppetites: Record<Priority['riskAppetite'], string> = {
  small: 'Small',
  moderate: 'Moderate',
  bold: 'Bold',
};
export const constraintKinds: Record<NonNullable<Priority['constraint']>['kind'], string> = {
  law: 'Law',
  contract: 'Contract',
  date: 'Date',
};
export const bounds: Record<Clause['trigger']['bound'], string> = { 'at-least': 'at least', 'at-most': 'at most' };
export const fallbacks: Record<Priority['fallback']['kind'], string> = {
  'team-p50': 'Go on at the team’s P50',
  other: 'Something else',
};
export const checkInFields: Record<keyof CheckIn, string> = {
  reading: 'Is there a new reading?',
  noReading: 'Why there is no reading',
  chance: 'Chance now',
  learned: 'What was learned',
  help: 'Help wanted',
  counterweights: 'Counterweights',
};
export const reportFields: Record<keyof Report, string> = {
  final: 'Was it measured?',
  unmeasured: 'Why it could not be measured',
  counterweights: 'Counterweights',
  reason: 'Why the report is corrected',
};
export const reviewFields: Record<keyof Review, string> = {
  view: 'How you see this quarter',
  learnings: 'Learnings',
  next: 'What becomes of this outcome',
  bet: 'Did your bet come true?',
};
export const nextSteps: Record<Review['next'], string> = { keep: 'Keep', change: 'Change', stop: 'Stop' };
export const betVerdicts: Record<NonNullable<Review['bet']>, string> = {
  'came-true': 'It came true',
  'did-not': 'It did not',
  unclear: 'Not clear',
};
export const parties: Record<Party, string> = { leader: 'Leader', team: 'Team' };

/** A label inside a sentence. */
export { small as inSentence } from './lived';
