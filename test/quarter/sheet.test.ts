import type { Listed } from '../../src/api';
import type { Viewer } from '../../src/negotiation';
import { csvOf } from '../../static/quarter/csv';
import { cellsOf } from '../../static/quarter/sheet';
import { headings } from '../../static/words/sheet';
import { assess, shareIntent } from '../negotiation/moves';
import { agreed, assessing, bargaining, closed, notAgreed, offered } from '../negotiation/stages';
import type { Step } from '../negotiation/story';
import { listed } from './listed';

/** A line's cells by their headings, without the empty ones. */
const named = (line: Listed) =>
  Object.fromEntries(cellsOf(line).flatMap((cell, at) => (cell === null || cell === '' ? [] : [[headings[at], cell]])));

const who = { key: 'TIL-300', summary: 'Studios get paid online', team: 'Till', quarter: '2027-Q1' };
const forecast = { P10: 35.5, P50: 37.5, P90: 40 };
const gap = { need: 41, unit: '%', gap: 3.5, 'chance of need': expect.closeTo(0.0363, 3) };

test('every line has a cell for every heading', () => {
  for (const steps of [[], assessing, bargaining, offered, agreed, notAgreed, closed])
    expect(cellsOf(listed(steps))).toHaveLength(headings.length);
});

test.each<[string, Step[], Viewer, object]>([
  ['just opened', [], 'leader', { stage: 'Intent', 'whose turn': 'leader' }],
  [
    'with a need that the leader knows',
    assessing,
    'leader',
    { stage: 'Assessment', 'whose turn': 'team', deadline: '2026-12-11', need: 41, unit: '%' },
  ],
  [
    'with a need that is sealed for the team [N23]',
    assessing,
    'team',
    { stage: 'Assessment', 'whose turn': 'team', deadline: '2026-12-11' },
  ],
  [
    'seen by an observer before agreement [N23]',
    offered,
    'observer',
    { stage: 'Bargaining', 'whose turn': 'leader', deadline: '2026-12-11' },
  ],
  [
    'with an offer on the table',
    offered,
    'leader',
    {
      stage: 'Bargaining',
      'whose turn': 'leader',
      deadline: '2026-12-11',
      ...gap,
      ...forecast,
      target: 37.5,
      'chance of target': 0.5,
    },
  ],
])('a line %s', (_name, steps, viewer, cells) => {
  expect(named(listed(steps, {}, viewer))).toEqual({ ...who, 'since (UTC)': '2026-11-23', ...cells });
});

test.each<[string, Step[], object]>([
  ['agreed', agreed, { stage: 'Agreed', target: 38.5, agreed: 'yes' }],
  ['not agreed [N10]', notAgreed, { target: 37.5, agreed: 'no' }],
  ['closed', closed, { stage: 'Closed', agreed: 'yes', result: expect.any(String) }],
])('a line %s', (_name, steps, cells) => {
  expect(named(listed(steps))).toMatchObject({ ...who, ...forecast, ...cells });
});

test('a need in another unit than the measure names its own', () => {
  const need = { level: 1200, unit: 'payments', measure: 'Payments a day' };
  const steps: Step[] = [
    ['leader', { ...shareIntent, need }],
    ['team', assess],
  ];
  const cells = named(listed(steps));
  expect(cells).toMatchObject({ need: '1200 payments', unit: '%' });
  expect(cells).not.toHaveProperty('gap');
});

test('no chance is written as certain', () => {
  const need = { level: 400, unit: '%', measure: 'Appointments paid online' };
  const steps: Step[] = [
    ['leader', { ...shareIntent, need }],
    ['team', assess],
  ];
  expect(named(listed(steps))).toMatchObject({ 'chance of need': 0.0001 });
});

test.each([
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ['+1', `'+1`],
  ['-1+1', `'-1+1`],
  ['@SUM(1)', `'@SUM(1)`],
  [' =1+1', `'=1+1`],
  ['\t=1+1', `'=1+1`],
  ['\r\n=1+1', `'=1+1`],
  ['\u200B=1+1', `'=1+1`],
  [`'=1+1`, `''=1+1`],
  ['paid, online', '"paid, online"'],
  ['a\n=1+1', 'a =1+1'],
  ['1 = 1', '1 = 1'],
])('the summary %j is written %s, never as a formula', (summary, written) => {
  const [, row] = csvOf([listed([], { summary })]).split('\r\n');
  expect(row).toBe(`TIL-300,${written},Till,2027-Q1,Intent,leader,2026-11-23,,,,,,,,,,,,`);
});

test('a team’s name and a unit are texts too, and a negative number is none', () => {
  const { assessment } = assess;
  const steps: Step[] = [
    ['leader', { ...shareIntent, need: null }],
    [
      'team',
      {
        ...assess,
        assessment: {
          ...assessment,
          measure: { ...assessment.measure, unit: '=cmd' },
          forecast: { p10: -4, p50: -2, p90: 1250.125 },
        },
      },
    ],
  ];
  const [, row] = csvOf([listed(steps, { projectName: '@Till' })]).split('\r\n');
  expect(row?.split(',')).toEqual(expect.arrayContaining([`'@Till`, `'=cmd`, '-4', '-2', '1250.125']));
});

test('the file begins with the headings, and with the mark of its encoding', () => {
  expect(csvOf([])).toBe(`\uFEFF${headings.join(',')}\r\n`);
});
