import type { TeamWords } from '../negotiations/words';

export const RHYTHM: TeamWords = {
  workItem: 'RHY-140',
  definition: 'Active accounts on whose calendar staff other than the owner worked on three or more days of a week',
  source: 'Usage warehouse, weekly',
  odds: 'It may move the wrong way while we learn, and that is all right with me',
  quarters: {
    'Q-3': {
      matters: 'We know what makes the staff of a studio open us every day',
      why: 'Twenty-two engineer-weeks went into a planner that changed nothing, because nobody had asked the staff',
      promise: { what: 'A researcher', howMuch: '4 weeks', name: 'Yusra Lindholm', by: 28, came: 20 },
      offers: [
        'Find out before we promise anything: a learning goal, with the range as wide as our ignorance',
        'Agreed, a learning goal. I ask for a word every week, and that we mute nobody’s patience',
      ],
      weekly: true,
      learned: [
        'Six studios visited. Staff look at the day, never at the month',
        'The planner is opened by owners on Sundays. Staff do not know it exists',
        'A list on paper at the till is what everybody reads in the morning',
        'First opportunity holds: what is my day, chair by chair',
        'Second one holds: what did the shift before me leave undone',
        'Third one holds: who do I ask when something is unclear',
        'Of five assumptions tested, the one about swapping shifts was wrong',
        'Eleven of fourteen studios used the list of the day unprompted',
      ],
      review: {
        team: '14 interviews, 5 assumption tests, 3 opportunities that hold. The measure moved by half a point on the way.',
        leader: 'The best quarter so far, without a number to show for it. I stopped ordering.',
        learnings: [
          'Staff look at the day, owners at the month',
          'An order that was delivered on time can still be worth nothing',
        ],
      },
    },
    'Q-2': {
      matters: 'Staff know what their day looks like when they come in',
      why: 'Studios with three or more staff leave half as often when the staff use us',
      question: ['Is it a success if owners use it less and staff more?', 'Yes. Owners have the phone for that'],
      offers: [
        'A little below our median: a list in fourteen studios is not yet one in a thousand',
        'Your median, and we watch what gets muted. You have earned more courage than that',
      ],
      learned: [
        'The list of the day as first page: staff open it before the door does',
        'Where there is one tablet for all, the list is read aloud',
        'Owners open us less often, as expected',
      ],
      review: {
        team: 'Reached by more than a point. The learning goal before it paid for this.',
        leader: 'Reached. I want to remember that the quarter before looked like nothing.',
        learnings: ['The first page of the day decides about the rest of it', 'Learning first was the faster way'],
      },
    },
    'Q-1': {
      matters: 'Staff of a shift carry on where the one before them stopped',
      why: 'Studios with two shifts are a third of our revenue and the most unhappy third',
      promise: {
        what: 'An engineer who knows the notifications',
        howMuch: '5 weeks',
        name: 'Priyesh’s deputy, Malin Forss',
        by: 35,
        came: 33,
      },
      offers: [
        'Our median, with an engineer who knows the notifications: hand-over is the second-best thing we know',
        'Half a point more, if muted notifications stay under their limit. Malin comes in week 5',
      ],
      learned: [
        'Notes are written at the end of a shift and not read at the start of the next',
        'With Malin the note comes up where the work is; half of them are read now',
        'The weekly mail is opened by owners, once',
      ],
      review: {
        team: 'Missed by nine tenths, inside our range. Notes help those who had a habit already.',
        leader: 'A miss I could live with. The mail was a thing I liked and nobody needed.',
        learnings: ['A note belongs where the next hand reaches', 'What I like is no evidence'],
      },
    },
    Q0: {
      matters: '',
      why: '',
      offers: [
        'Below our median: what is left undone is harder to show than what is next',
        'Your median, with the limit on muted notifications as before',
      ],
      question: [
        'Do we speak of owners or of staff here?',
        'You of staff, Pocket of owners. Together it is the whole studio',
      ],
      learned: [
        'What was left undone yesterday is the first thing staff look for',
        'Where staff share one tablet, nobody signs out, so we count too few people',
        'Undone work on top of the list: opened on one more day a week in small studios',
      ],
    },
  },
};
