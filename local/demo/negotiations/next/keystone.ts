import type { Calendar } from '../../calendar';
import { quarterly } from '../../record';
import { move, open, type Story } from '../story';
import { outcomeOf, teamOf } from '../team';
import { NEXT, nextStory, stated } from './parts';

/** Intent: what the leader wanted to share names something to be made, was refused for it, and nothing is shared yet. */
export const keystone = (calendar: Calendar): Story => {
  const team = teamOf('KEY');
  const { metric: name = '', unit = '' } = quarterly('KEY', NEXT);
  const outcome = outcomeOf(team, 'KEY-512', {
    name,
    unit,
    direction: 'higher',
    kind: 'product',
    definition: '',
    source: '',
  });
  const yesterday = calendar.ago(1);
  const priority = stated(outcome, {
    mattersMost: name,
    whyNow: 'Three partners have asked for it, and one of them by name of a competitor',
    mustNotGetWorse: team.record.counterweight.name,
    deadline: calendar.ahead(14),
  });
  return nextStory(outcome, calendar, [
    open(team.leader, yesterday),
    move(team.leader, yesterday, { kind: 'shareIntent', priority, need: null }, { refused: 'solution-dictated' }),
  ]);
};
