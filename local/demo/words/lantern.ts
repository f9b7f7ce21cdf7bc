import type { TeamWords } from '../negotiations/words';

export const LANTERN: TeamWords = {
  workItem: 'LAN-48',
  definition: 'Help sessions without a ticket, chat or call in the 24 hours after them, of all of a week',
  source: 'Help analytics, weekly',
  bet: 'Every point of questions that owners resolve themselves takes four cents off support cost',
  odds: 'It is a third at best, and I know it. I want to see how far it goes',
  quarters: {
    'Q-4': {
      matters: 'Owners find the answer where the question arises',
      why: 'Support is three people short, and the queue is two days long',
      question: ['Is a session resolved when the owner just gives up?', 'No. Look at the day after'],
      offers: [
        'Our median; answers inside a screen are new to us, so the range is short and we may be wrong',
        'Half a point more, and satisfaction must hold. I will not tell support to wait',
      ],
      learned: [
        'An answer beside the field is read; one behind a question mark is not',
        'Where the answer is beside the field, nobody opens the help any more',
      ],
      review: {
        team: 'Above our range. We had no idea how often the question is the same one.',
        leader: 'Reached, and far above what anybody had forecast. Support has its evenings back.',
        learnings: ['Ten questions are half of all sessions', 'A short range is not yet a good one'],
        bet: 'came-true',
      },
    },
    'Q-3': {
      matters: 'Owners find answers in their own words',
      why: 'A barber does not search for what we call it',
      question: ['May we leave the clinics out?', 'For this quarter, yes'],
      offers: [
        'Below our median: trade words are many, and we speak few of them',
        'Your median, satisfaction as it is. Begin with the four largest trades',
      ],
      learned: [
        'With trade words, one search in six less comes back empty',
        'Clinics use other words again; they find less than before',
      ],
      review: {
        team: 'Below our range. It moved, and by half of what we had thought.',
        leader: 'Missed. The range was as short as the one before, and this time it was wrong the other way.',
        learnings: ['A better search does not make a missing answer', 'Ask how they know what they forecast'],
        bet: 'came-true',
      },
    },
    'Q-2': {
      matters: 'Owners solve what costs them money without waiting for us',
      why: 'Payments doubled in spring, and so did the questions about them',
      promise: {
        what: 'Somebody from Till who knows the payment questions',
        howMuch: '1 day a week',
        name: 'Elio Tremaine',
        by: 14,
        came: 10,
      },
      offers: [
        'Below our median, with somebody from Till: we do not know why payments fail',
        'Elio is there on Thursdays; your median then',
      ],
      learned: [
        'Led through it, four owners of five repair a failed payment by themselves',
        'The five questions of payments are a quarter of all sessions now',
      ],
      review: {
        team: 'Above our range again. To be led beats to be told.',
        leader: 'Reached. And for the third time the result is outside of the range.',
        learnings: [
          'To be led through beats to read about',
          'Their ranges are too short; I should say so before signing',
        ],
        bet: 'came-true',
      },
    },
    'Q-1': {
      matters: 'Owners get an answer at once, at whatever hour',
      why: 'Questions come at night, when studios are closed and so are we',
      question: ['Is it all right if owners are less happy with it at first?', 'Not below 78 %'],
      offers: [
        'Below our median: answers at night are new to everybody',
        'Your median, with satisfaction at 78 % or better',
      ],
      learned: [
        'The assistant answers at once, and owners ask a human all the same',
        'Half of its answers are right, which is too few to be trusted',
      ],
      review: {
        team: 'Below our range. Nine engineer-weeks for seven tenths of a point, perhaps.',
        leader: 'Missed. Nobody told you to make an assistant, and nobody asked whether owners wanted one.',
        learnings: [
          'An answer at once is worth nothing if it is not believed',
          'I could have asked what speaks against it',
        ],
        bet: 'unclear',
      },
    },
    Q0: {
      matters: 'Owners repair what is broken without telling us',
      why: 'Winter is when calendars break, and support has two people on leave',
      question: [
        'Our ranges were too short four times. May this one be wide?',
        'It may. I would rather have it honest',
      ],
      offers: [
        'Below our median, with a range as wide as our past says it should be',
        'Your median. The range is the first one I believe; satisfaction holds',
      ],
      learned: [
        'Offered before the contact form, the answer is taken by one owner in three',
        'The session that ends in a ticket is the one in which two things are broken',
        'Led through a broken calendar, owners finish as often as with payments',
      ],
    },
  },
};
