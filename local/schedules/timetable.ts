import { join } from 'node:path';
import * as v from 'valibot';
import { openJsonFile } from '../jsonFile';
import type { ScheduledTrigger } from '../manifest';
import { dueAfter, dueAtMost, FIRST_RUN } from './intervals';

/** How a run went: when it began by the site's clock, how many milliseconds it took, and what it failed with. */
export type Run = v.InferOutput<typeof Run>;
const Run = v.object({ startedAt: v.number(), took: v.number(), failure: v.optional(v.string()) });

const Line = v.object({ dueAt: v.number(), lastRun: v.optional(Run) });
const Saved = v.object({ deployed: v.string(), lines: v.record(v.string(), Line) });

/** When each trigger is due and how it last ran, on disk. */
export type Timetable = {
  /** The time at which it is due, by the site's clock; brought nearer, and kept so, where the clock went back. */
  dueAt(trigger: ScheduledTrigger, now: number): number;
  lastRun(trigger: ScheduledTrigger): Run | undefined;
  /** Keeps how a run went; one that was `due` is due again an interval later. */
  ran(trigger: ScheduledTrigger, run: Run, due: boolean): void;
};

/** Reads it, or makes it anew where the triggers of the manifest are others: any change resets all of them, as on Forge. */
export function openTimetable(dataDir: string, triggers: readonly ScheduledTrigger[], now: number): Timetable {
  const deployed = JSON.stringify(triggers.map(({ key, function: name, interval }) => [key, name, interval]));
  const lineOf = () => ({ dueAt: now + FIRST_RUN });
  const fresh = { deployed, lines: Object.fromEntries(triggers.map(({ key }) => [key, lineOf()])) };
  const file = openJsonFile(join(dataDir, 'schedules.json'), Saved, fresh);
  const saved = file.value.deployed === deployed ? file.value : fresh;
  file.write(saved);
  const line = ({ key }: ScheduledTrigger): v.InferOutput<typeof Line> => saved.lines[key] ?? lineOf();
  const keep = ({ key }: ScheduledTrigger, next: v.InferOutput<typeof Line>) => {
    saved.lines[key] = next;
    file.write(saved);
  };
  return {
    dueAt(trigger, now) {
      const { dueAt, ...rest } = line(trigger);
      const due = dueAtMost(dueAt, now, trigger.interval);
      if (due !== dueAt) keep(trigger, { ...rest, dueAt: due });
      return due;
    },
    lastRun: trigger => line(trigger).lastRun,
    ran(trigger, run, due) {
      const { dueAt } = line(trigger);
      keep(trigger, { dueAt: due ? dueAfter(dueAt, run.startedAt, trigger.interval) : dueAt, lastRun: run });
    },
  };
}
