import * as v from 'valibot';
import { INTERVALS, type Interval, MOST } from '../schedules/intervals';
import { checked, Text } from './checked';

/** Strict, as the platform's own schema is for this module. */
const Scheduled = v.strictObject({
  key: Text,
  function: Text,
  interval: v.picklist(Object.keys(INTERVALS) as Interval[]),
  filter: v.optional(v.strictObject({ appIsLicensed: v.optional(v.boolean()) })),
});

/** A function that runs once an interval, as nobody. */
export type ScheduledTrigger = Pick<v.InferOutput<typeof Scheduled>, 'key' | 'function' | 'interval'>;

/**
 * The `scheduledTrigger` modules, and what of them the host ignores. Refuses what the platform's own check lets through,
 * but nobody would notice: the runs just never come.
 */
export function readSchedules(
  modules: { key: string }[],
  functions: { key: string }[],
  file: string,
): { schedules: ScheduledTrigger[]; notEmulated: string[] } {
  const triggers = modules.map(each => checked(Scheduled, each, `${file}, scheduledTrigger ${each.key}`));
  const refuse = (problem: string) => {
    throw new Error(`[local] ${file}, scheduledTrigger: ${problem}`);
  };
  const often = triggers.filter(each => each.interval === 'fiveMinute');
  if (triggers.length > MOST.all) refuse(`${triggers.length} triggers, Forge runs at most ${MOST.all} of an app`);
  if (often.length > MOST.fiveMinute) refuse(`${often.length} run every five minutes, Forge runs at most one so`);
  for (const [at, { key, function: name }] of triggers.entries()) {
    if (triggers.findIndex(each => each.key === key) !== at) refuse(`the key "${key}" is there twice, rename one`);
    if (!functions.some(each => each.key === name)) refuse(`"${key}" runs "${name}", add it under modules.function`);
  }
  return {
    schedules: triggers.map(({ key, function: name, interval }) => ({ key, function: name, interval })),
    notEmulated: triggers.filter(each => each.filter).map(each => `filter of "${each.key}"`),
  };
}
