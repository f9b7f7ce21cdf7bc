import { JqlRefusal } from './refusal';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LENGTHS: Record<string, number> = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };

/** `-7d`, `2026-11-23`, `"2026/11/23 10:30"` as a time. Days are those of UTC, as everywhere on the local site. */
export function timeOf(text: string, now: number, field: string): number {
  const shift = shifted(now, text);
  if (shift !== undefined) return shift;
  const [, year, month, day, hour = '00', minute = '00'] =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/.exec(text.trim()) ?? [];
  const two = (part: string | undefined) => (part ?? '').padStart(2, '0');
  const time = Date.parse(`${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:00Z`);
  if (Number.isNaN(time))
    throw new JqlRefusal(
      `Date value '${text}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
    );
  return time;
}

/** A time moved by a period such as `-5d` or `4w 2d`; nothing where the text is none. `M` is a month, `y` a year. */
function shifted(from: number, text: string): number | undefined {
  const [, sign = '', rest = ''] = /^([+-]?)((?:\d+[mhdwMy]\s*)+)$/.exec(text.trim()) ?? [];
  if (rest === '') return undefined;
  const direction = sign === '-' ? -1 : 1;
  return [...rest.matchAll(/(\d+)([mhdwMy])/g)].reduce((time, [, count, unit = '']) => {
    const amount = direction * Number(count);
    const length = LENGTHS[unit];
    if (length !== undefined) return time + amount * length;
    const date = new Date(time);
    date.setUTCMonth(date.getUTCMonth() + amount * (unit === 'y' ? 12 : 1));
    return date.getTime();
  }, from);
}

const UNITS: Record<string, string> = { day: 'd', week: 'w', month: 'M', year: 'y' };

/** `startOfWeek()`, `endOfMonth("-1")` and their like. Nothing for another function. */
export function edgeOf(name: string, [increment]: string[], now: number): number | undefined {
  const [, edge, unit = ''] = /^(start|end)of(day|week|month|year)$/.exec(name.toLowerCase()) ?? [];
  if (edge === undefined) return undefined;
  const letter = UNITS[unit] ?? 'd';
  const from = increment === undefined ? now : shiftedBy(now, increment, letter);
  const start = startOf(unit, from);
  if (edge === 'start') return start;
  // A day into the next one is in it, whatever its length.
  return startOf(unit, shiftedBy(start, '1', letter)) - 1;
}

function shiftedBy(from: number, increment: string, unit: string): number {
  const time = shifted(from, /^[+-]?\d+$/.test(increment) ? `${increment}${unit}` : increment);
  if (time === undefined) throw new JqlRefusal(`'${increment}' is not a valid increment for a date function.`);
  return time;
}

/** Weeks begin on Sunday, as Jira's do by default. */
function startOf(unit: string, time: number): number {
  const date = new Date(time);
  date.setUTCHours(0, 0, 0, 0);
  if (unit === 'week') date.setUTCDate(date.getUTCDate() - date.getUTCDay());
  if (unit === 'month') date.setUTCDate(1);
  if (unit === 'year') date.setUTCMonth(0, 1);
  return date.getTime();
}
