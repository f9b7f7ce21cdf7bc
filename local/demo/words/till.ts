import type { TeamWords } from '../negotiations/words';

export const TILL: TeamWords = {
  workItem: 'TIL-300',
  definition:
    'Appointments paid by card or wallet, in full or by deposit, before the visit ends, of all that took place',
  source: 'Payments warehouse, weekly',
  bet: 'A point of appointments paid online is worth 60k USD of payments revenue in the same quarter',
  odds: 'It is more likely that we miss it than not. I take that to the board myself',
  quarters: {
    'Q-4': {
      matters: 'Studios get their money without having to ask for it',
      why: 'Payments are to pay for the clinics from next autumn on',
      question: ['Does a deposit count as paid?', 'It will, once there is one. For now the full amount'],
      offers: [
        'Our median; fees are what studios name, and we can lower them for a while',
        'The plan says 26. Half-way there is where I can still explain it, with disputes under their limit',
        'A little above our median. There is nothing we know of that carries us to half-way',
        'Then half a point above your median, and we look at the fee together before the quarter ends',
      ],
      learned: [
        'With a lower fee, studios that pay online already do so more often',
        'New studios do not care about the fee; they do not know what it is yet',
      ],
      review: {
        team: 'Missed, inside our range. What a lower fee brings goes away with it.',
        leader: 'Missed, after two weeks of haggling over half a point. That was my doing.',
        learnings: ['A discount moves those who would have come', 'Half-way between two numbers is nobody’s number'],
        bet: 'unclear',
      },
    },
    'Q-3': {
      matters: 'Clients pay at the moment that suits them',
      why: 'Five studios of six say that they forget to send the link',
      question: ['May we use the reminder of team Nudge?', 'Yes, I have spoken to Ines'],
      offers: [
        'Below our median: the reminder is not ours, so we come second there',
        'Your median; Nudge expects you in week 2',
      ],
      learned: [
        'The evening before is the best moment: one client in nine pays from the reminder',
        'Sent in the morning, the same link brings half of that',
      ],
      review: {
        team: 'Reached, and above our own range. The moment was the thing, not the means.',
        leader: 'Reached. I had asked for 27 and should have asked when, not how much.',
        learnings: [
          'Ask at the moment at which people have time',
          'One talk with another leader was worth more than the target',
        ],
        bet: 'came-true',
      },
    },
    'Q-2': {
      matters: 'Studios are paid before the visit, as a matter of course',
      why: 'The clinics’ contracts are signed in autumn; to know early is worth more to me than to be right',
      promise: {
        what: 'Two engineers from the platform',
        howMuch: '8 weeks',
        name: 'Lene Duval and Otto Brandt',
        by: 28,
        came: 39,
      },
      risks: [
        {
          what: 'Studios switch payments off altogether when regulars complain',
          chance: 0.3,
          words: 'Some studios will turn it off and tell me so. I will listen and not turn us around in week 3',
        },
        {
          what: 'The target is missed, and the quarter with it',
          chance: 0.82,
          words: 'Four in five that we miss. I want to know what holds people back more than I want the number',
        },
      ],
      offers: [
        'Our median, as things are',
        'I need 33, and I know what that means. Tell me what it takes and what may go wrong',
        'With two engineers for eight weeks it can be tried. We do not believe in it; the odds are written down',
        'All of it, and a reading every week so that we can stop in time',
      ],
      learned: [
        'The engineers come this week; until then we test with a painted door',
        'Half of the studios that see it want it, until a regular complains. No engineers yet',
        'Still without the engineers: one variant instead of three',
        'Lene and Otto are here at last, and we test for real',
        'Payment by default is switched off by two studios of five within a week',
        'A deposit of 20 % is what studios ask for by themselves',
        'Clients accept a deposit where no-shows hurt; nobody complains',
      ],
      review: {
        team: 'Missed, as we had said. The deposit came out of it, and it will pay the next quarter.',
        leader:
          'I accepted four in five odds of missing and got what I paid for: we know why. The engineers were 11 days late, which is on me.',
        learnings: ['Deposits work where full payment does not', 'A late engineer costs more than a late feature'],
        bet: 'unclear',
      },
    },
    'Q-1': {
      matters: 'Studios with long appointments no longer carry the risk of them alone',
      why: 'An hour that is not paid costs a studio a tenth of its day',
      promise: {
        what: 'A reviewer from the risk team',
        howMuch: '1 day a week',
        name: 'Hanneke Osei',
        by: 14,
        came: 14,
      },
      offers: [
        'Below our median, with a reviewer: every deposit is a dispute in waiting',
        'Hanneke is with you from the second week on; your median then',
      ],
      learned: [
        'Deposits over 60 minutes: disputes go down, not up',
        'Studios with a till of their own are slower; they want one balance at night',
      ],
      review: {
        team: 'Reached, and above our range. The finding of the quarter before carried it.',
        leader: 'Reached. The missed quarter was the investment, this one the return.',
        learnings: ['Long appointments are where money is lost', 'Judge two quarters together'],
        bet: 'came-true',
      },
    },
    Q0: {
      matters: 'Studios with a till of their own are paid online, too',
      why: 'They are half of all studios and take in two thirds of the money',
      question: [
        'Do we count what goes through their own till and reaches us at night?',
        'No. Before the visit ends, or not at all',
      ],
      offers: [
        'Below our median: with a till of their own, studios change slowly',
        'Your median, disputes under their limit. Slow is fine if it keeps moving',
      ],
      learned: [
        'One sentence about the deposit is enough; two make people think twice',
        'Accounts older than 30 days take deposits by default without a word',
        'The evening reminder works for studios with a till as well',
      ],
    },
  },
};
