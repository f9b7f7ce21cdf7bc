import type { Calibration } from '../../../src/negotiation/calibration';
import type { AdviceCode, Finding, Severity, TwoWayness } from '../../../src/negotiation/finding';
import type { OutsideView } from '../../../src/negotiation/outside-view';
import { LEAST_HISTORY } from '../../../src/negotiation/thresholds';
import { figure, leaning, word, wordsOf } from '../facts';
import { inSentence, needFields, priorityFields, rhythms } from '../fields';
import { amount, bare, day, difference, list } from '../numbers';

export const adviceWords = {
  title: 'Advice',
  loading: 'Looking for advice',
  nothing: 'Nothing stands out.',
  mirror: 'How two-way it was',
  mirrorFor: 'A mirror for both sides, from what was played until the first agreement or fallback.',
  outside: 'Outside view',
  outsideFor: 'The team’s forecast in the light of how its earlier forecasts turned out.',
  own: 'Team’s own',
  seenFromOutside: 'Outside view',
  calibration: 'How the team’s forecasts fitted',
  calibrationFor: 'Read by the two sides alone. It says something about forecasts and nothing about a person.',
  ledger: 'The leader’s promises to this team',
  ledgerFor: 'Over all quarters with this team, read by the two sides alone.',
};

/** What a severity is called, and what it means for the one who reads it. */
export const severities: Record<Severity, string> = { hint: 'Hint', warn: 'Warning', block: 'Blocks' };

/** So many of one severity. */
export const counted: Record<Severity, (count: number) => string> = {
  block: count => (count === 1 ? '1 that blocks' : `${count} that block`),
  warn: count => (count === 1 ? '1 warning' : `${count} warnings`),
  hint: count => (count === 1 ? '1 hint' : `${count} hints`),
};

/** What was seen, and what to do about it. */
type Advice = { seen: string; todo: string };

type Teller = (finding: Finding, unit: string) => Advice;

const times = (count: number): string => ['never', 'once', 'twice'][count] ?? `${count} times`;

/** The words that gave it away, as far as there are any. */
const by = (finding: Finding): string => (word(finding, 'words') ? ` (${word(finding, 'words')})` : '');

/** "Package B of offer 3". */
const packageIn = (finding: Finding): string =>
  `package ${word(finding, 'package')} of offer ${word(finding, 'offer')}`;

const packagesIn = (finding: Finding): string => {
  const letters = wordsOf(finding, 'packages');
  return `${letters.length === 1 ? 'package' : 'packages'} ${list(letters)}`;
};

const written: Readonly<Record<string, string>> = {
  mattersMost: priorityFields.mattersMost,
  whyNow: priorityFields.whyNow,
  needMeasure: needFields.measure,
};

const unknowns = (finding: Finding, unit: string): string[] => {
  const readings = figure(finding, 'readings');
  const said: Readonly<Record<string, string>> = {
    'new-measure': 'the team has never worked on it',
    'few-readings':
      ['there is no reading yet', 'there is only 1 reading'][readings] ?? `there are only ${readings} readings`,
    'wide-range': `the range of ${difference(figure(finding, 'range'), unit)} is wide beside a hoped-for move of ${difference(figure(finding, 'move'), unit)}`,
  };
  return word(finding, 'signs')
    .split(', ')
    .flatMap(sign => said[sign] ?? []);
};

/** One for every pattern (RULES 7), from the facts it was found in. The compiler checks that none is missing. */
export const advices: Record<AdviceCode, Teller> = {
  A1: finding => ({
    seen: `With this one, the team has ${figure(finding, 'agreements')} agreements for the quarter.`,
    todo:
      finding.severity === 'block'
        ? `No more than ${figure(finding, 'most')} can be signed. Stop or park one of them first.`
        : 'Say which of them comes first when both need the same people, or let one wait.',
  }),
  A2: finding => ({
    seen: `The measure changed ${times(figure(finding, 'changes'))} in the team’s last ${figure(finding, 'quarters')} quarters: ${word(finding, 'measures')}.`,
    todo: 'Keep one long enough to see what moves it, or say why it had to change again.',
  }),
  A3: finding => ({
    seen: `“${word(finding, 'measure')}” reads like something to ship${by(finding)}.`,
    todo: 'Ask what changes for customers when it ships, and count that instead.',
  }),
  A4: finding => {
    const field = written[word(finding, 'field')] ?? 'The priority';
    const constraint = word(finding, 'constraint');
    return {
      seen: `“${field}” tells the team what to make${by(finding)}.`,
      todo: constraint
        ? `It names what leaves no choice: ${constraint}. Check that it really leaves none.`
        : 'Say what should change for customers, or name the law, contract or date that leaves no choice.',
    };
  },
  A5: finding => ({
    seen: `“${word(finding, 'measure')}” is a business outcome${by(finding)}: more than this team moves it.`,
    todo: 'Look for what customers do before it moves, and make that the team’s measure.',
  }),
  A6: finding => ({
    seen: `“${word(finding, 'measure')}” measures the use of one feature${by(finding)}, and no counterweight stands in ${packagesIn(finding)}.`,
    todo: 'Add a second measure that must not get worse. Nobody can sign without it.',
  }),
  A7: (finding, unit) => ({
    seen: `A performance goal on little known ground: ${list(unknowns(finding, unit))}.`,
    todo: 'Consider a learning goal for this quarter: find out what moves the measure.',
  }),
  A8: (finding, unit) => {
    const minutes = figure(finding, 'minutes');
    const when = minutes < 1 ? 'within a minute' : minutes === 1 ? 'after 1 minute' : `after ${minutes} minutes`;
    return {
      seen: `The leader’s first number, ${amount(figure(finding, 'target'), unit)}, was signed as it was, ${when}.`,
      todo: 'If it was not weighed, either side can re-open it and say what it would take.',
    };
  },
  A9: finding => ({
    seen: `The leader asked, answered and offered nothing before the ${word(finding, 'settled')}.`,
    todo: 'Leader: ask what it would take, or say what you could give. The next negotiation is early enough to begin.',
  }),
  A10: (finding, unit) => ({
    seen: `In ${packageIn(finding)} the target of ${amount(figure(finding, 'target'), unit)} lies in the middle between the need of ${amount(figure(finding, 'need'), unit)} and P50 at ${amount(figure(finding, 'p50'), unit)}, and nothing new came with it.`,
    todo: 'Ask what would make it likelier: a resource, a bolder experiment, a clause.',
  }),
  A11: (finding, unit) => ({
    seen: `In ${packageIn(finding)} the leader asked for ${amount(figure(finding, 'to'), unit)} instead of ${amount(figure(finding, 'from'), unit)}, and nothing came with it that makes it likelier${word(finding, 'reason') ? `. The reason given: “${word(finding, 'reason')}”` : ''}.`,
    todo: 'Put an ask, a risk, a clause or a new forecast beside the number, or go back to the one before.',
  }),
  A12: finding =>
    word(finding, 'sign') === 'no-owner'
      ? {
          seen: `“${word(finding, 'ask')}” is promised by ${day(word(finding, 'by'))}, and “${word(finding, 'name')}” names nobody.`,
          todo: 'Leader: name who gives it, or say that it is not certain yet.',
        }
      : {
          seen: `${word(finding, 'name')} is promised in ${figure(finding, 'times')} agreements of this quarter.`,
          todo: 'Leader: keep one of these promises, and offer new terms for the others.',
        },
  A13: finding => {
    const { inside, results } = { inside: figure(finding, 'inside'), results: figure(finding, 'results') };
    const seen = `${inside} of ${results} past results ended inside their range from P10 to P90; eight in ten are meant to.`;
    return word(finding, 'ranges') === 'too-narrow'
      ? { seen, todo: 'The ranges were too narrow. Widen this one: what would surprise you on either side?' }
      : { seen, todo: 'The ranges were too wide to plan with. Narrow this one to what you really expect.' };
  },
  A14: finding => {
    const rhythm = Object.entries(rhythms).find(([name]) => name === word(finding, 'rhythm'))?.[1];
    return {
      seen: `${figure(finding, 'missed')} check-ins were missed${rhythm ? ` (${inSentence(rhythm)} was agreed)` : ''}.`,
      todo: 'Team: check in now. Where there is no new reading, say why.',
    };
  },
  A15: finding => ({
    seen: `The leader re-opened this quarter ${times(figure(finding, 'times'))} because the priority changed.`,
    todo: 'Let the rest of the quarter run as agreed, or stop it together and say so.',
  }),
};

export const twoWays: Record<TwoWayness['kind'], Advice> = {
  dictated: {
    seen: 'Dictated: the leader’s first number became the agreement by itself.',
    todo: 'Next time, let the team answer it with what it would take.',
  },
  isolated: {
    seen: 'Set in isolation: the leader brought nothing to the table after the priority.',
    todo: 'Next time, ask, answer or offer before it is signed.',
  },
  haggled: {
    seen: 'Haggled: a number moved, and nothing new was learned on the way.',
    todo: 'Next time, move with an ask, a risk, a clause or a new forecast.',
  },
  negotiated: {
    seen: 'Negotiated: something new came to the table, or the numbers met where they stood.',
    todo: 'Keep it that way.',
  },
};

const whoMoved = (moved: TwoWayness['facts']['moved']): string => {
  if (moved.length === 2) return 'both sides';
  return moved[0] ? `the ${moved[0]} only` : 'neither side';
};

const news = (count: number): string => {
  if (count === 0) return 'nothing';
  return count === 1
    ? '1 answer, forecast, ask, risk or clause'
    : `${count} answers, forecasts, asks, risks and clauses`;
};

/** The facts behind the mirror, one a line. */
export const mirrorFacts = ({ turns, reasons, changes, moved, learned }: TwoWayness['facts']): [string, string][] => [
  ['The word passed', times(turns)],
  ['Changed terms with a reason', `${reasons} of ${changes}`],
  ['Moved from the first position', whoMoved(moved)],
  ['New on the table', news(learned)],
];

type Shown = Extract<OutsideView, { kind: 'shown' }>;

/** "From 5 past results: they moved 80% as far as forecast at the median, and 4 ended inside their range." */
export const outsideInWords = ({ n, withRatio, ratio, inside }: Shown): string => {
  const results =
    n === withRatio ? `${n} past results` : `${n} past results, ${withRatio} of them with a forecast move`;
  const moved =
    ratio < 0
      ? 'the measure went the other way than forecast'
      : `the measure moved ${amount(Math.round(ratio * 100), '%')} as far as forecast`;
  return `From ${results}: at the median ${moved}, and ${inside} of ${n} ended inside their range.`;
};

export const tooLittleHistory = (n: number): string =>
  `Too little history (${n} of at least ${LEAST_HISTORY} closed performance goals), so no number is given.`;

const leaningWords = (bias: number): string => {
  const side = leaning(bias);
  if (side === 'neither') return 'to neither side';
  return side === 'better'
    ? `better than P50 by ${bare(bias)} of the range: forecasts were too modest`
    : `worse than P50 by ${bare(-bias)} of the range: forecasts were too hopeful`;
};

/** How a team's forecasts fitted, one figure a line and each with its n; one sentence where nothing is closed yet. */
export const calibrationLines = ({ n, brier, inside, bias, reached }: Calibration): [string, string][] => [
  ['Inside P10 to P90', `${inside} of ${n}, where eight in ten are meant to be`],
  ['First target reached', `${reached} of ${n}`],
  ...(bias === null ? [] : ([['Results leaned', `${leaningWords(bias)} (n\u00A0=\u00A0${n})`]] as [string, string][])),
  ...(brier === null
    ? []
    : ([
        ['Brier score', `${bare(brier)} (n\u00A0=\u00A0${n}); 0 is best, and always saying 50% gives ${bare(0.25)}`],
      ] as [string, string][])),
];

export const noResults: string =
  'No performance goal of this team is closed yet (n\u00A0=\u00A00). The first figures come with the first report.';
