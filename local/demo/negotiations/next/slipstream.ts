import type { Calendar } from '../../calendar';
import { sign } from '../bargaining';
import { mainOutcome } from '../mains';
import { move, open, type Story } from '../story';
import { outcomeOf } from '../team';
import { counterweightOf, firstPackage, terms } from '../terms';
import { assess, forecastOf, nextStory, shared, stated } from './parts';

const CONDITIONS = 'No other team changes the booking page in January';

/** Agreed: one round, three days. */
export const slipstream = (calendar: Calendar): Story => {
  const outcome = mainOutcome('SLP');
  const { team } = outcome;
  const { ago } = calendar;
  const forecast = forecastOf(outcome);
  const offered = terms({
    target: forecast.p50,
    forecast,
    conditions: CONDITIONS,
    counterweights: [counterweightOf(team)],
    rhythm: 'weekly',
  });
  return nextStory(outcome, calendar, [
    ...shared(
      outcome,
      ago(11),
      stated(outcome, {
        mattersMost: 'Clients who start a booking get it done',
        whyNow: 'Winter campaigns double the traffic of our studios’ pages from January',
        mustNotGetWorse: 'Bookings cancelled within an hour',
        deadline: calendar.ahead(7),
      }),
    ),
    move(team.designer, ago(11), {
      kind: 'ask',
      question: 'Who else works on the booking page in January?',
      blocking: false,
    }),
    move(team.leader, ago(10), { kind: 'answer', question: 1, answer: 'Nobody. I keep it free for you' }),
    assess(outcome, ago(10), calendar, CONDITIONS),
    move(team.engineer, ago(9), {
      kind: 'offer',
      reason: 'Our median, under one condition that only you can secure',
      packages: [firstPackage('as-things-are', offered)],
    }),
    sign({ team, baseline: 0, stake: { promises: [], risks: [], odds: '' } }, 'leader', ago(8)),
  ]);
};

/** Intent: a team member opened it, so the leader has to say what matters first. */
export const rebooking = (calendar: Calendar): Story => {
  const { team, measure } = mainOutcome('SLP');
  const outcome = outcomeOf(team, 'SLP-391', measure);
  return nextStory(outcome, calendar, [open(team.productManager, calendar.ago(2))]);
};
