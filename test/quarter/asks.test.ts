import type { AskState, AskView } from '../../src/api';
import { asksOf } from '../../src/calls/asks';
import { type Viewer, viewFor } from '../../src/negotiation';
import { amountIn, askGroups, countsInWords, sumsOf } from '../../static/portfolio/asks';
import { moreResources } from '../negotiation/moves';
import { agreed, assessing, days, inReview, notAgreed, offered, reopened } from '../negotiation/stages';
import { on, type Step, told } from '../negotiation/story';
import { till } from './listed';

const [engineers] = moreResources.terms.asks;

/** What one negotiation asks for, as somebody may see it on the day on which these steps end. */
const asked = (steps: Step[], viewer: Viewer = 'leader') => {
  const { state, day } = told(...steps);
  return asksOf(viewFor(state, viewer, day), day);
};

const kept = (day: string): Step => ['team', { kind: 'confirm', ask: 0, on: day }];

describe('what a negotiation asks for', () => {
  test('nothing before there is an offer', () => {
    expect(asked(assessing)).toEqual([]);
  });

  test('on the table: each ask once, with the packages it stands in', () => {
    expect(asked(offered)).toMatchObject([
      { ...engineers, state: { kind: 'asked', in: ['B'], of: 3 } },
      { what: 'Deposits as default for new studios', state: { kind: 'asked', in: ['C'], of: 3 } },
    ]);
  });

  test.each<[string, Step[], object]>([
    ['granted until its day', agreed, { kind: 'granted', name: 'Ada and Grace from Keystone', by: '2027-01-11' }],
    ['overdue once that is over', [...agreed, on('2027-01-12')], { kind: 'overdue', by: '2027-01-11' }],
    ['not overdue on the day itself', [...agreed, on('2027-01-11')], { kind: 'granted' }],
    ['kept in time', [...agreed, on('2027-01-11'), kept('2027-01-11')], { kind: 'kept', keptOn: '2027-01-11' }],
    ['kept late', [...agreed, on('2027-01-20'), kept('2027-01-19')], { kind: 'late', keptOn: '2027-01-19' }],
    ['still there in the review', inReview, { kind: 'overdue' }],
    ['still there in a re-opening', reopened, { kind: 'overdue' }],
  ])('[6] signed: %s', (_name, steps, state) => {
    expect(asked(steps)).toMatchObject([{ ...engineers, state }]);
  });

  test('[N10] a fallback grants nothing, and takes the offers off the table', () => {
    expect(asked(notAgreed)).toEqual([]);
  });

  test('an offer that the quarter’s end has overtaken asks for nothing any more', () => {
    expect(asked([...offered, on(days.over)])).toEqual([]);
  });

  test('[N23] an observer reads none of it before agreement', () => {
    expect(asked(offered, 'observer')).toEqual([]);
  });
});

const ask = (howMuch: string, state: AskState, change: Partial<AskView> = {}): AskView => ({
  outcomeId: '10301',
  quarter: '2027-Q1',
  workItem: till,
  what: 'Engineers',
  howMuch,
  by: '2027-01-11',
  priorityId: null,
  state,
  ...change,
});
const granted: AskState = { kind: 'granted', name: 'Ada', by: '2027-01-11' };
const inAll: AskState = { kind: 'asked', in: ['A', 'B'], of: 2 };
const inOne: AskState = { kind: 'asked', in: ['B'], of: 2 };

test.each<[string, ReturnType<typeof amountIn>]>([
  ['2 engineers', { amount: 2, unit: 'engineers' }],
  ['40k USD', { amount: 40, unit: 'k USD' }],
  ['1,200 hours', { amount: 1200, unit: 'hours' }],
  ['0.5 analyst', { amount: 0.5, unit: 'analyst' }],
  ['  20  % ', { amount: 20, unit: '%' }],
  ['2 for 8 weeks', null],
  ['all of them', null],
  ['2', null],
  ['1,5 weeks', null],
  ['2 engineers, half of them senior', null],
  ['about 3 days', null],
])('%p is an amount only where it is nothing but a number and its unit', (text, amount) => {
  expect(amountIn(text)).toEqual(amount);
});

test.each<[string, AskView[], ReturnType<typeof sumsOf>]>([
  [
    'amounts with the same unit, one or many',
    [ask('1 engineer', granted), ask('2 engineers', inAll, { outcomeId: '2' })],
    [{ amount: 3, unit: 'engineers', of: 2 }],
  ],
  ['nothing of two units', [ask('1 engineer', granted), ask('2 weeks', granted)], []],
  ['nothing of words', [ask('as many as you can', granted), ask('all of them', granted)], []],
  ['nothing that stands in some packages only', [ask('1 engineer', inOne), ask('2 engineers', inOne)], []],
  ['nothing twice that is offered anew', [ask('1 engineer', granted), ask('2 engineers', inAll)], []],
])('adds up %s', (_name, asks, sums) => {
  expect(sumsOf(asks)).toEqual(sums);
});

describe('under headings', () => {
  const harbor = { ...till, projectId: '10001', projectName: 'Harbor' };
  const asks = [
    ask('1', granted, { by: '2027-01-11' }),
    ask('2', inAll, { by: '2027-01-29', workItem: harbor }),
    ask('3', granted, { by: '2027-02-01' }),
  ];

  test('by team, and by the month they are asked for', () => {
    const shape = (grouping: 'team' | 'month') =>
      askGroups(asks, grouping).map(group => [group.name, group.asks.length]);
    expect(shape('team')).toEqual([
      ['Harbor', 1],
      ['Till', 2],
    ]);
    expect(shape('month')).toEqual([
      ['January 2027', 2],
      ['February 2027', 1],
    ]);
  });

  test('the counts say how far they have come', () => {
    expect(countsInWords(asks)).toBe('3 asks: 1 asked and 2 granted');
  });
});
