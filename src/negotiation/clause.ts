import type { Baseline } from './measure';
import type { Clause } from './offer';

/** The reading a clause is judged by: the first on its day or after it, of readings in any order; null while it waits. */
export const judgedBy = ({ trigger }: Clause, readings: Baseline[]): Baseline | null =>
  readings
    .filter(({ on }) => on >= trigger.on)
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .at(0) ?? null;

/** Is the trigger met by a value? At its level counts. */
export const isMet = ({ trigger }: Clause, { value }: Baseline): boolean =>
  trigger.bound === 'at-least' ? value >= trigger.level : value <= trigger.level;
