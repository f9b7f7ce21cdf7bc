import type { Second } from './second';

/** Second outcomes of quarters that are over: one that could not be measured, one that was stopped, one never agreed. */

export const CALENDARS: Second = {
  team: 'HRB',
  workItem: 'HRB-185',
  label: 'Q-2',
  measure: {
    name: 'New accounts that bring a calendar in the first week',
    unit: '%',
    direction: 'higher',
    definition: 'Of accounts created in a week, those with a calendar of another tool imported within seven days',
    source: 'Import log, weekly',
  },
  figures: {
    baseline: 22,
    leaderNeed: 30,
    forecast: { p10: 22.5, p50: 26, p90: 31 },
    agreedTarget: 26,
    rounds: 2,
    daysToAgree: 7,
  },
  words: {
    matters: 'New studios bring their old calendar along',
    why: 'A studio that keeps a paper diary beside us books twice and blames us',
    question: ['Is this the same as the first booking?', 'No, but it comes before it'],
    offers: [
      'Below our median: it is the second thing we do this quarter',
      'Your median, and the first thing stays the first',
    ],
    learned: ['Owners bring a calendar when they are asked for it before their opening hours'],
    review: {
      team: 'We cannot say. We saw calendars being brought, and we cannot count them.',
      leader: 'Nothing to judge, so I judge nothing.',
      learnings: ['Somebody has to own the log before a target hangs on it', 'Ask who watches the source'],
      next: 'stop',
    },
  },
};

export const LATENCY: Second = {
  team: 'KEY',
  workItem: 'KEY-425',
  label: 'Q-3',
  measure: {
    name: 'API p95 latency',
    unit: 'ms',
    direction: 'lower',
    definition: 'Time within which 95 of 100 calls by partners are answered, over a week',
    source: 'Gateway log, weekly',
  },
  figures: {
    baseline: 840,
    leaderNeed: 400,
    forecast: { p10: 800, p50: 650, p90: 480 },
    agreedTarget: 600,
    rounds: 2,
    daysToAgree: 9,
  },
  words: {
    matters: 'Partners get an answer before their own clients give up',
    why: 'Two large partners have it in their contract from summer on',
    offers: ['Our median, as a second outcome of the quarter', 'Fifty below it. The contracts are what they are'],
    learned: ['A third of the slow calls are retries of slow calls'],
    silentAfter: 40,
    review: {
      team: 'Stopped in week 7. What it needs is a full quarter and not a fifth of the team.',
      leader: 'I agreed to stop: three outcomes were two too many.',
      learnings: ['Retries make slow things slower', 'A second outcome takes more than half of the first'],
      next: 'stop',
    },
  },
};

export const FIRST_CALL: Second = {
  team: 'KEY',
  workItem: 'KEY-426',
  label: 'Q-3',
  measure: {
    name: 'Time to first call',
    unit: 'hours',
    direction: 'lower',
    definition: 'Median time from a developer’s sign-up to the first call that is answered without an error',
    source: 'Developer portal log',
  },
  figures: {
    baseline: 50,
    leaderNeed: 12,
    forecast: { p10: 52, p50: 44, p90: 36 },
    agreedTarget: 30,
    rounds: 2,
    daysToAgree: 11,
  },
  words: {
    matters: 'New partners succeed on their first day',
    why: 'A developer who gets nothing back on the first day does not come on the second',
    offers: ['Our median. We have nobody for it', 'Half of the way to what I need. I cannot wait for another quarter'],
    learned: ['Nobody works on it. A partner has written a guide, and developers use it'],
    review: {
      team: 'Never agreed, never worked on, and better than we had forecast: a partner wrote the guide that we had not.',
      leader: 'No agreement, so nothing was reached. That it moved by itself makes me think.',
      learnings: ['Partners help each other when we do not', 'What nobody agreed to nobody does'],
      next: 'stop',
    },
  },
};
