import type { EventView } from '../../src/negotiation/history';
import type { Firing } from '../../src/negotiation/running';
import { facts, small } from './lived';
import { bare, day, list, percent, shortened } from './numbers';

const MOST = 160;
const told = (text: string): string => shortened(text, MOST);

/** What the clock found in an agreement: clauses by their number, promises by that of their ask. */
const firingWords = (firing: Firing): string =>
  firing.kind === 'clause'
    ? `clause ${firing.place + 1} met (${bare(firing.reading.value)} on ${day(firing.reading.on)})`
    : `ask ${firing.place + 1}, promised for ${day(firing.by)}, not confirmed`;

const isFirstAssessment = ({ number }: EventView, all: EventView[]): boolean =>
  all.find(each => each.kind === 'assessed')?.number === number;

/** What somebody did, as the rest of a sentence that begins with who it was. `all` are the moves it is one of. */
export const deed = (event: EventView, all: EventView[]): string => {
  switch (event.kind) {
    case 'intentShared':
      return event.need ? 'shared the priority, with a sealed need' : 'shared the priority';
    case 'handedBack':
      return `handed back with a question: ${told(event.question)}`;
    case 'asked':
      return `asked: ${told(event.question)}`;
    case 'answered':
      return `answered: ${told(event.answer)}`;
    case 'assessed':
      return isFirstAssessment(event, all)
        ? 'gave the assessment, which opened the seal'
        : 'gave a new assessment in the re-opening';
    case 'offered': {
      const { number, packages, reason } = event.offer;
      return `made offer ${number} with ${packages.length === 1 ? 'one package' : `${packages.length} packages`}: ${told(reason)}`;
    }
    case 'accepted':
      return `accepted package ${event.letter} of offer ${event.offer}, so that both have signed`;
    case 'parked':
      return `parked the negotiation: ${told(event.reason)}`;
    case 'resumed':
      return `resumed the negotiation: ${told(event.reason)}`;
    case 'fellBack':
      return 'fell back, so that the quarter goes on without an agreement';
    case 'checkedIn': {
      const { reading, noReading, chance, learned } = event.checkIn;
      const read = reading
        ? `with ${bare(reading.value)} on ${day(reading.on)}`
        : `without a reading (${told(noReading)})`;
      return `checked in ${read}, chance ${percent(chance)}: ${told(learned)}`;
    }
    case 'promiseKept':
      return `said that ask ${event.ask + 1} came on ${day(event.on)}`;
    case 'fired':
      return `found ${list(event.firings.map(firingWords))}`;
    case 'reopened':
      return `re-opened, because ${small(facts[event.fact])}: ${told(event.reason)}`;
    case 'kept':
      return `kept to what is in force: ${told(event.reason)}`;
    case 'stopAsked':
      return `asked to stop the quarter: ${told(event.reason)}`;
    case 'stopped':
      return `agreed to stop the quarter: ${told(event.reason)}`;
    case 'reported': {
      const { final, unmeasured, reason } = event.report;
      const what = final
        ? `${bare(final.value)} on ${day(final.on)}`
        : `that it could not be measured (${told(unmeasured)})`;
      return reason === '' ? `reported ${what}` : `corrected the report to ${what}: ${told(reason)}`;
    }
    case 'reviewed':
      return event.review
        ? `wrote a review: ${told(event.review.view || (event.review.learnings[0] ?? ''))}`
        : 'wrote a review, which is shown once both are in';
  }
};
