import type { Contribution } from '../../src/api';
import type { LeaderLedger } from '../../src/negotiation/ledger';
import type { Bet } from '../../src/negotiation/priority';
import { dueToday } from './facts';
import { amount, bare, day, list, percent } from './numbers';

/** Which priority a negotiation starts from, and what it serves: the first part of the form that shares one. */
export const priorityWords = {
  which: 'One of your priorities of this quarter',
  whichHelp: 'One priority may be shared with several teams. Deadline, fallback and need are each team’s own.',
  loading: 'Loading your priorities of the quarter',
  none: (quarter: string) =>
    `You have shared no priority for ${quarter} yet. What you write here becomes the first; you can choose it again for your other teams.`,
  failed: 'Your priorities of the quarter could not be loaded. You can write a new one here all the same.',
  again: 'Load them again',
  newOne: 'A new one',
  newMeans: 'With words of its own',
  sharedWith: (names: string[]) => (names.length === 0 ? 'Shared with no team now' : `Shared with ${list(names)}`),
  locked: 'What you share',
  lockedHelp:
    'It stays as it is, for others have read it. To say it in other words, choose “A new one” above. Below is what is this team’s own.',
  outcomeChoice: 'Business outcome it serves',
  outcomeHelp: 'Revenue, churn, cost or the like: what the team’s outcome feeds.',
  outcomeNamed: 'Name of the business outcome',
  outcomeOther: 'None of these, I name it',
  outcomeGone: 'Choose another one from the list, or name it.',
  bet: 'Your bet',
  betHelp:
    'How what a team moves will move the business outcome. Optional. You judge it in the review, and your ledger counts what came true.',
  betWords: 'How it moves the business outcome',
  betChance: 'How sure you are',
  betMissing: 'Say in words what you bet on, or leave both fields empty.',
  otherDay: 'Choose a day from today to the last day of the quarter.',
  missing: 'This is still missing.',
  solution: 'This reads like a solution. Say what should change.',
  needMissing: 'Choose one. You may well share a priority without a need.',
};

/** "More studios with deposits, more revenue a visit (how sure: 60%)". */
export const betInWords = ({ words, chance }: Bet): string => `${words} (how sure: ${percent(chance)})`;

/** The leader's page, beside the list of negotiations. */
export const portfolioWords = {
  loading: 'Loading priorities, business outcomes and your ledger',

  priorities: (quarter: string) => `Your priorities for ${quarter}`,
  noPriorities: (quarter: string) => `You have shared no priority for ${quarter} yet`,
  howToShare:
    'Open the room of a negotiation and share what matters most and why now. It then stands here, and you can choose it again for your other teams.',
  sharedWith: 'Shared with',
  sharedWithNobody:
    'No negotiation that you may see goes by it now. Choose it in the room of a negotiation to share it again.',
  more: 'All of it',

  outcomes: 'Business outcomes',
  noOutcomes: 'No business outcome is kept here yet',
  howToMake:
    'Add what your teams’ outcomes feed, such as revenue or churn, with its readings. Then name it in your priorities, and see here what each team adds.',
  add: 'Add business outcome',
  change: 'Change',
  addReadings: 'Add readings',
  changeOf: (name: string) => `Change ${name}`,
  addReadingsOf: (name: string) => `Add readings to ${name}`,
  keptBy: 'Kept by',
  latest: 'Latest reading',
  aim: 'Aim',
  noAim: 'No aim set',
  aimOf: (level: string, by: string) => `${level} by ${day(by)}`,
  lower: 'Lower is better',
  higher: 'Higher is better',
  noReadings: 'No reading yet.',
  noReadingsOwn: 'No reading yet. Add the first one to see where it stands.',
  allReadings: (count: number) => (count === 1 ? '1 reading' : `${count} readings`),
  tableOf: (name: string) => `Readings of ${name}, newest first`,
  day: 'Day',
  value: 'Value',
  source: 'Source',
  added: (quarter: string) => `What teams add in ${quarter}`,
  nothingAdded: (quarter: string) =>
    `No priority for ${quarter} names this business outcome. Choose it when you share a priority.`,
  yourBet: 'Your bet',
  leadersBet: 'The leader’s bet',

  twiceTitle: 'Promised more than once',
  twiceHelp: 'Keep one of these promises and offer new terms for the others, before somebody waits in vain.',
  twice: (name: string, times: number) => `${name} is granted ${times === 2 ? 'twice' : `${times} times`}:`,
  place: (key: string, summary: string, ask: string, by: string) => `${key} ${summary}: ${ask}, by ${day(by)}`,

  ledger: 'Your ledger',
  ledgerIntro:
    'Your own promises and bets over all your teams and quarters. Only you see it; each team sees the part that is about it. It counts and does not rank.',
};

const movement = ({ measure, from, target }: Contribution): string => {
  if (!measure) return 'The team has not said yet what it can move.';
  const { name, unit } = measure;
  if (from === null) return `${name}.`;
  if (target === null) return `${name}, ${amount(from, unit)} now.`;
  return `${name} from ${bare(from)} to ${amount(target, unit)}`;
};

/** What one team adds, without its name: "Appointments paid online from 35 to 38.5%, chance 47%". */
export const contributionInWords = (each: Contribution): string => {
  const moves = movement(each);
  if (each.target === null || !each.measure) return moves;
  return each.chance === null ? `${moves}, no forecast` : `${moves}, chance ${percent(each.chance)}`;
};

/** Whether a contribution is promised by both, runs without agreement, or is still being negotiated. */
export const standings = {
  agreed: 'Agreed',
  notAgreed: 'Not agreed',
  open: 'Being negotiated',
};

const many = (count: number, one: string, several: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${several}`;

/** The leader's ledger, line by line: what is counted, the count with its n, and what it means where it is not plain. */
export const ledgerLines = ({
  promises,
  changes,
  bets,
}: LeaderLedger): { name: string; count: string; note: string }[] => {
  const { due, inTime, late, open } = promises;
  const today = dueToday(promises);
  return [
    {
      name: 'Promises',
      count: due === 0 ? 'none due yet' : `${inTime} of ${due} kept in time`,
      note:
        due === 0
          ? 'Counted from the day on which the first ask is granted for.'
          : [
              `${late} late`,
              `${open} not kept and past ${open === 1 ? 'its' : 'their'} day`,
              ...(today > 0 ? [`${today} due today`] : []),
            ].join(', '),
    },
    {
      name: 'Priorities changed mid-quarter',
      count: String(changes),
      note: 'Agreements re-opened because the priority changed.',
    },
    {
      name: 'Bets that came true',
      count: bets.n === 0 ? 'none judged yet' : `${bets.cameTrue} of ${many(bets.n, 'bet', 'bets')}`,
      note: bets.n === 0 ? 'A bet is judged in the review at quarter end.' : 'Unclear ones are not counted.',
    },
  ];
};

/** The form of a business outcome and of its readings. */
export const outcomeFormWords = {
  newTitle: 'New business outcome',
  changeTitle: (name: string) => `Change ${name}`,
  intro: 'What your teams’ outcomes feed. Every leader reads it here; only you change it.',
  name: 'Name',
  nameHelp: 'Such as: Self-serve recurring revenue a quarter.',
  unit: 'Unit',
  unitHelp: 'Such as %, days or M€.',
  direction: 'Direction',
  directions: { higher: 'Higher is better', lower: 'Lower is better' },
  aim: 'Aim',
  aimHelp: 'Where the business wants it, and by when. Leave both empty where there is no aim.',
  aimLevel: 'Level',
  aimBy: 'By',
  save: 'Save business outcome',

  readingsTitle: (name: string) => `Readings of ${name}`,
  readingsIntro: 'A second reading of a day takes the place of the first.',
  how: 'How',
  ways: { one: 'Add one', many: 'Paste several', all: 'Correct or remove' },
  on: 'Day',
  value: 'Value',
  source: 'Source',
  sourceHelp: 'Where the value comes from, so that others can look it up.',
  lines: 'Readings, one a line',
  linesHelp: 'Day, value and source, as in: 2026-09-30 2.44 Finance report. Rows copied from a sheet work too.',
  allHelp: 'All readings that are kept. Correct a line, or remove it to forget the reading.',
  saveReadings: 'Save readings',

  missing: 'This is still missing.',
  lineWrong: (number: number) =>
    `Line ${number} is not a day, a value and a source, as in: 2026-09-30 2.44 Finance report.`,
  dayTwice: (number: number, on: string) => `Line ${number} is a second reading for ${on}. Keep one of them.`,
  noLines: 'Paste at least one line.',
  tooMany: (most: number) => `At most ${most} readings are kept. Leave out the oldest.`,
  daysWrong: (days: string[]) => `Look at ${list(days)}: the day lies in the future, or the source is missing.`,
  dayWrong: 'Choose a day that is not in the future.',
  marked: (count: number) =>
    `${count === 1 ? 'One field still needs' : `${count} fields still need`} a look before this can be saved.`,
};
