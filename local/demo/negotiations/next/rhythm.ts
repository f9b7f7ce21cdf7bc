import type { Calendar } from '../../calendar';
import { mainOutcome } from '../mains';
import { sharedWith } from '../shared';
import type { Story } from '../story';
import { NEXT, nextStory, shared, stated } from './parts';

/** Assessment: the leader shared a priority; the team has not answered yet. */
export const rhythm = (calendar: Calendar): Story => {
  const outcome = mainOutcome('RHY');
  const renewal = sharedWith(outcome.workItem, NEXT);
  if (!renewal) throw new Error('[demo] Rhythm and Pocket share no priority for the next quarter');
  const { id, told } = renewal;
  const priority = stated(outcome, { ...told, id, deadline: calendar.ahead(14) });
  return nextStory(outcome, calendar, shared(outcome, calendar.ago(4), priority, { id }));
};
