import type { Gap } from '../../src/negotiation/gap';
import type { ResultKind } from '../../src/negotiation/result';
import type { Stage } from '../../src/negotiation/turn';
import type { NegotiationView } from '../../src/negotiation/view';
import { amount, counts, day, difference, isPast, lasting, percent, range } from './numbers';

export const stages: Record<Stage, string> = {
  intent: 'Intent',
  assessment: 'Assessment',
  bargaining: 'Bargaining',
  parked: 'Parked',
  agreed: 'Agreed',
  running: 'Running',
  'not-agreed': 'Not agreed',
  reopened: 'Re-opened',
  'report-due': 'Report due',
  review: 'Review',
  closed: 'Closed',
};

export const results: Record<ResultKind, string> = {
  reached: 'Reached',
  'reached-with-harm': 'Reached with harm',
  'in-range': 'In range',
  'below-range': 'Below range',
  'above-range': 'Above range',
  learned: 'Learned',
  'not-measured': 'Not measured',
  stopped: 'Stopped',
};

export const whoseTurn = ({ turn, viewer }: Pick<NegotiationView, 'turn' | 'viewer'>): string | null => {
  if (turn === null) return null;
  if (turn === viewer) return 'Your turn';
  return turn === 'leader' ? 'Leader’s turn' : 'Team’s turn';
};

export const sinceWhen = (since: string): string => lasting(since) ?? 'just now';

export const untilWhen = (deadline: string): string =>
  isPast(deadline) ? `overdue since ${day(deadline)}` : `until ${day(deadline)}`;

/** The parts of "Need 41%, forecast 35.5 – 37.5 – 40%: 3.5 points short of it at P50, chance 4%". */
export const needPart = (level: number, unit: string): string => `Need ${amount(level, unit)}`;
export const forecastPart = (forecast: { p10: number; p50: number; p90: number }, unit: string): string =>
  `forecast ${range(forecast, unit)}`;
export const gapPart = (gap: Gap, unit: string): string => {
  if (gap.distance === 0) return `just at P50, chance ${percent(gap.chance)}`;
  const far = difference(Math.abs(gap.distance), unit);
  return gap.distance > 0
    ? `${far} short of it at P50, chance ${percent(gap.chance)}`
    : `${far} past it at P50, chance ${percent(gap.chance)}`;
};
export const chanceInFull = (chance: number): string => `${percent(chance)} (${counts(chance)})`;

export const standingLabels = {
  mattersMost: 'What matters most',
  whyNow: 'Why now',
  measure: 'Measure',
  lower: 'lower is better',
  inUnit: (unit: string) => `in ${unit}`,
  baseline: 'Baseline',
  need: 'Need',
  forecast: 'Forecast',
  quantiles: 'P10 – P50 – P90',
  gap: 'Gap',
  gapOf: (gap: Gap, unit: string) => {
    const ofNeed = `chance of the need ${chanceInFull(gap.chance)}`;
    if (!gap.open) return `None to close: ${ofNeed}.`;
    return `P50 is ${difference(gap.distance, unit)} short of the need, ${ofNeed}.`;
  },
  target: 'Target',
  targetNotAgreed: 'Target, not agreed',
  reading: 'Last reading',
  actual: 'Result',
  targetOffered: 'Target offered',
  offered: 'offered',
  agreed: 'agreed',
  notAgreed: 'not agreed',
  noForecast: 'no forecast yet',
  chanceShort: (chance: string) => `chance ${chance}`,
  lastCheckIn: 'Last check-in',
  chanceThen: (on: string, chance: string) => `${on}, chance then ${chance}`,
  history: 'History',
  sealed: (measure: string) => `A need is stated for “${measure}”. It is sealed until the team has given its forecast.`,
  noNeed: 'No need stated',
  notComparable: (measure: string, level: string) =>
    `${level} of “${measure}”. Its unit is not the measure’s, so there is no gap to work out`,
  neverTried: 'Nothing was tried before for this measure',
  tried: (count: number, moved: number) =>
    `${count === 1 ? '1 attempt' : `${count} attempts`} before, ${moved === 0 ? 'none of which moved it' : `${moved} of which moved it`}`,
  asThingsAre: 'As things are',
  offerNumber: (number: number) => `Offer ${number}`,
  packageLetter: (letter: string) => `Package ${letter}`,
  whichForecast: 'Which forecast the chart shows',
  showMore: 'Show all',
  showLess: 'Show less',
};

/** What a quarter is today; an earlier one needs no note. */
export const quarterNote = { now: 'this quarter', next: 'next quarter' };
