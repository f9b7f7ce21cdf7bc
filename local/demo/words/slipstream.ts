import type { TeamWords } from '../negotiations/words';

export const SLIPSTREAM: TeamWords = {
  workItem: 'SLP-380',
  definition: 'Bookings confirmed by a client within 30 minutes of choosing a service, of all that were started',
  source: 'Booking funnel, weekly',
  odds: 'It can end below where we are now, and I have told finance so',
  quarters: {
    'Q-4': {
      matters: 'Clients who start a booking get it done',
      why: 'Four in ten give up on the way, and studios pay us by the booking',
      question: [
        'Does a booking that is moved later count as completed?',
        'Yes. The client came through, that is what I want to know',
      ],
      offers: [
        'Our median; the calendar is being redrawn, so it may get worse first',
        'Half a point more, if cancellations stay where they are: I can live with the dip',
      ],
      learned: [
        'Clients want the next free time, not a month to choose from',
        'The fewer times we show, the sooner one is taken; below three it turns',
      ],
      review: {
        team: 'Reached with something to spare. Choice was the obstacle.',
        leader: 'Better than both of us thought, and cancellations did not move.',
        learnings: ['Show less and let people ask for more', 'A dip that was announced worries nobody'],
      },
    },
    'Q-3': {
      matters: 'Clients book with us without giving more than a booking needs',
      why: 'One client in five leaves where we ask for a password',
      promise: {
        what: 'A review by the privacy counsel',
        howMuch: '5 days',
        name: 'Corinne Abelard',
        by: 30,
        came: 24,
      },
      offers: [
        'Below our median until counsel has looked at bookings without an account',
        'Counsel has time for you in week 4; your median then',
      ],
      learned: [
        'Guests finish more often, and come back under another address',
        'Asked for a card at the end, clients leave who had all but finished; we took it out again',
      ],
      review: {
        team: 'Missed, and below our own range. The card cost more than guests brought.',
        leader: 'A miss. The counsel came in time; the idea of the card was mine as much as theirs.',
        learnings: ['Nobody wants to give a card when they are done', 'Two changes in one place hide each other'],
      },
    },
    'Q-2': {
      matters: 'Clients keep the time they have chosen until they have confirmed it',
      why: 'The time that is gone at the last step is what clients complain about most',
      question: [
        'May a time that is held for one client be lost for another?',
        'For some minutes, yes. Not for an hour',
      ],
      offers: [
        'Below our median: held times may lower what studios can sell',
        'Your median. Studios say they would rather lose a minute than a client',
      ],
      learned: [
        'Held for five minutes, a time is taken in two and a half',
        'Studios do not notice held times; clients do, and say so',
      ],
      review: {
        team: 'Reached. Taking the hurry out was worth more than making it faster.',
        leader: 'Reached, and the complaint is gone from the list.',
        learnings: ['Calm sells', 'Reading complaints myself was worth an afternoon'],
      },
    },
    'Q-1': {
      matters: 'Clients on small phones finish as often as all others',
      why: 'Two clients in three book on a phone, and the smallest are the ones of the young',
      question: ['Below which width do we call a phone small?', '360 pixels. Above that we are good enough'],
      offers: ['Our median. One round is enough: nobody disagrees about small phones'],
      learned: [
        'On one screen, clients on small phones finish almost as often as on large ones',
        'Most of it comes from below 360 pixels; above it nothing changed',
      ],
      review: {
        team: 'Reached. Most of it below 360 pixels, as we had said.',
        leader: 'Three days to agree, one idea, reached. I would like more of these.',
        learnings: [
          'Look at the smallest case first',
          'Little to talk about is fine when both looked at the same readings',
        ],
      },
    },
    Q0: {
      matters: '',
      why: '',
      promise: { what: 'A researcher to watch clients book', howMuch: '5 days', name: 'Ida Lund', by: 82, came: null },
      offers: [
        'Our median, and five days of a researcher: what is left we cannot see in figures',
        'A tenth more. Ida comes in December, and the winter campaigns bring clients who know us',
      ],
      learned: [
        'Half of those who leave do so where they have to sign in, and lose the time they had chosen',
        'Where prices are shown first, fewer start and more finish',
        'Keeping the time while signing in moved the small studios first',
      ],
    },
  },
};
