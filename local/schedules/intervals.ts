const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How often a scheduled trigger runs, in milliseconds. Forge: manifest reference, scheduled trigger. */
export const INTERVALS = { fiveMinute: 5 * MINUTE, hour: HOUR, day: DAY, week: 7 * DAY } as const;

export type Interval = keyof typeof INTERVALS;

/** A trigger first runs "about 5 minutes after app deployment", in milliseconds. */
export const FIRST_RUN = 5 * MINUTE;

/** Most triggers of an app, and most of them every five minutes. Forge limits: scheduled triggers. */
export const MOST = { all: 5, fiveMinute: 1 } as const;

/** When a run is due that follows the one of `startedAt`: at the trigger's own time of day, however late that one was. */
export function dueAfter(due: number, startedAt: number, interval: Interval): number {
  const each = INTERVALS[interval];
  const missed = Math.max(0, Math.floor((startedAt - due) / each));
  return due + (missed + 1) * each;
}

/** A due time that the site's clock has left behind it by moving back: nothing is due later than one interval from now. */
export const dueAtMost = (due: number, now: number, interval: Interval): number =>
  Math.min(due, now + INTERVALS[interval]);
