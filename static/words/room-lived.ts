import type { Baseline } from '../../src/negotiation/measure';
import type { Priority } from '../../src/negotiation/priority';
import type { ResultKind } from '../../src/negotiation/result';
import type { Party } from '../../src/negotiation/shape';
import { fallbacks, rhythms } from './fields';
import { small } from './lived';
import { amount, day } from './numbers';
import { results } from './standing';

type Read = Pick<Baseline, 'value' | 'on'>;
const read = ({ value, on }: Read, unit: string): string => `${amount(value, unit)} on ${day(on)}`;

/** How a quarter runs, and what it runs on. */
export const runWords = {
  runs: 'How the quarter runs',
  ran: 'How the quarter ran',
  notAgreed: 'Not agreed.',
  goesOnWith: (fallback: Priority['fallback']) =>
    `The deadline passed without an agreement, and the quarter goes on with the fallback that the leader had named: ${fallback.kind === 'other' ? `“${fallback.text}”` : small(fallbacks['team-p50'])}.`,
  fallenBackBy: 'Fallen back by',
  chanceAtSigning: 'Chance of target at signing',
  chanceByForecast: 'Chance of target by the first forecast',
  chanceLast: 'Chance at the last check-in',
  judged: (on: string) => `Judged by the team on ${day(on)}`,
  goal: 'Goal',
  checkIns: 'Check-ins',
  /** `next`: the day by which the next one is due, where one is. */
  rhythm: (rhythm: keyof typeof rhythms, next: string | null) =>
    next === null ? rhythms[rhythm] : `${rhythms[rhythm]}, next by ${day(next)}`,
  reopenings: 'Re-openings',
  /** How often each side re-opened; blank where neither did. */
  reopened: (leader: number, team: number) => {
    if (leader + team === 0) return '';
    if (leader === 0) return `${team}, by the team`;
    return team === 0 ? `${leader}, by the leader` : `${leader + team}: ${leader} by the leader, ${team} by the team`;
  },
  lastReading: (reading: Baseline, unit: string) => `Last reading: ${read(reading, unit)} (${reading.source}).`,
  noReading: 'No reading since the baseline.',
  clauses: 'Clauses',
  promises: 'Promises',
  counterweights: 'Counterweights',
};

/** How each thing that was written beforehand stands now. */
export const watchedWords = {
  neverRead: 'No reading came on its day or after it',
  waits: 'Waits for a reading',
  waitsUntil: (on: string) => `Waits until ${day(on)}`,
  met: (reading: Read, unit: string) => `Met: ${read(reading, unit)}`,
  /** The same where one side has yet to say what follows from it. */
  metAndWaits: (reading: Read, unit: string, side: Party) =>
    `Met: ${read(reading, unit)}, waits for the ${side === 'leader' ? 'leader' : 'team'}’s answer`,
  notMet: (reading: Read, unit: string) => `Not met: ${read(reading, unit)}`,
  granted: (name: string, by: string) => `Granted by ${name}, for ${day(by)}`,
  came: (on: string, isLate: boolean) => `Came on ${day(on)}${isLate ? ', late' : ''}`,
  unconfirmed: 'Not confirmed by the team',
  due: (by: string) => `Due on ${day(by)}`,
  noValue: 'No value yet',
  told: (on: string) => `Told on ${day(on)}`,
  limit: (value: number, unit: string, isPast: boolean) =>
    `${amount(value, unit)}: ${isPast ? 'past' : 'inside'} its limit`,
};

export const checkInWords = {
  none: 'None yet.',
  earlier: (count: number) => (count === 1 ? 'One earlier check-in' : `${count} earlier check-ins`),
  /** Beneath the chance itself. */
  chanceThen: 'chance then',
  reading: (reading: Baseline, unit: string) => `${read(reading, unit)}, ${reading.source}`,
  noReading: (why: string) => `No reading: ${why}`,
};

/** What was reported, and what came of the quarter. */
export const resultWords = {
  report: 'Report',
  result: (kind: ResultKind) => `Result: ${small(results[kind])}`,
  targetFirst: 'Target first signed',
  reached: 'Reached',
  missed: 'Missed',
  forecast: 'Forecast (P10 – P50 – P90)',
  ranges: { below: 'Below it', in: 'Inside it', above: 'Above it' },
  final: 'Final value',
  finalFrom: (on: string, source: string) => `${day(on)}. ${source}`,
  unmeasured: 'Not measured',
  stopped: 'Stopped by both sides',
  corrected: 'Corrected, because',
  reportedBy: 'Reported by',
  firstSignedBy: { leader: 'Signed by the leader,', team: 'Signed by the team,' } satisfies Record<Party, string>,
};

export const reviewWords = {
  title: 'Reviews',
  blind: 'Written blind, shown once both are in',
  view: 'View',
  bet: 'The bet',
  reviewedBy: 'Reviewed by',
  notWritten: 'Not written yet.',
  notIn: 'Not in yet.',
  isIn: 'Is in. It is shown once both are.',
  risks: 'Risks the leader accepted beforehand',
  odds: 'The target may be missed',
};
