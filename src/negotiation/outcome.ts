import * as v from 'valibot';
import type { Event } from './event';
import { Attempt, Baseline, Measure } from './measure';

/** What lives with the work item for many quarters: the measure, its readings and the attempts. Empty until first assessed. */
export const Outcome = v.strictObject({
  measure: v.nullable(Measure),
  readings: v.array(Baseline),
  attempts: v.array(Attempt),
});
export type Outcome = v.InferOutput<typeof Outcome>;

export const newOutcome: Outcome = { measure: null, readings: [], attempts: [] };

const remembered = <T>(known: T[], told: T[], same: (one: T, other: T) => boolean): T[] => [
  ...known.filter(one => !told.some(other => same(one, other))),
  ...told,
];

/** What an outcome remembers after an event; null where the event tells nothing about it. An attempt told again replaces itself. */
export const outcomeAfter = (outcome: Outcome, event: Event): Outcome | null => {
  if (event.kind !== 'assessed') return null;
  const { measure, baseline, history } = event.assessment;
  const attempts = history.kind === 'tried' ? history.attempts : [];
  return {
    measure,
    readings: remembered(outcome.readings, [baseline], (one, other) => one.on === other.on),
    attempts: remembered(
      outcome.attempts,
      attempts,
      (one, other) => one.what === other.what && one.when === other.when,
    ),
  };
};
