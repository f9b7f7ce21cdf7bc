import type { StateOfPlay } from '../../negotiation';

/** Every label of the family begins so. Whatever else begins so is taken for a label of ours and replaced with the rest. */
const FAMILY = 'negotiation-';

/** The labels that a work item should carry: one for the stage, and one for each thing that holds just now. */
export const labelsOf = ({ stage, gap, clauseFired, checkInMissed }: StateOfPlay): string[] => [
  `${FAMILY}${stage}`,
  ...(gap === 'open' ? [`${FAMILY}gap`] : []),
  ...(clauseFired ? [`${FAMILY}clause-fired`] : []),
  ...(checkInMissed ? [`${FAMILY}check-in-missed`] : []),
];

export type LabelChange = { add: string } | { remove: string };

/** What turns the labels there are into those wanted: the family as a whole, and no other label. Empty where nothing differs. */
export const labelChanges = (present: string[], wanted: string[]): LabelChange[] => [
  ...present.filter(each => each.startsWith(FAMILY) && !wanted.includes(each)).map(remove => ({ remove })),
  ...wanted.filter(each => !present.includes(each)).map(add => ({ add })),
];
