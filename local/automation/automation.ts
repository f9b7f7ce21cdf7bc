import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { ProductEvent } from '../events/event';
import type { Log } from '../log';
import { dueAfter, dueAtMost, INTERVALS } from '../schedules/intervals';
import { depthIn, type Entry, type Run } from './audit';
import { type Cause, changeFor, type Heard, heardIn, starts } from './heard';
import { problemsOf } from './problems';
import { NEW_RULE, type Rule, type RuleText } from './rule';
import { createRunner } from './run';
import type { Ground } from './step';
import { openRuleStore } from './store';
import { written } from './values';

/** Rules of the site that hear what happens in Jira, and run steps of Jira and actions of the app. */
export type Automation = {
  list(): Rule[];
  rule(id: string): Rule | undefined;
  /** A new rule, which is off. */
  add(text: RuleText | undefined, owner: string): Rule;
  /** Changes what is named; a rule that is on goes on with it, as far as it can. */
  change(id: string, changes: Partial<Omit<Rule, 'id' | 'enabled' | 'dueAt'>>): void;
  /** What keeps it from being turned on. */
  problems(id: string): Promise<string[]>;
  /** Turns it on, unless something keeps it from that: then tells what. */
  turnOn(id: string): Promise<string[]>;
  turnOff(id: string): void;
  remove(id: string): void;
  /** What its runs did, the newest first. */
  audit(id: string): Entry[];
  /** A change in Jira; on the disk, with every run that it starts, when this returns. */
  hear(event: ProductEvent, number: number): void;
  /** Rules that people may start on a work item of this project. */
  manual(project: string): Rule[];
  /** Starts one of them. Nothing happens where it is off, or for another project. */
  startBy(id: string, where: { issueId: string; project: string }, accountId: string): void;
  /** Runs what is due and what follows from it, whoever decides otherwise about when. */
  runDue(): Promise<void>;
  /** Resolves when everything that was due, and what followed from it, has run. */
  settled(): Promise<void>;
  /** From now on runs what is due. */
  start(): void;
  /** Runs nothing any more. A step under way is done again after the next start. */
  stop(): void;
  /** After `stop`, once no function runs any more. */
  close(): Promise<void>;
};

export type AutomationOptions = Ground & {
  dataDir: string;
  clock: Clock;
  /** While the site is given its past, no schedule is due. */
  isPreparing(): boolean;
  log: Log;
};

/** Milliseconds of the machine's time between two looks at the clock. */
const LOOK_EVERY = 5_000;

export function openAutomation({ dataDir, clock, isPreparing, log, ...ground }: AutomationOptions): Automation {
  const store = openRuleStore(dataDir);
  const running = new Map<string, Promise<void>>();
  let runs = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const take = createRunner({ ...ground, store, isStopped: () => stopped });

  const runOf = (rule: Rule, cause: Cause, depth: number): Run => {
    const searches = rule.trigger.kind === 'schedule' && Boolean(rule.trigger.jql);
    return { id: randomUUID(), rule, cause, depth, next: 0, outputs: {}, lines: [], searches };
  };

  const begin = (run: Run) => {
    const over = () => {
      running.delete(run.rule.id);
      look();
    };
    // A run that the host itself fails would come again for ever.
    const broken = (error: unknown) => {
      log(`[local] RULE FAILED: "${run.rule.name}": ${error instanceof Error ? error.stack : error}`);
      if (!stopped) store.end(run, {});
    };
    running.set(run.rule.id, Promise.resolve(run).then(take).catch(broken).then(over));
  };

  const beginDue = () => {
    if (isPreparing()) return;
    const now = Math.trunc(clock.now());
    for (const rule of store.rules()) {
      const { trigger, enabled, dueAt } = rule;
      if (trigger.kind !== 'schedule' || !enabled || dueAt === undefined) continue;
      const due = dueAtMost(dueAt, now, trigger.every);
      if (due > now && due !== dueAt) store.put({ ...rule, dueAt: due });
      if (due <= now) store.begin([runOf(rule, {}, 1)], [{ ...rule, dueAt: dueAfter(due, now, trigger.every) }]);
    }
  };

  const look = () => {
    if (!runs || stopped) return;
    beginDue();
    for (const run of store.waiting()) if (!running.has(run.rule.id)) begin(run);
  };

  const settled = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running.values());
  };

  clock.onMove(look);

  const changed = (id: string, change: (rule: Rule) => Rule) => {
    const rule = store.rule(id);
    if (rule) store.put(change(rule));
  };
  const problems = async (id: string) => {
    const rule = store.rule(id);
    return rule ? problemsOf(ground, rule) : ['There is no such rule.'];
  };
  const isFor = ({ project }: Rule, other: string | undefined) => project === undefined || project === other;
  const manual = (project: string) =>
    store.rules().filter(each => each.enabled && each.trigger.kind === 'manual' && isFor(each, project));

  return {
    list: store.rules,
    rule: store.rule,
    add(text = NEW_RULE, owner) {
      const rule: Rule = { ...text, id: randomUUID(), enabled: false, owner };
      store.put(rule);
      return rule;
    },
    change: (id, changes) =>
      changed(id, rule => {
        const next = { ...rule, ...changes };
        return changes.trigger && rule.enabled ? { ...next, dueAt: firstDue(next, clock.now()) } : next;
      }),
    problems,
    async turnOn(id) {
      const found = await problems(id);
      if (found.length === 0) changed(id, rule => ({ ...rule, enabled: true, dueAt: firstDue(rule, clock.now()) }));
      return found;
    },
    turnOff: id => changed(id, ({ dueAt: _, ...rule }) => ({ ...rule, enabled: false })),
    remove: store.remove,
    audit: store.audit,
    hear(event, number) {
      const heard = heardIn(event);
      const depth = depthIn(event.origin);
      const isStarted = (rule: Rule, by: Heard) =>
        rule.enabled &&
        isFor(rule, by.project) &&
        (depth === undefined || rule.startedByRules) &&
        starts(rule.trigger, by, wordsOf);
      const started = heard ? store.rules().filter(each => isStarted(each, heard)) : [];
      if (!heard || started.length === 0) return;
      const { issueId, initiator, comment } = heard;
      const causeOf = ({ trigger }: Rule): Cause => {
        const fieldChange = changeFor(trigger, heard);
        return { issueId, initiator, comment, fieldChange };
      };
      store.hear(
        number,
        started.map(each => runOf(each, causeOf(each), (depth ?? 0) + 1)),
      );
      look();
    },
    manual,
    startBy(id, { issueId, project }, accountId) {
      const rule = manual(project).find(each => each.id === id);
      if (rule) store.begin([runOf(rule, { issueId, initiator: accountId }, 1)]);
      look();
    },
    async runDue() {
      const before = runs;
      runs = true;
      look();
      await settled();
      runs = before;
    },
    settled,
    start() {
      runs = true;
      timer = setInterval(look, LOOK_EVERY);
      timer.unref();
      look();
    },
    stop() {
      stopped = true;
      clearInterval(timer);
    },
    async close() {
      await settled();
      store.close();
    },
  };
}

const firstDue = ({ trigger }: Rule, now: number): number | undefined =>
  trigger.kind === 'schedule' ? Math.trunc(now) + INTERVALS[trigger.every] : undefined;

/** The words of a comment as its event tells of it. */
const wordsOf = (comment: unknown): string => {
  const isObject = typeof comment === 'object' && comment !== null && 'body' in comment;
  return isObject ? written(comment.body) : '';
};
