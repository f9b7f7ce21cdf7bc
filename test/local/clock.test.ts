import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClock } from '../../local/clock';

const DAY = 86_400_000;

describe('the clock of the site', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'clock-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  test('keeps every move, forth and back', () => {
    const clock = openClock(dataDir);
    clock.moveBy(3 * DAY);
    clock.moveBy(-5 * DAY);
    expect(openClock(dataDir).offset()).toBe(-2 * DAY);
    expect(() => clock.moveTo('soon')).toThrow('"soon" is no date');
  });

  test('keeps none of those it makes while it is away, even when that never ends', async () => {
    const clock = openClock(dataDir);
    clock.moveBy(DAY);
    let end: (error: Error) => void = () => undefined;
    const away = clock.away(() => {
      clock.moveTo('2019-02-28T12:00:00Z');
      return new Promise((_, reject) => (end = reject));
    });
    expect(new Date(clock.now()).getUTCFullYear()).toBe(2019);
    expect(openClock(dataDir).offset()).toBe(DAY);
    end(new Error('the story broke off'));
    await expect(away).rejects.toThrow('the story broke off');
    expect(clock.offset()).toBe(DAY);
  });

  test('tells of every move', () => {
    const clock = openClock(dataDir);
    const seen: number[] = [];
    clock.onMove(() => seen.push(clock.offset()));
    clock.moveBy(DAY);
    clock.moveBy(-2 * DAY);
    expect(seen).toEqual([DAY, -DAY]);
  });

  test('tells when it is back, for whoever went by the time it was away at', async () => {
    const clock = openClock(dataDir);
    const seen: number[] = [];
    clock.onMove(() => seen.push(clock.offset()));
    await clock.away(async () => clock.moveBy(DAY));
    expect(seen).toEqual([DAY, 0]);
  });
});
