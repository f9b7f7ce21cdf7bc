import type { TeamWords } from '../negotiations/words';

export const KEYSTONE: TeamWords = {
  workItem: 'KEY-390',
  definition: 'Active accounts with an integration that has synced without an error in the last seven days',
  source: 'Sync monitor, weekly',
  bet: 'Every point of accounts with a healthy integration takes five cents off support cost',
  odds: 'Two in three that we miss it; I count on it and will not be surprised',
  quarters: {
    'Q-4': {
      matters: 'What studios already use keeps working with us',
      why: 'Every fourth ticket is about something that no longer syncs',
      question: ['Do you want more integrations, or healthier ones?', 'Healthier. I was not clear about that'],
      offers: [
        'Our median. Studios connect by themselves what they can find',
        'A point more, with errors under their limit: support cannot wait for two quarters',
      ],
      learned: [
        'Studios find what they want and then get stuck at the password of the other side',
        'More connections are made, and as many break as before',
      ],
      review: {
        team: 'Below our range. More of them got connected, and they broke at the same rate.',
        leader: 'Missed, and support cost fell nevertheless. So my bet was wrong, too.',
        learnings: [
          'To connect is easy, to stay connected is the work',
          'Support cost has other reasons than this team',
        ],
        bet: 'did-not',
      },
    },
    'Q-3': {
      matters: 'Studios do not have to think about their integrations',
      why: 'Support asks, partners ask, and the sales team asks; all of them are right',
      offers: [
        'Our median for this one. There are two more outcomes on our desk this quarter',
        'I need all three, and this one most of all. Errors stay under their limit',
        'A point above our median, if it is the one that comes first',
      ],
      learned: [
        'Asked to connect again when a token runs out, half of the studios do',
        'We are in three places at once; nobody has looked at broken syncs for two weeks',
      ],
      review: {
        team: 'Below our range. Three outcomes at once, and not one of them with a full week.',
        leader: 'Three at once, none reached. I asked for all of it, and I got what that is worth.',
        learnings: ['One outcome at a time, or none', 'To want everything first is to want nothing'],
        bet: 'did-not',
      },
    },
    'Q-2': {
      matters: 'An integration that breaks is whole again before anybody notices',
      why: 'Clients at the door find out before we do',
      promise: {
        what: 'Access to the partners’ status feeds',
        howMuch: 'the five largest',
        name: 'Marit Sandvoort',
        by: 24,
        came: 21,
      },
      offers: [
        'Below our median until the partners tell us when they are down',
        'Marit has signed with all five of them, so your median; one outcome this time',
      ],
      learned: [
        'Two breaks in three can be repaired without the studio',
        'Repaired within the hour, nobody writes to support',
      ],
      review: {
        team: 'Reached. One outcome, one idea, and nobody called us off it.',
        leader: 'Reached with one outcome instead of three. Support noticed.',
        learnings: ['Repair beats connect', 'To do one thing was a decision of mine, and it worked'],
        bet: 'came-true',
      },
    },
    'Q-1': {
      matters: 'Studios that start with us find what they already use',
      why: 'Partners bring studios that come with four tools of their own',
      question: ['May we leave calendars alone for once?', 'Yes, they work'],
      offers: [
        'Below our median: what similar studios use is a guess in small towns',
        'Your median. In large towns it is more than a guess; errors stay where they are',
      ],
      learned: [
        'What similar studios use is taken up by one studio in five',
        'With two engineers less we keep things running and add nothing',
      ],
      reopened: {
        by: 'leader',
        fact: 'priority-changed',
        on: 32,
        reason:
          'A calendar vendor retires its interface, and I have moved two of your engineers to it. That changes what you signed',
        offers: [
          {
            by: 'leader',
            change: { target: 30 },
            reason: 'Two engineers are worth a point. I would rather say so now than in the review',
          },
          {
            by: 'team',
            change: { forecast: { p10: 28.8, p50: 30.1, p90: 32.2 } },
            reason: 'Five of us until week 10, so the range moves down with the target',
          },
        ],
        signed: true,
      },
      review: {
        team: 'Reached as amended, missed as first signed. Both are true.',
        leader: 'I took two engineers away and the target with them. Support cost fell either way.',
        learnings: ['Say it in the week in which it happens', 'My bet on support cost does not hold'],
        bet: 'did-not',
      },
    },
    Q0: {
      matters: 'Studios never learn that an integration had been broken',
      why: 'The calendar vendors change again in winter, all at the same time',
      promise: {
        what: 'The two engineers back who were moved to the calendars',
        howMuch: '1.5 of 7 people',
        name: 'Sander Voss and Inga Meli',
        by: 28,
        came: null,
      },
      overdue: true,
      offers: [
        'Our median, with the two engineers back by week 4',
        'They come back by week 4. Half a point more then, errors under their limit as ever',
      ],
      learned: [
        'What we repair unseen stays repaired',
        'Without the two engineers there is nobody for the winter changes',
        'We keep it running with five and a half people. Nothing new is possible',
      ],
      help: 'We need the two engineers, or another target',
      reopened: {
        by: 'team',
        fact: 'resource-missing',
        on: null,
        reason:
          'Seven people were planned, five and a half are here, for two weeks now. The two engineers did not come',
        offers: [
          {
            by: 'team',
            change: { target: 31.8, forecast: { p10: 30.4, p50: 31.6, p90: 33.2 }, asks: [] },
            reason: 'What five and a half people can do until the end of the quarter',
          },
        ],
        signed: false,
      },
    },
  },
};
