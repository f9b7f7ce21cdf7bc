import type { EndMark } from '../room/fan/drawing';
import type { Dated, Fan } from '../room/fan/fan';
import { cameOut } from './facts';
import { amount, bare, day, monthName, range, shortUnit } from './numbers';

const markNames: Record<EndMark, string> = {
  p10: 'P10',
  p50: 'P50',
  p90: 'P90',
  need: 'Need',
  target: 'Target',
  actual: 'Result',
};

const read = ({ value, on }: Dated, unit: string): string => `${amount(value, unit)} on ${day(on)}`;

const inRange = ({ forecast, actual, measure: { direction } }: Fan): string =>
  forecast && actual
    ? {
        worse: ', worse than the forecast of',
        inside: ', inside the forecast of',
        better: ', better than the forecast of',
      }[cameOut(actual.value, forecast, direction)]
    : '';

const heldAgainst = ({ target, need, measure: { unit } }: Fan): string => {
  const told = [
    ...(target === null ? [] : [`target ${amount(target, unit)}`]),
    ...(need === null ? [] : [`need ${amount(need, unit)}`]),
  ];
  return told.length === 0 ? '' : `; ${told.join(', ')}`;
};

/** A fan in one sentence: where it starts, what was read, what is forecast or came out, and against what. */
export const fanSentence = (fan: Fan): string => {
  const { measure, baseline, forecast, actual, ends, readings } = fan;
  const { unit } = measure;
  const from = `From ${read(baseline, unit)}`;
  const rest = heldAgainst(fan);
  if (actual) {
    const ended = `${from} it came to ${read(actual, unit)}`;
    return `${ended}${forecast ? `${inRange(fan)} ${range(forecast, unit)}` : ''}${rest}.`;
  }
  const last = readings.at(-1);
  const since = last && last.on > baseline.on ? ` to ${read(last, unit)}` : '';
  const ahead = forecast ? `forecast for ${day(ends)}: ${range(forecast, unit)}` : `no forecast yet for ${day(ends)}`;
  return `${from}${since}, ${ahead}${rest}.`;
};

export const fanWords = {
  mark: (mark: EndMark, value: number, unit: string): string => `${markNames[mark]} ${amount(value, shortUnit(unit))}`,
  /** Levels are round, so that every digit of one can be shown. */
  level: (level: number): string => (Number(level.toFixed(2)) === level ? bare(level) : String(level)),
  month: (on: string): string => (on.slice(5, 7) === '01' ? on.slice(0, 4) : monthName(Number(on.slice(5, 7)))),
  today: 'Today',
  higher: '↑ higher is better',
  lower: '↓ lower is better',
  baseline: 'Baseline',
  readings: 'Readings',
  outer: '8 in 10 quarters like this end here (P10 to P90)',
  inner: 'half of them here',
  reading: (on: string, value: number, unit: string): string => `${day(on)}: ${amount(value, unit)}`,
  twin: 'These values as a table',
  columns: { what: 'What', when: 'When', value: 'Value' },
  reads: 'Reading',
  needed: 'Need',
  targeted: 'Target',
  result: 'Result',
  cautious: 'Forecast, P10 (cautious end)',
  likely: 'Forecast, P50 (middle)',
  hopeful: 'Forecast, P90 (hopeful end)',
  drawn: 'Forecast are the values at the quarter’s end. How the fan opens on the way there is only drawn.',
};
