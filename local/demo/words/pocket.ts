import type { TeamWords } from '../negotiations/words';

export const POCKET: TeamWords = {
  workItem: 'PKT-31',
  definition: 'Owners of active accounts who opened the mobile app on at least one day of a week',
  source: 'Mobile analytics, weekly',
  odds: 'The odds are against it, and I want it tried all the same',
  quarters: {
    'Q-4': {
      matters: 'Owners keep an eye on their studio wherever they are',
      why: 'Owners who see us once a week on the phone renew without being asked',
      question: ['Does it count when only a widget is looked at?', 'Yes, if it tells them something'],
      offers: [
        'Our median; what is on the first screen of a phone gets looked at',
        'Half a point more, with crashes under their limit',
      ],
      learned: [
        'Owners put it on the first screen and look at it between two clients',
        'Looking is not acting: nobody goes on from there',
        'Half of the owners do not know what the number on it means',
      ],
      reopened: {
        by: 'leader',
        fact: 'priority-changed',
        on: 74,
        reason: 'A member of the board asked why we have 4.1 stars. I would like us to work on the rating instead',
        kept: 'Two weeks before the end we finish what we have signed. Let us talk about the rating in the next quarter',
      },
      review: {
        team: 'Inside our range, short of the target. We know now what owners do between two clients.',
        leader: 'Missed. I have the board’s question on my desk and would like another measure.',
        learnings: ['Owners look at us in the minute between two clients', 'The board reads the stores'],
        next: 'change',
      },
    },
    'Q-3': {
      matters: 'Owners think well of us and say so',
      why: 'The board compares us by our stars, and so do new owners',
      measure: {
        definition: 'Mean rating of the last 90 days, both stores weighted by ratings',
        source: 'Store ratings, at quarter end',
        kind: 'product',
      },
      offers: [
        'Our median. What the rating has to do with renewal we do not know',
        'A tenth more. It is what the board sees, and crashes must stay where they are',
      ],
      learned: [
        'Owners rate us after a bad day, and never after a good one',
        'Most of the low ratings are about reminders, which are not ours',
      ],
      reopened: {
        by: 'leader',
        fact: 'priority-changed',
        on: 66,
        reason: 'Growth tells me that push is what brings owners back. I would rather see that move than stars',
        kept: 'The rating was your wish seven weeks ago. We see it through and then look at push with fresh eyes',
      },
      review: {
        team: 'At our median, below the target. A rating tells us about a mood and not about a week.',
        leader: 'Missed, and I do not know what a tenth of a star would have been worth.',
        learnings: [
          'A rating is an echo of other teams’ work',
          'I moved the goal because somebody asked, not because something changed',
        ],
        next: 'change',
      },
    },
    'Q-2': {
      matters: 'Owners let us tell them when something needs them',
      why: 'Half of the owners have us muted, and then nothing that we tell reaches them',
      measure: {
        definition: 'Owners with push notifications switched on, of all owners with the app',
        source: 'Mobile analytics, at quarter end',
        kind: 'traction',
      },
      question: [
        'What do you hope that owners do once they let us?',
        'Come back more often. I see that we do not measure that',
      ],
      offers: [
        'Our median. It is a switch in one place, and whoever turns it on may still not come',
        'More than that: it is one switch, as you say. With the limit on crashes, so that we do not pay for it elsewhere',
        'Less than you ask for and more than we believe. We ask to return to the first measure afterwards',
      ],
      learned: [
        'Asked after their first booking, more owners say yes than ever before',
        'Those who said yes open us exactly as often as before',
      ],
      review: {
        team: 'Moved, missed, and meaningless: more owners let us, and nobody comes more often.',
        leader: 'Second change in two quarters, both of them mine. We go back to the first measure.',
        learnings: ['A switch is not a habit', 'Leave the measure alone until it has told us something'],
        next: 'change',
      },
    },
    'Q-1': {
      matters: 'Owners end their day knowing how it was and what tomorrow brings',
      why: 'Closing time is the one hour of the day in which an owner sits down',
      promise: { what: 'A mobile engineer', howMuch: '6 weeks', name: 'Bas Eriksson', by: 20, came: 15 },
      offers: [
        'Below our median until there is a second engineer: back to the first measure, with what it taught us',
        'Bas joins in week 3, and the measure stays. Your median',
      ],
      learned: [
        'The summary at closing time is opened by every other owner, most of them sitting',
        'On days without appointments it is one more message; we hold it back then',
      ],
      review: {
        team: 'Reached. Same measure as a year ago, and this time we knew what to do with it.',
        leader: 'Reached, with a measure that I left alone.',
        learnings: ['There is one good minute in an owner’s day', 'A measure needs quarters, not weeks'],
      },
    },
    Q0: {
      matters: '',
      why: '',
      question: ['Are you going to leave the measure alone?', 'Yes. It is written down here, so hold me to it'],
      offers: [
        'Our median: the summary has reached those whom it reaches easily',
        'Half a point more. With tomorrow’s first client in it, it is worth opening twice',
      ],
      learned: [
        'Tomorrow’s first client is what owners read first',
        'Owners with staff open it on the way home, those without at the till',
      ],
      silentAfter: 33,
    },
  },
};
