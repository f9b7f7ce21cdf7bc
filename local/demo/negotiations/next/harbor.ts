import type { Calendar } from '../../calendar';
import { mainOutcome } from '../mains';
import { move, type Story, type Terms } from '../story';
import { AS_WE_ARE, counter, counterweightOf, firstPackage, terms } from '../terms';
import { assess, forecastOf, NEXT, nextStory, shared, stated } from './parts';

const ODDS = 'Less than one in five, and I know it. I would rather hear what it takes than be content with 46';

/** Bargaining: three packages are on the table, the leader has said how he would rank them, and asks the team. */
export const harbor = (calendar: Calendar): Story => {
  const outcome = mainOutcome('HRB');
  const { leader, productManager, designer } = outcome.team;
  const { ago } = calendar;
  const { planned } = calendar.quarter(NEXT);
  const first = terms({ target: 46, forecast: forecastOf(outcome) });
  const asked: Terms = { ...first, target: 48, counterweights: [counterweightOf(outcome.team)] };
  const help = 'Both leave other work behind, and need three weeks to get going';
  const anew = 'Set-up is where most owners give up; to change it for half of them is the boldest thing we know';
  return nextStory(outcome, calendar, [
    ...shared(
      outcome,
      ago(9),
      stated(
        outcome,
        {
          mattersMost: 'Every second new studio is booked by a client within two weeks',
          whyNow: 'Partners double the studios that they send us from February on',
          mayBeGiven: 'A designer and an engineer, once we know for what',
          riskAppetite: 'bold',
          mustNotGetWorse: 'Day-30 account retention',
          deadline: calendar.ahead(9),
        },
        'A studio that is booked in its first two weeks pays for the second month',
      ),
    ),
    assess(outcome, ago(8), calendar),
    move(productManager, ago(7), {
      kind: 'offer',
      reason: 'Our median. Half of all new studios is beyond what we have ever seen',
      packages: [firstPackage('as-things-are', first)],
    }),
    move(leader, ago(5), {
      kind: 'offer',
      reason: 'More than that, if anything can be done about it. Tell me what it would take',
      packages: [
        {
          ...counter(
            'A',
            'change-the-ask',
            { ...asked, forecast: null, conditions: null },
            {
              target: 'Half-way to what the partners bring. I do not know what it takes, you do',
              counterweights: 'Studios that leave after a month are no gain',
            },
          ),
          acceptances: [{ risk: 'odds', words: ODDS }],
        },
      ],
    }),
    move(designer, ago(3), {
      kind: 'offer',
      reason: 'Three ways, and what each of them takes. None of them is 50',
      packages: [
        counter(
          'A',
          'more-resources',
          {
            ...asked,
            target: 47,
            forecast: { p10: 44.5, p50: 47, p90: 50 },
            asks: [{ what: 'A designer and an engineer', howMuch: '24 person-weeks', by: planned(10) }],
          },
          { target: 'What two more people are worth', forecast: help, asks: help },
        ),
        counter(
          'A',
          'bigger-risk',
          {
            ...asked,
            target: 48.5,
            forecast: { p10: 42.5, p50: 46.5, p90: 52.5 },
            asks: [
              { what: 'Leave to change set-up for half of the new accounts', howMuch: 'from week 1', by: planned(6) },
            ],
            risks: [
              { what: 'Day-30 retention dips to 87 % for that half', chance: 0.3 },
              { what: 'The quarter ends below today’s 43.6 %', chance: 0.17 },
            ],
          },
          { target: anew, forecast: anew, asks: anew, risks: 'What may go wrong, as likely as we see it' },
        ),
        counter(
          'A',
          'change-the-ask',
          {
            ...asked,
            target: 46,
            conditions: `${AS_WE_ARE}. Beside it we count 21 days and accounts with two services or more (today 56.0 %)`,
          },
          {
            target: 'Our median again: 14 days are too few for studios that open in spring',
            conditions: 'The better measure, restated for four quarters before we change to it',
          },
        ),
      ],
    }),
    move(leader, ago(1), {
      kind: 'ask',
      blocking: true,
      question:
        'I would rank them B, A, C. How would you rank them, and what would have to be true for C to come first?',
    }),
  ]);
};
