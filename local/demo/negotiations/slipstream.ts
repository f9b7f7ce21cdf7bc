import { attempt, firstPackage, type OnDay, priority, type Story } from './story';

/** Agreed: one round, three days. */
export const slipstream = (on: OnDay): Story => ({
  workItem: 'SLP-380',
  outcomeId: '10201',
  openedBy: 'tomasz',
  daysAgo: 11,
  steps: [
    {
      by: 'tomasz',
      daysAgo: 11,
      move: {
        kind: 'shareIntent',
        priority: priority({
          mattersMost: 'Clients who start a booking get it done',
          whyNow: 'Winter campaigns double the traffic of our studios’ pages from January',
          businessOutcome: 'New self-serve recurring revenue a quarter',
          mustNotGetWorse: 'Bookings cancelled within an hour',
          deadline: on(7),
        }),
        need: { level: 69, unit: '%', measure: 'Started bookings that are completed' },
      },
    },
    {
      by: 'renske',
      daysAgo: 10,
      move: {
        kind: 'assess',
        assessment: {
          measure: {
            name: 'Started bookings that are completed',
            unit: '%',
            direction: 'higher',
            kind: 'product',
            definition:
              'Bookings confirmed by a client within 30 minutes of choosing a service, of all that were started',
            source: 'Booking funnel, weekly',
          },
          baseline: { value: 67.4, on: on(-12), source: 'Booking funnel, week 7' },
          history: {
            kind: 'tried',
            attempts: [
              attempt(
                'Last winter',
                'Show the next free slot instead of a full calendar',
                2,
                'moved',
                'Choice is the obstacle',
              ),
              attempt(
                'Last spring',
                'Save card for later at the end of booking',
                -0.7,
                'harmful',
                'Nobody wants it at that moment',
              ),
              attempt('Last summer', 'Keep the slot held for 5 minutes', 1.7, 'moved', 'Takes the hurry out'),
              attempt('This autumn', 'One-screen booking on small phones', 1.3, 'moved', 'Most of it below 360 pixels'),
            ],
          },
          forecast: { p10: 67.6, p50: 68.5, p90: 69.7 },
          conditions: 'No other team changes the booking page in January',
          goalKind: 'performance',
        },
      },
    },
    {
      by: 'anahit',
      daysAgo: 9,
      move: {
        kind: 'offer',
        reason: 'Our median, under one condition that only you can secure',
        packages: [
          firstPackage('as-things-are', {
            target: 68.5,
            forecast: { p10: 67.6, p50: 68.5, p90: 69.7 },
            conditions: 'No other team changes the booking page in January',
            counterweights: [
              { name: 'Bookings cancelled within 1 h', unit: '%', limit: { bound: 'at-most', level: 4 } },
            ],
            rhythm: 'weekly',
          }),
        ],
      },
    },
  ],
});

/** The last signature needs the hash of what it signs, so it is made where the offer can be read. */
export const SIGNATURE = { workItem: 'SLP-380', by: 'tomasz', daysAgo: 8, letter: 'A' } as const;
