import type { TeamWords } from '../negotiations/words';

export const HARBOR: TeamWords = {
  workItem: 'HRB-230',
  definition: 'Of accounts created in a week, those with a booking made by a client within 14 days',
  source: 'Product analytics, weekly',
  bet: 'A studio that is booked in its first two weeks pays for the second month',
  odds: 'We may well miss it. If we do, I say in the board that I wanted it so',
  quarters: {
    'Q-4': {
      matters: 'New studios see a client book by themselves in their first two weeks',
      why: 'Search adverts cost twice what they did a year ago, and four in ten studios that leave never had a booking',
      offers: [
        'Our median. Imported client lists look strong in six studios; of the rest we know nothing',
        'I wanted 40. One point above your median is what I can defend, and retention must hold',
      ],
      learned: [
        'Owners who bring their client list have the first booking four days earlier',
        'Owners tick off all seven steps and still keep their page to themselves',
      ],
      review: {
        team: 'Inside our range, below the target. The import carried the quarter; the checklist did nothing.',
        leader: 'Forty came from a plan, not from the work. The range told me more than the target did.',
        learnings: [
          'People book where they are known: the client list comes first',
          'A number without a range starts the wrong talk',
        ],
        bet: 'came-true',
      },
    },
    'Q-3': {
      matters: 'New studios are ready for their first client on the day they sign up',
      why: 'A barber and a physiotherapist meet the same empty form, and half of them stop there',
      question: ['Do bookings count that the owner makes to try it out?', 'No. Only those that a client makes'],
      promise: {
        what: 'The service lists that Sales keeps',
        howMuch: '40 trades',
        name: 'Milan Okoye',
        by: 22,
        came: 16,
      },
      offers: [
        'Our median; services filled in by trade did well with twelve owners',
        'Spring is when studios open. I would rather miss this than aim at the middle',
        'Half a point above our median: what we know of trades allows for it, calls on day 2 do not scale',
      ],
      learned: [
        'Owners change two of nine services that we fill in for them, and keep the rest',
        'Calls on day 2 help those who would have managed anyway, as far as 180 owners can tell',
      ],
      review: {
        team: 'Reached, with a last week above what the weeks before let us expect.',
        leader: 'Reached, by the very work that stood behind the forecast.',
        learnings: ['An owner corrects faster than an owner invents', 'I can leave the how alone'],
        bet: 'came-true',
      },
    },
    'Q-2': {
      matters: 'New studios get their first booking from a client, not from themselves',
      why: 'Owners enter a booking to try it and think they are done; autumn revenue begins with real ones',
      question: [
        'Is a quarter with hobby studios in it judged like any other?',
        'Yes. But say in the check-in how many there are',
      ],
      offers: [
        'A little below our median: who signs up in summer often does it as a hobby',
        'Your own median, please. If hobby studios pull it down, the range has room for them',
      ],
      learned: [
        'The link in the welcome mail brings bookings by friends and family, and they count',
        'The video keeps owners from setting up anything at all; we stopped it in week 5',
      ],
      review: {
        team: 'Missed by nine tenths. The video cost us three weeks and did harm.',
        leader: 'A miss inside the range. What did harm was stopped within a week, which I value more.',
        learnings: [
          'Watching is not doing: nothing before the first own step',
          'Ask what was stopped, not only what was made',
        ],
        bet: 'unclear',
      },
    },
    'Q-1': {
      matters: 'New studios open their calendar to clients in the first session',
      why: 'Three partners send us studios from September on, and they compare us by the first week',
      promise: {
        what: 'A designer from the brand team',
        howMuch: '2 days a week',
        name: 'Noor Haddad',
        by: 21,
        came: 18,
      },
      offers: [
        'Below our median, and that only with a second designer beside Femi',
        'The designer is yours from the third week on; then your median is fair',
      ],
      learned: [
        'Two more days of design a week are enough to try one idea a week',
        'Asked last, opening hours are filled in by nine owners of ten',
      ],
      review: {
        team: 'Reached. Asking for opening hours last was worth more than all that we added before.',
        leader: 'Reached, and the designer came when I said so. Cheap for what it brought.',
        learnings: ['Take an obstacle away before adding a help', 'A promise with a name and a day works'],
        bet: 'came-true',
      },
    },
    Q0: {
      matters: '',
      why: '',
      promise: {
        what: 'A researcher for interviews with owners who gave up',
        howMuch: '6 days',
        name: 'Ida Lund',
        by: 80,
        came: null,
      },
      offers: [
        'A little below our median while set-up is being taken apart, and six days of a researcher',
        'Take the median: Ida is with you before Christmas, and partners keep sending studios',
      ],
      learned: [
        'Owners who see their booking page before set-up is complete finish set-up twice as often',
        'A booking sent to oneself on day one is fun and changes nothing yet',
        'Owners with five invited clients are booked within six days; most invite nobody',
      ],
    },
  },
};
