import type { Label } from '../calendar';
import { GROWTH, RENEWAL, RETENTION } from '../words/priorities';
import type { Priority } from './story';
import { idOf } from './terms';

/** A priority that one leader shared with several teams, in the order in which they got it. */
export type Shared = {
  label: Label;
  workItems: string[];
  told: Pick<Priority, 'mattersMost' | 'whyNow' | 'mayBeGiven' | 'mustNotGetWorse' | 'riskAppetite' | 'bet'>;
};

/** The shared priority of an outcome in a quarter: whoever gets it first makes it, by a move of its id. */
export const sharedWith = (workItem: string, label: Label) => {
  const found = [GROWTH, RETENTION, RENEWAL].find(each => each.label === label && each.workItems.includes(workItem));
  if (!found) return null;
  const id = idOf(`priority ${found.told.mattersMost} ${label}`);
  return { id, told: found.told, isFirst: found.workItems[0] === workItem };
};
