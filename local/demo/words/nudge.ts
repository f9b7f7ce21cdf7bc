import type { TeamWords } from '../negotiations/words';

export const NUDGE: TeamWords = {
  workItem: 'NDG-52',
  definition: 'Confirmed appointments to which the client did not come and which nobody cancelled, of all of a week',
  source: 'Appointments warehouse, weekly',
  bet: 'Studios with fewer empty chairs stay: a point of no-shows is half a point of retention',
  odds: 'I know that it is less likely than not; it stays with me if we miss',
  quarters: {
    'Q-4': {
      matters: 'Booked appointments take place',
      why: 'An empty chair is the reason that studios name first when they leave',
      question: ['How many messages is an appointment worth?', 'As few as it takes. I have no number'],
      offers: [
        'Our median; one more reminder is the surest thing we have',
        'A tenth further, and not more than 3 % of clients may opt out of messages',
      ],
      learned: [
        'A third reminder two hours before works on the day it begins',
        'Opt-outs go up wherever the third reminder is on',
        'Opt-outs are over the limit. The target is near, and we do not like how',
      ],
      help: 'Do we take the third reminder back and miss the target, or keep it?',
      review: {
        team: 'Target reached, and opt-outs went from 2.1 % to 3.9 %. We would not do it again.',
        leader: 'Reached with harm. I was asked in week 11 and did not answer in time; that part is mine.',
        learnings: ['What annoys works until it does not', 'A question in a check-in needs an answer the same week'],
        bet: 'came-true',
      },
    },
    'Q-3': {
      matters: 'Clients come, or tell us in time that they do not',
      why: 'One client in twenty-five no longer gets our messages; they have to want them again',
      question: ['What comes first, opt-outs or no-shows?', 'Opt-outs below 3 % first'],
      offers: [
        'Below our median: we take the third reminder away and lose what it brought',
        'Your median, as long as opt-outs come down below 3 %',
      ],
      learned: [
        'Asked to confirm, seven clients of ten answer within the hour',
        'Clients who confirm come; those who do not answer are the ones to ask again',
        'Opt-outs come down by themselves where the third reminder is gone',
      ],
      reopened: {
        by: 'leader',
        fact: 'priority-changed',
        on: 45,
        reason: 'A studio chain left over our messages. Patience of clients now matters more to me than the last tenth',
        offers: [
          {
            by: 'leader',
            change: {
              counterweights: [
                { name: 'Clients opting out of messages', unit: '%', limit: { bound: 'at-most', level: 2.8 } },
              ],
            },
            reason: 'The same target, with a tighter limit on opt-outs',
          },
        ],
        signed: true,
      },
      review: {
        team: 'Narrow miss; opt-outs recovered, to the tenth that we had agreed.',
        leader: 'Missed by a tenth and worth it. I changed my mind in mid-quarter once, and said so.',
        learnings: [
          'An answer is worth more than a reminder',
          'If I change what matters, the terms have to change, too',
        ],
        bet: 'did-not',
      },
    },
    'Q-2': {
      matters: 'Clients who cannot come give their chair back while it can still be filled',
      why: 'Summer holidays double the no-shows, every year',
      promise: {
        what: 'Budget for messages with an answer',
        howMuch: '30,000 messages',
        name: '9k USD from the retention budget',
        by: 20,
        came: 14,
      },
      offers: [
        'Below our median, and with a budget: an answer costs more than a reminder',
        'The budget is there from week 3 on, so your median',
      ],
      learned: [
        'Made easy, moving an appointment takes the place of not coming',
        'Four in ten who move come within the same week',
      ],
      review: {
        team: 'Reached. Moving is what people wanted to do all along.',
        leader: 'Reached, and the budget was not even used up.',
        learnings: ['People are glad to be let off', 'Money was not the obstacle I took it for'],
        bet: 'unclear',
      },
    },
    'Q-1': {
      matters: 'A chair that is given back is filled by somebody else',
      why: 'September is when studios are full and every empty chair has a queue',
      question: ['If the chair is filled, do you still mind the no-show?', 'Less. But count it'],
      offers: ['Our median. We agree about the target and doubt the way, which is ours to doubt'],
      learned: ['The waiting list fills one chair in three', 'No-shows do not care whether there is a waiting list'],
      review: {
        team: 'Missed. The waiting list fills chairs and leaves no-shows alone; we measured the wrong thing for it.',
        leader: 'A miss inside the range. I bet on fewer empty chairs, and the studios that left had other reasons.',
        learnings: [
          'Filled chairs are another outcome than kept appointments',
          'My bet on retention is weaker than I thought',
        ],
        bet: 'did-not',
      },
    },
    Q0: {
      matters: 'Clients who are not sure yet decide in time',
      why: 'December books itself out, and one chair in twelve stays empty',
      question: ['May we write less to those who always come?', 'Please do'],
      offers: [
        'Below our median: whom to ask twice we know only from three trades',
        'Your median, opt-outs below 3 % as ever',
      ],
      learned: [
        'Regulars who get no reminder come just as often',
        'Asked twice, those who did not answer once answer at last, or cancel',
        'How to cancel has to stand in the first line; in the last one nobody reads it',
      ],
    },
  },
};
