import type { WrittenPriority } from '../../src/negotiation/advice/priority-patterns';
import type { PriorityValues } from './values';

const constraintIn = ({ constraint, constraintText }: PriorityValues): WrittenPriority['constraint'] =>
  // One that is chosen and not named is none: N2 refuses it, too.
  constraint === 'none' || constraintText.trim() === '' ? null : { kind: constraint, text: constraintText.trim() };

/** The measure and unit of a need as they are typed; null where none is stated. */
export type NeedWords = Pick<PriorityValues, 'measure' | 'unit'>;

/** What advice reads of a priority that is being written: trimmed as it will be sent; one that was shared before as it is. */
export const writtenIn = (values: PriorityValues, need: NeedWords | null): WrittenPriority => {
  const { mattersMost, whyNow, businessOutcome, constraint } = values.shared ?? {
    mattersMost: values.mattersMost.trim(),
    whyNow: values.whyNow.trim(),
    businessOutcome: values.businessOutcome.trim(),
    constraint: constraintIn(values),
  };
  const stated = need && { measure: need.measure.trim(), unit: need.unit.trim() };
  return { mattersMost, whyNow, businessOutcome, constraint, need: stated };
};
