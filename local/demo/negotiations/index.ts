import { rhythm } from './rhythm';
import { SIGNATURE, slipstream } from './slipstream';
import type { OnDay, Story } from './story';
import { till } from './till';

/** Who leads and who is in the trio, by project. */
export const TEAMS = [
  { project: 'HRB', administrator: 'odile', leader: 'tomasz', trio: ['odile', 'femi', 'jussi'] },
  { project: 'SLP', administrator: 'renske', leader: 'tomasz', trio: ['renske', 'mateo', 'anahit'] },
  { project: 'TIL', administrator: 'ngozi', leader: 'willemijn', trio: ['ngozi', 'elio', 'katya'] },
  { project: 'RHY', administrator: 'callum', leader: 'ines', trio: ['callum', 'sunniva', 'dario'] },
];

/** Intent: a team member opened it, so the leader has to say what matters first. */
const rebooking = (): Story => ({ workItem: 'SLP-391', outcomeId: '10202', openedBy: 'renske', daysAgo: 2, steps: [] });

export const storiesFrom = (on: OnDay): Story[] => [slipstream(on), till(on), rhythm(on), rebooking()];

export { SIGNATURE, type Story };
