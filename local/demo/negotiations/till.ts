import { attempt, firstPackage, type OnDay, priority, type Story } from './story';

/** The priority, but for what the team's question made clearer. */
const stated = (on: OnDay, mattersMost: string) =>
  priority({
    mattersMost,
    whyNow:
      'Payments revenue pays for the clinic expansion in spring; knowing by week 6 matters more than the last point',
    businessOutcome: 'Payments revenue a quarter',
    mayBeGiven: 'Up to 16 engineer-weeks, some of them from Keystone',
    mustNotGetWorse: 'New studios must not be hurt in their first month',
    deadline: on(12),
  });
const need = { level: 41, unit: '%', measure: 'Appointments paid online' };

/** Bargaining with a gap: three packages are on the table, the leader is to move. */
export const till = (on: OnDay): Story => ({
  workItem: 'TIL-300',
  outcomeId: '10301',
  openedBy: 'willemijn',
  daysAgo: 9,
  steps: [
    {
      by: 'willemijn',
      daysAgo: 9,
      move: {
        kind: 'shareIntent',
        priority: stated(on, 'Studios get paid at booking time, without asking for their money'),
        need,
      },
    },
    {
      by: 'elio',
      daysAgo: 8,
      move: { kind: 'handBack', question: 'Does a deposit count as paid, or only the full amount?' },
    },
    {
      by: 'willemijn',
      daysAgo: 7,
      move: { kind: 'answer', question: 1, answer: 'A deposit counts: the studio has money before the visit' },
    },
    {
      by: 'willemijn',
      daysAgo: 7,
      move: {
        kind: 'shareIntent',
        priority: stated(on, 'Studios get paid at booking time, in full or by deposit, without asking for their money'),
        need,
      },
    },
    {
      by: 'ngozi',
      daysAgo: 4,
      move: {
        kind: 'assess',
        assessment: {
          measure: {
            name: 'Appointments paid online',
            unit: '%',
            direction: 'higher',
            kind: 'product',
            definition:
              'Appointments paid by card or wallet, in full or by deposit, before the visit ends, of all that took place',
            source: 'Payments warehouse, weekly',
          },
          baseline: { value: 35, on: on(-6), source: 'Payments warehouse, week 7' },
          history: {
            kind: 'tried',
            attempts: [
              attempt('Last winter', 'Lower the card fee for 90 days', 1.1, 'moved', 'Fades once the fee is back'),
              attempt(
                'Last spring',
                'Pay link in the reminder message',
                3.4,
                'moved',
                'The best moment is the evening before',
              ),
              attempt(
                'Last summer',
                'Payment required to book, on by default',
                0.4,
                'inconclusive',
                'Studios switch it off when regulars complain',
              ),
              attempt('Last summer', 'Deposit of 20% for new clients', 2.2, 'moved', 'Accepted where no-shows hurt'),
              attempt(
                'This autumn',
                'Deposits for every booking over 60 minutes',
                2.9,
                'moved',
                'Studios with a till of their own are slower',
              ),
            ],
          },
          forecast: { p10: 35.5, p50: 37.5, p90: 40 },
          conditions: 'The trio and its two engineers stay as they are',
          goalKind: 'performance',
        },
      },
    },
    {
      by: 'ngozi',
      daysAgo: 3,
      move: {
        kind: 'offer',
        reason:
          'Our median first; deposits spread slowly among studios with a till of their own. Two ways to go further, and what each would take.',
        packages: [
          firstPackage('as-things-are', {
            target: 37.5,
            forecast: { p10: 35.5, p50: 37.5, p90: 40 },
            counterweights: [{ name: 'Payment disputes', unit: 'per 1,000', limit: { bound: 'at-most', level: 2.5 } }],
          }),
          firstPackage('more-resources', {
            target: 38.5,
            forecast: { p10: 36, p50: 38.5, p90: 41.2 },
            asks: [
              { what: 'Engineers, one of them from Keystone', howMuch: '2 for 8 weeks', by: on(42) },
              { what: 'A reviewer from the risk team', howMuch: '1 day a week', by: on(42) },
            ],
            counterweights: [{ name: 'Payment disputes', unit: 'per 1,000', limit: { bound: 'at-most', level: 2.5 } }],
          }),
          firstPackage('bigger-risk', {
            target: 40,
            forecast: { p10: 34, p50: 38, p90: 43.5 },
            asks: [
              {
                what: 'Permission to test deposits as default for all new accounts',
                howMuch: 'all of them, for one quarter',
                by: on(49),
              },
            ],
            risks: [
              { what: 'Up to 60 accounts leave: 0.3 points of retention for one quarter', chance: 0.3 },
              { what: 'The quarter ends below today’s 35 %', chance: 0.17 },
            ],
            counterweights: [{ name: 'Payment disputes', unit: 'per 1,000', limit: { bound: 'at-most', level: 2.5 } }],
          }),
        ],
      },
    },
  ],
});
