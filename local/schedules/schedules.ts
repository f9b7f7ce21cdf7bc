import type { Clock } from '../clock';
import type { Log } from '../log';
import type { ScheduledTrigger } from '../manifest';
import { openTimetable, type Run } from './timetable';

/** A trigger, when it is due next by the site's clock, and how it last ran. */
export type Schedule = ScheduledTrigger & { dueAt: number; lastRun: Run | undefined };

/** Runs the app's scheduled triggers by the site's clock. Forge: manifest reference, scheduled trigger. */
export type Schedules = {
  list(): Schedule[];
  /** Runs one now, whether it is due or not; when it is due stays as it was. Resolves or rejects as the function does. */
  runNow(key: string): Promise<unknown>;
  /** Resolves when every run that was due is over. */
  settled(): Promise<void>;
  /** From now on runs what is due. Before, only `runNow` runs anything. */
  start(): void;
  /** Runs nothing that is due until the work is over. */
  atRest<T>(work: () => Promise<T>): Promise<T>;
  /** Runs nothing any more. A run under way is not kept: it is due again at the next start. */
  stop(): void;
};

export type SchedulesOptions = {
  triggers: readonly ScheduledTrigger[];
  dataDir: string;
  clock: Clock;
  invoke(trigger: ScheduledTrigger): Promise<unknown>;
  /** Whether the app is there to be called. While it is not, nothing is due; afterwards what was runs once. */
  isInstalled?(): boolean;
  log: Log;
};

/** Milliseconds of the machine's time between two looks at the clock. */
const LOOK_EVERY = 5_000;

export function openSchedules({
  triggers,
  dataDir,
  clock,
  invoke,
  isInstalled = () => true,
  log,
}: SchedulesOptions): Schedules {
  const timetable = openTimetable(dataDir, triggers, clock.now());
  const running = new Map<string, Promise<void>>();
  let runsByClock = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const run = async (trigger: ScheduledTrigger, due: boolean): Promise<unknown> => {
    const startedAt = clock.now();
    const started = performance.now();
    const over = (failure?: string): Run => {
      const took = Math.round(performance.now() - started);
      return failure === undefined ? { startedAt, took } : { startedAt, took, failure };
    };
    try {
      const result = await invoke(trigger);
      if (!stopped) timetable.ran(trigger, over(), due);
      log(`[local] scheduled function "${trigger.key}" ran${due ? '' : ' on request'}`);
      if (!isResponse(result))
        log(`[local] "${trigger.key}" returned no { statusCode }, which Forge may record as 424: return one`);
      return result;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!stopped) {
        timetable.ran(trigger, over(message), due);
        const next = new Date(timetable.dueAt(trigger, clock.now())).toISOString();
        log(`[local] SCHEDULED FUNCTION FAILED: "${trigger.key}": ${message}. It is not retried, it is due at ${next}`);
      }
      throw error;
    }
  };

  const look = () => {
    if (!runsByClock || stopped || !isInstalled()) return;
    const now = clock.now();
    for (const trigger of triggers.filter(each => !running.has(each.key) && timetable.dueAt(each, now) <= now)) {
      const ended = () => {
        running.delete(trigger.key);
        // The clock may have moved meanwhile.
        look();
      };
      running.set(trigger.key, run(trigger, true).then(ended, ended));
    }
  };

  const settled = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running.values());
  };

  clock.onMove(look);

  return {
    list: () =>
      (isInstalled() ? triggers : []).map(each => ({
        ...each,
        dueAt: timetable.dueAt(each, clock.now()),
        lastRun: timetable.lastRun(each),
      })),
    async runNow(key) {
      const trigger = triggers.find(each => each.key === key);
      if (!trigger) throw new Error(`[local] there is no scheduled trigger "${key}", add it under scheduledTrigger`);
      return run(trigger, false);
    },
    settled,
    start() {
      runsByClock = true;
      timer = setInterval(look, LOOK_EVERY);
      timer.unref();
      look();
    },
    async atRest(work) {
      const before = runsByClock;
      runsByClock = false;
      await settled();
      try {
        return await work();
      } finally {
        runsByClock = before;
        look();
      }
    },
    stop() {
      stopped = true;
      clearInterval(timer);
    },
  };
}

const isResponse = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'statusCode' in result && typeof result.statusCode === 'number';
