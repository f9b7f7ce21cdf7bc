import type { Listed } from '../../src/api';
import { type Viewer, viewFor } from '../../src/negotiation';
import { type Step, told } from '../negotiation/story';

export const till: Listed['workItem'] = {
  id: '10301',
  key: 'TIL-300',
  summary: 'Studios get paid online',
  projectId: '10003',
  projectName: 'Till',
};

/** A line of the list as these steps leave the negotiation, on the day on which they end. */
export const listed = (
  steps: Step[],
  workItem: Partial<Listed['workItem']> = {},
  viewer: Viewer = 'leader',
): Listed => {
  const { state, day } = told(...steps);
  return { negotiation: viewFor(state, viewer, day), workItem: { ...till, ...workItem }, leaderId: 'leader-1' };
};
