import { day, list } from './numbers';

/** Where a leader begins a quarter for several teams at once: the form, what it comes to, and how it went. */
export const openingWords = {
  door: 'Start a quarter for your teams',
  title: 'Start a quarter for your teams',
  back: 'Negotiations',
  quarter: 'Quarter to start',
  loading: 'Looking for what your teams negotiated before',

  formTitle: (quarter: string) => `Teams and priority for ${quarter}`,
  formIntro:
    'Choose the outcomes, write one priority, and share it with all of them. What you write is kept in this tab until it is shared.',
  look: 'Look it over',

  teams: 'Teams and their outcomes',
  teamsHelp:
    'An outcome is a work item of the team’s project. One a team is plenty; each becomes a negotiation of its own.',
  notYet: 'Choose at least one outcome.',
  waits: 'Opened by the team, waits for your priority',
  before: (quarter: string) => `Negotiated for ${quarter}`,
  found: 'Found in the project',
  busy: (names: string[]) => `Under way already: ${list(names)}.`,
  noneBefore: 'Nothing was negotiated here in the quarter before. Find an outcome in the project.',
  find: (team: string) => `Find another outcome of ${team}`,
  findHelp: 'By words of its summary, or by its key.',
  searching: 'Searching',
  noneFound: 'No epic of this project matches.',
  searchFailed: 'Jira could not be searched. Type again to try again.',
  several: 'More than one outcome divides the team’s attention: say which comes first when both need the same people.',

  own: (name: string) => `Need, deadline and fallback of ${name}`,
  ownDeadline: 'A deadline of its own',
  ownDeadlineHelp: (common: string) => (common ? `Else ${day(common)}, as for all.` : 'Else the one for all.'),
  ownFallback: 'Fallback',
  sameFallback: 'As for all',
  stateNeed: 'State a need for this outcome',

  over: (quarter: string) => `What ${quarter} begins with`,
  overIntro: (teams: number) =>
    teams === 1 ? 'One team reads this.' : `${teams} outcomes get this priority, as one and the same.`,
  noNeed: 'No need stated',
  need: (amount: string, measure: string) => `Need sealed: ${amount}, ${measure}`,
  change: 'Change something',
  changeRest: 'Change what is left',
  start: (count: number) => (count === 1 ? 'Open and share' : `Open and share with all ${count}`),
  goOn: (count: number) => (count === 1 ? 'Go on with the one left' : `Go on with the ${count} left`),
  again: (name: string) => `Try again for ${name}`,
  tryAgain: 'Try again',
  done: 'Done',
  progress: 'How far it is',
  soFar: (done: number, of: number) => `${done} of ${of} done`,
  lost: 'It is not known whether the new priority was saved. Go on to find out; nothing is done twice.',
};

/** How far it came with one outcome. A refusal has the sentence of its code. */
export const steps = {
  ready: 'Not shared yet',
  running: 'Opening and sharing',
  shared: 'Shared: the team can assess now',
  taken: 'Already under way: somebody opened it and its priority is shared',
  cutOff: 'Cut off before the answer came. Try again; nothing is done twice.',
};

/** How many fields still need a look. */
export const stillNeeds = (fields: number): string =>
  `${fields === 1 ? 'One field still needs' : `${fields} fields still need`} a look before this can be shared.`;
