import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../../local/clock';
import type { ScheduledTrigger } from '../../../local/manifest';
import { openSchedules, type Schedules } from '../../../local/schedules/schedules';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = '2026-10-01T09:00:00.000Z';
const daily: ScheduledTrigger = { key: 'daily', function: 'f', interval: 'day' };

/** A clock that stands still until it is moved. */
function clockAt(iso: string): Clock {
  const listeners: (() => void)[] = [];
  let time = Date.parse(iso);
  const set = (next: number) => {
    time = next;
    for (const listener of listeners) listener();
  };
  return {
    now: () => time,
    offset: () => 0,
    moveTo: to => set(Date.parse(to)),
    moveBy: milliseconds => set(time + milliseconds),
    onMove: listener => void listeners.push(listener),
    away: work => work(),
  };
}

describe('[Forge scheduledTrigger] by the clock of the site, a trigger', () => {
  let dataDir: string;
  let clock: Clock;
  let opened: Schedules[];
  /** When what ran. */
  let runs: string[];
  let lines: string[];
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'schedules-'));
    clock = clockAt(START);
    opened = [];
    runs = [];
    lines = [];
  });
  afterEach(() => {
    for (const each of opened) each.stop();
    rmSync(dataDir, { recursive: true });
  });

  const open = (triggers = [daily], meanwhile: () => Promise<unknown> = async () => ({ statusCode: 204 })) => {
    const schedules = openSchedules({
      triggers,
      dataDir,
      clock,
      log: line => lines.push(line),
      invoke: ({ key }) => {
        runs.push(`${key} ${new Date(clock.now()).toISOString()}`);
        return meanwhile();
      },
    });
    opened.push(schedules);
    schedules.start();
    return schedules;
  };
  const move = async (schedules: Schedules, milliseconds: number) => {
    clock.moveBy(milliseconds);
    await schedules.settled();
  };

  test('first runs five minutes after the first start, not before', async () => {
    const schedules = open();
    await move(schedules, 5 * MINUTE - 1);
    expect(runs).toEqual([]);
    await move(schedules, 1);
    expect(runs).toEqual(['daily 2026-10-01T09:05:00.000Z']);
  });

  test.each([
    ['fiveMinute', 5 * MINUTE],
    ['hour', HOUR],
    ['day', DAY],
    ['week', 7 * DAY],
  ] as const)('of every %s runs again when that has passed', async (interval, milliseconds) => {
    const schedules = open([{ ...daily, interval }]);
    await move(schedules, 5 * MINUTE);
    await move(schedules, milliseconds - 1);
    expect(runs).toHaveLength(1);
    await move(schedules, 1);
    expect(runs).toHaveLength(2);
  });

  test('runs once where the clock jumps over several runs, and then at its own time of day again', async () => {
    const schedules = open();
    await move(schedules, 5 * MINUTE);
    await move(schedules, 28 * DAY + 3 * HOUR);
    await move(schedules, 21 * HOUR - 1);
    expect(runs).toEqual(['daily 2026-10-01T09:05:00.000Z', 'daily 2026-10-29T12:05:00.000Z']);
    await move(schedules, 1);
    expect(runs).toHaveLength(3);
  });

  test('is due an interval from now at the latest where the clock goes back', async () => {
    const schedules = open();
    await move(schedules, 28 * DAY);
    await move(schedules, -28 * DAY);
    expect(schedules.list()[0]?.dueAt).toBe(Date.parse(START) + DAY);
    await move(schedules, DAY);
    expect(runs).toEqual(['daily 2026-10-29T09:00:00.000Z', 'daily 2026-10-02T09:00:00.000Z']);
  });

  test('neither runs twice nor is lost over restarts', async () => {
    await move(open(), 5 * MINUTE);
    opened[0]?.stop();
    await open().settled();
    expect(runs).toHaveLength(1);
    opened[1]?.stop();
    // While nothing runs here, three runs fall due.
    clock.moveBy(3 * DAY);
    expect(runs).toHaveLength(1);
    await open().settled();
    expect(runs).toEqual(['daily 2026-10-01T09:05:00.000Z', 'daily 2026-10-04T09:05:00.000Z']);
  });

  test('that was cut off in the middle of a run runs again at the next start', async () => {
    let end: (error: Error) => void = () => undefined;
    const cut = open([daily], () => new Promise((_, reject) => (end = reject)));
    clock.moveBy(5 * MINUTE);
    expect(runs).toHaveLength(1);
    cut.stop();
    end(new Error('the function process is gone'));
    await cut.settled();
    await open().settled();
    expect(runs).toHaveLength(2);
    expect(lines.join()).not.toContain('FAILED');
  });

  test('is not started again while it runs, but right after if it is due by then', async () => {
    const ends: ((result: object) => void)[] = [];
    const schedules = open([daily], () => new Promise(resolve => ends.push(resolve)));
    clock.moveBy(5 * MINUTE);
    clock.moveBy(2 * DAY);
    expect(runs).toHaveLength(1);
    ends[0]?.({ statusCode: 204 });
    // The second run never ends, so what is waited for is its start.
    await new Promise<void>(resolve => setImmediate(resolve));
    expect(runs).toHaveLength(2);
    ends[1]?.({ statusCode: 204 });
    await schedules.settled();
    expect(schedules.list()[0]).toMatchObject({ dueAt: Date.parse(START) + 5 * MINUTE + 3 * DAY });
  });

  test('that fails is told of loudly, and tried again only at its next time', async () => {
    const schedules = open([daily], async () => {
      throw new Error('no such quarter');
    });
    await move(schedules, 5 * MINUTE);
    await move(schedules, DAY - 1);
    expect(runs).toHaveLength(1);
    expect(lines).toEqual([
      '[local] SCHEDULED FUNCTION FAILED: "daily": no such quarter. It is not retried, it is due at 2026-10-02T09:05:00.000Z',
    ]);
    expect(schedules.list()[0]?.lastRun).toMatchObject({ failure: 'no such quarter' });
    await move(schedules, 1);
    expect(runs).toHaveLength(2);
  });

  test('that returns no status code is told what Forge may make of it', async () => {
    await move(
      open([daily], async () => undefined),
      5 * MINUTE,
    );
    expect(lines.at(-1)).toContain('returned no { statusCode }, which Forge may record as 424');
  });

  test('is reset, with all others, when the manifest changes any', async () => {
    const weekly: ScheduledTrigger = { key: 'weekly', function: 'f', interval: 'week' };
    await move(open([daily, weekly]), 5 * MINUTE);
    opened[0]?.stop();
    const changed = open([daily, { ...weekly, interval: 'hour' }]);
    await move(changed, 5 * MINUTE - 1);
    expect(runs).toHaveLength(2);
    await move(changed, 1);
    expect(runs.slice(2)).toEqual(['daily 2026-10-01T09:10:00.000Z', 'weekly 2026-10-01T09:10:00.000Z']);
  });

  test('runs on request whenever one likes, and is due as before', async () => {
    const schedules = open();
    await expect(schedules.runNow('daily')).resolves.toEqual({ statusCode: 204 });
    expect(schedules.list()).toMatchObject([
      { dueAt: Date.parse(START) + 5 * MINUTE, lastRun: { startedAt: Date.parse(START) } },
    ]);
    await expect(schedules.runNow('monthly')).rejects.toThrow('no scheduled trigger "monthly"');
  });

  test('rests while the site is prepared, wherever the clock goes, and a run under way is waited for', async () => {
    let end: (result: object) => void = () => undefined;
    const schedules = open([daily], () => new Promise(resolve => (end = resolve)));
    clock.moveBy(5 * MINUTE);
    const seen: number[] = [];
    const prepared = schedules.atRest(async () => {
      seen.push(runs.length);
      clock.moveBy(-90 * DAY);
      clock.moveBy(90 * DAY);
      clock.moveBy(DAY);
      seen.push(runs.length);
    });
    expect(seen).toEqual([]);
    end({ statusCode: 204 });
    await prepared;
    expect(seen).toEqual([1, 1]);
    expect(runs).toHaveLength(2);
  });

  test('is looked at every few seconds by itself, until the stop', async () => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
    try {
      const still = { ...clock, onMove: () => undefined };
      clock = still;
      const schedules = open();
      still.moveBy(5 * MINUTE);
      expect(runs).toHaveLength(0);
      jest.advanceTimersByTime(10_000);
      expect(runs).toHaveLength(1);
      await schedules.settled();
      schedules.stop();
      still.moveBy(DAY);
      jest.advanceTimersByTime(10_000);
      expect(runs).toHaveLength(1);
    } finally {
      jest.useRealTimers();
    }
  });
});
