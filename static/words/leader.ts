import { amount, bare, day, list, month, percent } from './numbers';

/** The parts of the leader's page. */
export const sectionWords = {
  negotiations: 'Negotiations',
  priorities: 'Priorities',
  asks: 'Asks',
  outcomes: 'Business outcomes',
  ledger: 'Your ledger',
};

const many = (count: number, one: string, several: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${several}`;

/** The list of negotiations where it is long. */
export const listWords = {
  find: 'Find',
  findHelp: 'Key, summary or team',
  reading: (count: number) => `${count} loaded, more are coming`,
  stopped: (count: number) => `${count} loaded`,
  readOn: 'Load more',
  scrolls: (quarter: string) => `Negotiations for ${quarter}, scrolls`,
};

/** What teams ask for, beside what may be given. */
export const askWords = {
  given: (quarter: string) => `What may be given in ${quarter}`,
  givenHelp: 'In your own words, from the priorities you have shared.',
  nothingGiven: 'You have shared no priority for this quarter, so nothing stands here yet.',
  asks: (quarter: string) => `What teams ask for in ${quarter}`,
  none: (quarter: string) => `No team asks for anything in ${quarter}`,
  noneHelp: 'Asks stand here as soon as they are in an offer on the table or in an agreement.',
  groupBy: 'Group by',
  groupings: { team: 'Team', month: 'Month it is asked for' },
  monthOf: (text: string) => month(Number(text.slice(5, 7)), Number(text.slice(0, 4))),
  count: (count: number) => many(count, 'ask', 'asks'),
  states: {
    asked: 'Asked',
    offered: 'Offered by you',
    granted: 'Granted',
    overdue: 'Overdue',
    kept: 'Kept',
    late: 'Kept late',
  },
  /** "3 asks: 1 asked, 2 granted" */
  counted: (count: number, parts: [name: string, count: number][]) =>
    `${many(count, 'ask', 'asks')}: ${list(parts.map(([name, n]) => `${n} ${name.toLowerCase()}`))}`,
  askedFor: (by: string) => `Asked for by ${day(by)}`,
  promised: (name: string, by: string) => `${name}, promised by ${day(by)}`,
  keptOn: (name: string, by: string, on: string) => `${name}, promised by ${day(by)}, kept on ${day(on)}`,
  inSome: (letters: string[]) => `in ${letters.length === 1 ? 'package' : 'packages'} ${list(letters)} only`,
  sums: (sums: { amount: number; unit: string; of: number }[]) =>
    `Together: ${list(sums.map(sum => `${amount(sum.amount, sum.unit)} (${sum.of} asks)`))}.`,
  sumsHelp:
    'Only amounts with the same unit are added, and only asks that stand whichever package is signed. All others are left in words.',
};

/** What teams add to one business outcome, in one line. */
export const rollUpWords = {
  teams: (count: number) => many(count, 'team', 'teams'),
  agreed: (count: number) => `${count} agreed`,
  fallenBack: (count: number) => `${count} without agreement`,
  open: (count: number) => `${count} not agreed yet`,
  reached: (reached: number, of: number) => `${reached} of ${many(of, 'target', 'targets')} reached`,
  /** From the chances alone: whole targets, for a tenth of one says nothing; of a single target the chance itself. */
  expected: (expected: number, of: number) => {
    if (of === 1) return `chance of its target ${percent(expected)}`;
    const whole = expected < 0.5 ? 'fewer than 1' : `about ${bare(Math.round(expected))}`;
    return `${whole} of ${of} targets expected to be reached`;
  },
  bets: (count: number) => many(count, 'bet', 'bets'),
  betsJudged: (count: number, cameTrue: number, judged: number) =>
    `${many(count, 'bet', 'bets')}, ${cameTrue} of ${judged} judged came true`,
};
