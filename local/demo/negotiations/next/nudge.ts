import type { Calendar } from '../../calendar';
import { mainOutcome } from '../mains';
import { move, type Story } from '../story';
import { counterweightOf, firstPackage, terms } from '../terms';
import { assess, forecastOf, nextStory, shared, stated } from './parts';

/** Bargaining: an offer is on the table, and the leader has let the deadline pass two days ago. */
export const nudge = (calendar: Calendar): Story => {
  const outcome = mainOutcome('NDG');
  const { team } = outcome;
  const { ago } = calendar;
  const forecast = forecastOf(outcome);
  const offered = terms({ target: forecast.p50, forecast, counterweights: [counterweightOf(team)] });
  return nextStory(outcome, calendar, [
    ...shared(
      outcome,
      ago(6),
      stated(
        outcome,
        {
          mattersMost: 'Clients who are not coming say so while their chair can still be filled',
          whyNow: 'Studios plan their staff for spring in January, by the chairs that stayed empty',
          mayBeGiven: 'Nothing beyond the team',
          mustNotGetWorse: 'Clients opting out of messages',
          deadline: ago(2),
        },
        'Studios with fewer empty chairs stay: a point of no-shows is half a point of retention',
      ),
    ),
    assess(outcome, ago(5), calendar),
    move(team.productManager, ago(4), {
      kind: 'offer',
      reason: 'Our median. Whom to ask twice we know by now; how to ask only once we do not',
      packages: [firstPackage('as-things-are', offered)],
    }),
  ]);
};
