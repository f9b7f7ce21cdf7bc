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
};

const Saved = v.object({ offset: v.pipe(v.number(), v.finite()) });

export function openClock(dataDir: string): Clock {
  const file = openJsonFile(join(dataDir, 'clock.json'), Saved, { offset: 0 });
  let offset = file.value.offset;
  const set = (next: number) => {
    offset = Math.round(next);
    file.write({ offset });
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
  };
}
