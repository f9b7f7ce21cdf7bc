import type { EventView } from '../../../src/negotiation/history';
import type { Firing } from '../../../src/negotiation/running';
import { facts, small } from '../lived';
import { bare, day, list, percent, shortened } from '../numbers';

const MOST = 160;
const told = (text: string): string => shortened(text, MOST);

/** What the clock found in an agreement: clauses by their number, promises by that of their ask. */
const firingWords = (firing: Firing): string =>
  firing.kind === 'clause'
    ? `clause ${firing.place + 1} met (${bare(firing.reading.value)} on ${day(firing.reading.on)})`
    : `ask ${firing.place + 1}, promised for ${day(firing.by)}, not confirmed`;

type Kinds = EventView['kind'];
type Of<K extends Kinds> = Extract<EventView, { kind: K }>;
/** `isFirst`: no other move of this kind came before it. */
export type Deeds = { [K in Kinds]: (event: Of<K>, isFirst: boolean) => string };

/** What somebody did, as the rest of a sentence that begins with who it was. The compiler checks that none is missing. */
export const deeds: Deeds = {
  intentShared: ({ need }) => (need ? 'shared the priority, with a sealed need' : 'shared the priority'),
  handedBack: ({ question }) => `handed back with a question: ${told(question)}`,
  asked: ({ question }) => `asked: ${told(question)}`,
  answered: ({ answer }) => `answered: ${told(answer)}`,
  assessed: (_, isFirst) =>
    isFirst ? 'gave the assessment, which opened the seal' : 'gave a new assessment in the re-opening',
  offered: ({ offer: { number, packages, reason } }) =>
    `made offer ${number} with ${packages.length === 1 ? 'one package' : `${packages.length} packages`}: ${told(reason)}`,
  accepted: ({ letter, offer }) => `accepted package ${letter} of offer ${offer}, so that both have signed`,
  parked: ({ reason }) => `parked the negotiation: ${told(reason)}`,
  resumed: ({ reason }) => `resumed the negotiation: ${told(reason)}`,
  fellBack: () => 'fell back, so that the quarter goes on without an agreement',
  checkedIn: ({ checkIn: { reading, noReading, chance, learned } }) => {
    const read = reading
      ? `with ${bare(reading.value)} on ${day(reading.on)}`
      : `without a reading (${told(noReading)})`;
    return `checked in ${read}, chance ${percent(chance)}: ${told(learned)}`;
  },
  promiseKept: ({ ask, on }) => `said that ask ${ask + 1} came on ${day(on)}`,
  fired: ({ firings }) => `found ${list(firings.map(firingWords))}`,
  reopened: ({ fact, reason }) => `re-opened, because ${small(facts[fact])}: ${told(reason)}`,
  kept: ({ reason }) => `kept to what is in force: ${told(reason)}`,
  stopAsked: ({ reason }) => `asked to stop the quarter: ${told(reason)}`,
  stopped: ({ reason }) => `agreed to stop the quarter: ${told(reason)}`,
  reported: ({ report: { final, unmeasured, reason } }) => {
    const what = final
      ? `${bare(final.value)} on ${day(final.on)}`
      : `that it could not be measured (${told(unmeasured)})`;
    return reason === '' ? `reported ${what}` : `corrected the report to ${what}: ${told(reason)}`;
  },
  reviewed: ({ review }) =>
    review
      ? `wrote a review: ${told(review.view || (review.learnings[0] ?? ''))}`
      : 'wrote a review, which is shown once both are in',
};
