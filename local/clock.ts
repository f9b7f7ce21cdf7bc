import { join } from 'node:path';
import * as v from 'valibot';
import { openJsonFile } from './jsonFile';

/** The time of the local site. It runs with the machine's clock and can be moved, so that a quarter fits in an afternoon. */
export type Clock = {
  now(): number;
  /** How far the site is ahead of the machine, in milliseconds. Travels with every invocation. */
  offset(): number;
  moveTo(iso: string): void;
  moveBy(milliseconds: number): void;
  /** Calls back after every move. */
  onMove(listener: () => void): void;
  /** Runs work that moves the clock as it likes: no move is kept on disk, and at the end the clock is where it was. */
  away<T>(work: () => Promise<T>): Promise<T>;
};

const Saved = v.object({ offset: v.pipe(v.number(), v.finite()) });

export function openClock(dataDir: string): Clock {
  const file = openJsonFile(join(dataDir, 'clock.json'), Saved, { offset: 0 });
  const listeners: (() => void)[] = [];
  let offset = file.value.offset;
  let isAway = false;
  const set = (next: number) => {
    offset = Math.round(next);
    if (!isAway) file.write({ offset });
    for (const listener of listeners) listener();
  };
  return {
    now: () => Date.now() + offset,
    offset: () => offset,
    moveTo: iso => {
      const target = Date.parse(iso);
      if (Number.isNaN(target)) throw new Error(`[local] "${iso}" is no date, write it like 2026-11-23T09:00:00Z`);
      set(target - Date.now());
    },
    moveBy: milliseconds => set(offset + milliseconds),
    onMove: listener => {
      listeners.push(listener);
    },
    async away(work) {
      const before = offset;
      isAway = true;
      try {
        return await work();
      } finally {
        isAway = false;
        offset = before;
        for (const listener of listeners) listener();
      }
    },
  };
}
