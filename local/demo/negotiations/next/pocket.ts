import type { Calendar } from '../../calendar';
import { quarterly } from '../../record';
import { sharedWith } from '../shared';
import { type Forecast, move, open, type Story } from '../story';
import { outcomeOf, teamOf } from '../team';
import { firstPackage, terms } from '../terms';
import { NEXT, nextStory, stated } from './parts';

const GUESS: Forecast = { p10: 4, p50: 12, p90: 30 };
const CONDITIONS = 'Five weeks with studios at closing time before anything is built';

/** Bargaining about a learning goal: what closing the day is, and how it could be counted, nobody knows yet. */
export const pocket = (calendar: Calendar): Story => {
  const team = teamOf('PKT');
  const { metric: name = '', unit = '' } = quarterly('PKT', NEXT);
  const outcome = outcomeOf(team, 'PKT-93', {
    name,
    unit,
    direction: 'higher',
    kind: 'product',
    definition: 'For now: owners who open the summary after their last appointment, of all who had one that day',
    source: 'Mobile analytics, two weeks of 300 owners',
  });
  const { ago, ahead } = calendar;
  const renewal = sharedWith(outcome.workItem, NEXT);
  if (!renewal) throw new Error('[demo] Rhythm and Pocket share no priority for the next quarter');
  const priority = stated(outcome, { ...renewal.told, id: renewal.id, deadline: ahead(18) });
  return nextStory(outcome, calendar, [
    open(team.productManager, ago(2)),
    move(team.leader, ago(2), { kind: 'shareIntent', priority, need: null }),
    move(team.productManager, ago(1), {
      kind: 'assess',
      assessment: {
        measure: outcome.measure,
        baseline: { value: 9, on: ago(3), source: outcome.measure.source },
        history: { kind: 'never-tried' },
        forecast: GUESS,
        conditions: CONDITIONS,
        goalKind: 'learning',
      },
    }),
    move(team.designer, ago(1), {
      kind: 'offer',
      reason: 'A new outcome, so we learn for five weeks before anybody promises a number',
      packages: [
        firstPackage(
          'as-things-are',
          terms({ target: GUESS.p50, forecast: GUESS, conditions: CONDITIONS, goalKind: 'learning', rhythm: 'weekly' }),
        ),
      ],
    }),
  ]);
};
