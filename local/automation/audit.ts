import type { Cause } from './heard';
import type { Rule } from './rule';

/** One thing that happened in a run. `step` says which, where it was one. */
export type Line = { step?: string | undefined; kind: 'done' | 'noted' | 'stopped' | 'failed'; text: string };

/** How a run ended. `no-actions`: its condition did not hold, or there was nothing to run for. */
export type Result = 'success' | 'no-actions' | 'stopped' | 'failed' | 'loop';

/** A run of a rule, as the audit log keeps it. */
export type Entry = {
  id: string;
  ruleId: string;
  /** By the site's clock, in milliseconds. */
  at: number;
  result: Result;
  /** Key of the work item it ran for. */
  issue?: string | undefined;
  initiator?: string | undefined;
  lines: Line[];
};

/** A rule on its way, as it was when it was started; kept after each step, so that a crash repeats one step at most. */
export type Run = {
  id: string;
  rule: Rule;
  cause: Cause;
  /** How many runs led to each other, with this one: 1 where none did. */
  depth: number;
  /** Which step is next. */
  next: number;
  /** What actions gave, by the name of its smart value. */
  outputs: Record<string, unknown>;
  lines: Line[];
  /** Its JQL has still to be asked for which work items it runs. */
  searches?: boolean | undefined;
};

/** Runs that led to each other in a row, at most; the next one ends as a loop (Automation: loop detection). */
export const LONGEST_CHAIN = 10;

/** What the events of a run's changes say they follow from. */
export const originOf = ({ depth, rule, id }: Run): string => `automation ${depth} ${rule.id} ${id}`;

/** The depth of the run that something follows from; nothing where it follows from none. */
export function depthIn(origin: string | undefined): number | undefined {
  const [, depth] = /^automation (\d+) /.exec(origin ?? '') ?? [];
  return depth === undefined ? undefined : Number(depth);
}
