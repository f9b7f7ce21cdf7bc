import type { Calendar } from '../../calendar';
import type { Story } from '../story';
import { harbor } from './harbor';
import { keystone } from './keystone';
import { lantern } from './lantern';
import { nudge } from './nudge';
import { pocket } from './pocket';
import { rhythm } from './rhythm';
import { rebooking, slipstream } from './slipstream';
import { insurance, till } from './till';

/** The quarter to come, team by team, as far as each of them has got. */
export const nextStories = (calendar: Calendar): Story[] =>
  [harbor, slipstream, rebooking, rhythm, nudge, till, insurance, pocket, keystone, lantern].map(tell =>
    tell(calendar),
  );
