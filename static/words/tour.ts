import { standingLabels } from './standing';

/** The tour of a finished quarter. Its figures are in `static/start/sample.ts`. */
export const tourWords = {
  intro:
    'The company is made up, and so are its figures. Nothing of it is stored on this site, and nothing can be changed here.',
  whole:
    'To play with a whole company of this kind, run the app on your own machine: npm start in its repository needs no Jira.',
  who: { leader: 'Leader', team: 'Team', both: 'Leader and team' },
  packages: 'The packages on the table',
  package: 'Package',
  target: standingLabels.target,
  chance: 'Chance',
  result: (range: 'below' | 'in' | 'above', isReached: boolean) =>
    `${{ below: 'Below', in: 'In', above: 'Above' }[range]} range, and the target is ${isReached ? 'reached' : 'not reached'}.`,
};

/** What happens at each step, in order. */
export const tourSteps = {
  shared: {
    who: tourWords.who.leader,
    title: 'Shares a priority',
    what: 'What matters most: new accounts see a client book by themselves in their first two weeks. Why now: four in ten accounts that leave never had a booking. It serves self-serve revenue. A need is stated, and sealed.',
  },
  assessed: {
    who: tourWords.who.team,
    title: 'Assesses',
    what: 'Where the measure stands, what was tried (a checklist: no effect; importing the client list: moved it), and a range for the end of the quarter.',
  },
  opened: {
    who: tourWords.who.both,
    title: 'See need and forecast in the same moment',
    what: 'Neither number could be bent towards the other. The gap is open, and here the real negotiation starts.',
  },
  offered: {
    who: tourWords.who.team,
    title: 'Offers three ways across',
    what: 'Each is complete, with a forecast of its own: what it needs, what it risks, what it promises.',
  },
  agreed: {
    who: tourWords.who.leader,
    title: 'Accepts package B, and grants its ask by name',
    what: 'Milan Okoye, data engineer, by January 11. Both have signed the same text; it is never edited. A counterweight guards it: accounts active after 60 days stay above 61%.',
  },
  running: {
    who: tourWords.who.team,
    title: 'Checks in, every two weeks',
    what: 'A reading, the chance now, and what was learned: owners who bring their client list have the first booking four days earlier.',
  },
  ended: {
    who: tourWords.who.both,
    title: 'Review, each before reading the other',
    what: 'Nobody is judged by it: the chance was known when both signed. What was learned: people book where they are known, so the client list comes first. Keep this outcome; it starts the next quarter from here.',
  },
};
