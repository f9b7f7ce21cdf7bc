import type { Calendar } from '../../calendar';
import { mainOutcome } from '../mains';
import { move, open, type Priority, type Story } from '../story';
import { outcomeOf } from '../team';
import { counterweightOf, firstPackage, terms } from '../terms';
import { assess, forecastOf, NEXT, needOf, nextStory, shared, stated } from './parts';

const BET = 'A point of appointments paid online is worth 60k USD of payments revenue in the same quarter';

/** Bargaining with a gap: the team's first offer, three packages, is on the table, and the leader is to move. */
export const till = (calendar: Calendar): Story => {
  const outcome = mainOutcome('TIL');
  const { leader, productManager, designer } = outcome.team;
  const { ago, ahead } = calendar;
  const counterweights = [counterweightOf(outcome.team)];
  const priority = (mattersMost: string): Priority =>
    stated(
      outcome,
      {
        mattersMost,
        whyNow:
          'Payments revenue pays for the clinic expansion in spring; knowing by week 6 matters more than the last point',
        mayBeGiven: 'Up to 16 engineer-weeks, some of them from Keystone',
        mustNotGetWorse: 'New studios must not be hurt in their first month',
        deadline: ahead(12),
      },
      BET,
    );
  return nextStory(outcome, calendar, [
    ...shared(outcome, ago(9), priority('Studios get paid at booking time, without asking for their money')),
    move(designer, ago(8), { kind: 'handBack', question: 'Does a deposit count as paid, or only the full amount?' }),
    move(leader, ago(7), {
      kind: 'answer',
      question: 1,
      answer: 'A deposit counts: the studio has money before the visit',
    }),
    move(leader, ago(7), {
      kind: 'shareIntent',
      priority: priority('Studios get paid at booking time, in full or by deposit, without asking for their money'),
      need: needOf(outcome),
    }),
    assess(outcome, ago(4), calendar),
    move(productManager, ago(3), {
      kind: 'offer',
      reason:
        'Our median first; deposits spread slowly among studios with a till of their own. Two ways to go further, and what each would take.',
      packages: [
        firstPackage(
          'as-things-are',
          terms({
            target: 37.5,
            forecast: forecastOf(outcome),
            counterweights,
            clauses: [
              {
                trigger: { bound: 'at-least', level: 36.6, on: calendar.quarter(NEXT).planned(32) },
                consequence: 'Both sides re-open, at 39',
              },
            ],
          }),
        ),
        firstPackage(
          'more-resources',
          terms({
            target: 38.5,
            forecast: { p10: 36, p50: 38.5, p90: 41.2 },
            counterweights,
            asks: [
              { what: 'Engineers, one of them from Keystone', howMuch: '2 for 8 weeks', by: ahead(42) },
              { what: 'A reviewer from the risk team', howMuch: '1 day a week', by: ahead(42) },
            ],
          }),
        ),
        firstPackage(
          'bigger-risk',
          terms({
            target: 40,
            forecast: { p10: 34, p50: 38, p90: 43.5 },
            counterweights,
            asks: [
              {
                what: 'Permission to test deposits as default for all new accounts',
                howMuch: 'all of them, for one quarter',
                by: ahead(49),
              },
            ],
            risks: [
              { what: 'Up to 60 accounts leave: 0.3 points of retention for one quarter', chance: 0.3 },
              { what: 'The quarter ends below today’s 35 %', chance: 0.17 },
            ],
          }),
        ),
      ],
    }),
  ]);
};

/** Parked, on a work item that only the team and its leader may see. */
export const insurance = (calendar: Calendar): Story => {
  const { team, measure } = mainOutcome('TIL');
  const outcome = outcomeOf(team, 'TIL-311', measure);
  const priority = stated(outcome, {
    mattersMost: 'Clinics are paid by insurers as quickly as by clients',
    whyNow: 'Two insurers talk to us; whoever is first has the clinics',
    mustNotGetWorse: 'Time from visit to payment where no insurer pays',
    deadline: calendar.ahead(21),
  });
  return nextStory(outcome, calendar, [
    open(team.leader, calendar.ago(14)),
    move(team.leader, calendar.ago(14), { kind: 'shareIntent', priority, need: null }),
    move(team.productManager, calendar.ago(12), {
      kind: 'park',
      reason: 'Until the two insurers have signed. What we forecast before that is worth nothing',
    }),
  ]);
};
