import type { Forecast } from '../../src/negotiation/forecast';
import type { Bridge, Term } from '../../src/negotiation/offer';
import { termNames } from './fields';
import { range } from './numbers';

const signs = 'With the offer you sign it; the other side’s acceptance is the other signature.';

/** An offer being written, as it is named by what it answers (N7). */
export const offering = {
  again: {
    title: 'Offer new terms',
    intro: `Starts from the agreement, which stays in force until both have signed anew. Change at least one term, and say why. ${signs}`,
  },
  first: {
    title: 'Make the first offer',
    intro: 'Starts from your assessment. With the offer you sign it; the leader’s acceptance is the other signature.',
  },
  answer: {
    title: (letter: string, offer: number) => `Answer package ${letter} of offer ${offer}`,
    intro: `Starts from the terms you answer. Change at least one, and say why. ${signs}`,
  },
  send: 'Make offer',
  reason: 'Reason of the offer',
  reasonFirst: 'Why these terms: the first thing the leader reads.',
  reasonAnswer: 'Why you answer with this: the first thing the other side reads.',
};

/** Several packages of one offer. */
export const packagesWords = {
  list: 'Packages',
  needsLook: 'needs a look',
  add: 'Add a package',
  remove: (letter: string) => `Remove package ${letter}`,
  why: 'Several packages show the leader what more resources or a bigger risk would buy. The leader signs one of them.',
  startWithThree: 'Start with three packages',
  bridge: 'Bridge',
  bridgeHelp: 'How this package closes the gap.',
  bridgeMeaning: {
    'as-things-are': 'What the forecast makes likely, nothing added.',
    'more-resources': 'A higher chance, if the asks are granted.',
    'bigger-risk': 'More upside by bolder experiments, with what may go wrong.',
    'change-the-ask': 'Another level, time or measure, or something else dropped.',
  } satisfies Record<Bridge, string>,
};

/** One term being written: help beside its fields, and what it was. */
export const writingWords = {
  was: (lines: string[]) => `Was: ${lines.join('; ')}`,
  reasonFor: (term: Term) => `Reason for the change: ${termNames[term]}`,
  target: 'The level to reach by the end of the quarter.',
  asksOfLeader: 'What the team depends on. You sign with this offer, so you grant each one by name.',
  asksOfTeam: 'Resources these terms depend on. The leader grants each by name before signing.',
  risks: 'What may go wrong if bolder experiments are run for more upside.',
  counterweights: 'A second measure that must not get worse while this one gets better.',
  counterweightsOfTraction: 'A traction metric needs at least one: a second measure that must not get worse.',
  clauses: 'If the measure stands at a level on a day, then something happens. Written now, nobody has to argue later.',
  ifMeasureIs: 'If the measure is',
  level: 'Level',
  on: 'On',
  rhythm: 'How often the team checks in',
};

/** The forecast under these terms, which is the team's. */
export const forecastWords = {
  setsAside: 'Changing asks or risks sets the forecast aside until the team gives a new one.',
  isSetAside:
    'The forecast is set aside, because asks or risks changed. Nobody can sign this package until the team gives a new one.',
  notYet: 'The team has given no forecast under these terms yet. Nobody can sign this package until it does.',
  byTeam: (forecast: Forecast, unit: string) => `${range(forecast, unit)} (P10 – P50 – P90, by the team)`,
  where: 'Where will the measure end if these terms are agreed, with these asks granted and these risks taken?',
  whereNow: (assessed: Forecast, unit: string) =>
    `Where will the measure end under these terms? Your assessment, as things are, was ${range(assessed, unit)}.`,
  conditions: 'What has to hold for this range. May stay empty.',
  p10: '9 in 10 quarters end here or better',
  p50: '5 in 10 quarters end here or better',
  p90: '1 in 10 quarters ends here or better',
  lower: 'Lower is better: P10 is the largest number, P90 the smallest.',
  chanceOfTarget: 'Chance of target:',
  chanceOfNeed: 'Chance of need:',
  unknownToLeader: 'unknown until the team gives its forecast',
  unknownToTeam: 'unknown until target and forecast are filled in',
};

/** What stands beneath a field of an offer that was refused. */
export const offerMarks = {
  reason: 'Give a reason.',
  changed: 'Say why this changed.',
  incomplete: 'Complete each one, or remove it.',
};
