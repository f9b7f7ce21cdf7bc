import type { Calendar, Day } from '../../calendar';
import { known } from '../../record';
import { type Round, rounds, type Stake } from '../bargaining';
import { mainOutcome } from '../mains';
import type { Story } from '../story';
import { counterweightOf, terms } from '../terms';
import { assess, forecastOf, nextOf, nextStory, shared, stated } from './parts';

const STAKE: Stake = {
  promises: [],
  risks: [],
  odds: 'I know that your range ends before my number. I cannot change what support costs us',
};

/** An impasse: five offers in two weeks, and the deadline is in three days. */
export const lantern = (calendar: Calendar): Story => {
  const outcome = mainOutcome('LAN');
  const { team } = outcome;
  const { ago } = calendar;
  const round = (by: Round['by'], on: Day, change: Round['change'], reason: string): Round => ({
    by,
    on,
    change,
    reason,
    bridge: 'change-the-ask',
  });
  const told: Round[] = [
    { by: 'team', on: ago(13), change: {}, reason: 'Our median, and for once a range that our past agrees with' },
    round(
      'leader',
      ago(11),
      { target: 60, counterweights: [counterweightOf(team)] },
      'Support loses two people in February. 57 does not make up for them',
    ),
    round(
      'team',
      ago(8),
      {
        target: 57.5,
        clauses: [
          {
            trigger: { bound: 'at-least', level: 56.8, on: calendar.quarter('Q+1').planned(35) },
            consequence: 'We talk about 59',
          },
        ],
      },
      'Half a point more, and a talk in week 6 if it goes better than we think',
    ),
    round(
      'leader',
      ago(5),
      { target: 59.5, rhythm: 'weekly' },
      'Half a point less than before, and a reading every week. Below that I have to hire',
    ),
    round('team', ago(2), { target: 57.8 }, 'Three tenths more. What is beyond it nobody here believes in'),
  ];
  const forecast = forecastOf(outcome);
  const table = { team, baseline: known(nextOf(outcome).baseline, 'a baseline'), stake: STAKE };
  return nextStory(outcome, calendar, [
    ...shared(
      outcome,
      ago(16),
      stated(
        outcome,
        {
          mattersMost: 'Owners resolve what they can without waiting for a human',
          whyNow: 'Two of our support people leave in February, and their places stay empty',
          mayBeGiven: 'No people; the money is gone',
          mustNotGetWorse: 'Help-session satisfaction',
          deadline: calendar.ahead(3),
        },
        'Every point of questions that owners resolve themselves takes four cents off support cost',
      ),
    ),
    assess(outcome, ago(14), calendar),
    ...rounds(table, terms({ target: forecast.p50, forecast }), told, { reopened: false }),
  ]);
};
