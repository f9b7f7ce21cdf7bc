import type { Baseline } from '../../src/negotiation/measure';
import type { Ask } from '../../src/negotiation/offer';
import type { Review } from '../../src/negotiation/review';
import type { Fact } from '../../src/negotiation/running';
import type { Party } from '../../src/negotiation/shape';
import { FINAL_DAYS } from '../../src/negotiation/thresholds';
import { amount, day, percent } from './numbers';

type Read = Pick<Baseline, 'value' | 'on'>;

/** N11: where the measure stands, the chance now, what was learned. */
export const checkInForm = {
  title: 'Check in',
  intro: 'Three minutes. The leader reads it as soon as you send it, and clauses are judged by the reading.',
  send: 'Check in',
  last: 'Last check-in',
  first: 'This is the first check-in',
  atSigning: (chance: number) => `At signing the chance was ${percent(chance)}.`,
  byForecast: (chance: number) => `By the first forecast the chance was ${percent(chance)}.`,
  answers: { yes: 'Yes', no: 'No' },
  reading: 'Reading',
  judgement: 'Your judgement',
  /** What the chance is of. */
  ofTarget: (level: number, unit: string) => `Of reaching the target of ${amount(level, unit)}.`,
  ofP50: (level: number, unit: string) => `Of reaching your P50 of ${amount(level, unit)}.`,
  counterweights: 'Counterweights',
  counterweightsHelp: 'Leave out what is not known.',
  noSource: 'Say where it was read.',
  noReason: 'Say why there is none.',
  noLearning: 'A sentence is enough.',
};

/** An ask came. */
export const confirmForm = {
  title: 'An ask came',
  intro: 'You received it, so you say on which day. The promise then counts as kept, in time or late.',
  send: 'Confirm',
  which: 'Which one',
  ask: 'What came',
  on: 'It came on',
  before: 'Confirmed before',
  another: 'Choose another one.',
};

/** N12: which fact changed. */
export const reopenForm = {
  agreed: {
    title: 'Re-open the agreement',
    intro: 'The agreement stays in force until both have signed new terms. Who re-opened and why is counted.',
  },
  notAgreed: {
    title: 'Re-open, to come to an agreement',
    intro: 'The fallback stays in force until both have signed new terms. Who re-opened and why is counted.',
  },
  send: 'Re-open',
  fact: 'Which fact changed',
  meaning: {
    'fact-changed': 'Something outside moved: the market, a law, another team.',
    'resource-missing': 'What was promised has not come.',
    'measure-wrong': 'It does not count what was meant. The team assesses anew first.',
    'learned-better': 'What was found out makes another target or way sensible.',
    'priority-changed': 'The business needs something else more.',
  } satisfies Record<Fact, string>,
  reason: 'Reason',
  reasonHelp: 'What changed, and what it means for the terms. The other side reads this first.',
  noReason: 'Say what changed.',
  /** Drafted reasons, for a promise that is late and for a reading that met a clause. */
  notCome: ({ what, howMuch }: Pick<Ask, 'what' | 'howMuch'>, by: string) =>
    `Promised for ${day(by)} and not come: ${what}, ${howMuch}.`,
  stood: ({ value, on }: Read, unit: string) => `The measure was at ${amount(value, unit)} on ${day(on)}.`,
};

/** N14: where the measure ended, and the same as a correction. */
export const reportForm = {
  first: {
    title: 'Report where the measure ended',
    intro: 'With it the quarter is looked back on: both sides write their review, each before seeing the other’s.',
    send: 'Report',
  },
  again: {
    title: 'Correct the report',
    intro: 'What was reported before stays in the history. The result follows from the newest report.',
    send: 'Correct report',
  },
  ended: (on: string) => `The quarter ended on ${day(on)}.`,
  ends: (on: string) => `The quarter ends on ${day(on)}.`,
  answers: { yes: 'Yes', no: 'No, it could not be measured' },
  final: 'Final value',
  lastRead: ({ value, on }: Read, unit: string) => `Last read: ${amount(value, unit)} on ${day(on)}.`,
  correction: 'Correction',
  noReason: 'Say why it is corrected.',
  notTheEnd: `At most ${FINAL_DAYS} days before the end, and not in the future.`,
  noWhy: 'Say why.',
};

/** N15: one side's view, written before it sees the other's. */
export const reviewForm = {
  title: 'Write your review',
  /** By the side that writes. */
  intro: {
    leader:
      'Written blind: the team reads it, and you read theirs, only once both are in. It cannot be changed after you gave it.',
    team: 'Written blind: the leader reads it, and you read theirs, only once both are in. It cannot be changed after you gave it.',
  } satisfies Record<Party, string>,
  send: 'Give review',
  quarter: 'The quarter',
  viewHelp: 'What came of it against what was agreed, and how you worked together.',
  learningsHelp: 'One sentence each, at least one. They stay with the outcome.',
  learning: 'What you learned',
  noLearning: 'At least one. A sentence is enough.',
  next: 'What next',
  nextMeaning: {
    keep: 'Go on with it as it is measured now.',
    change: 'Go on with another measure or another level.',
    stop: 'Something else matters more.',
  } satisfies Record<Review['next'], string>,
  bet: 'Your bet',
};
