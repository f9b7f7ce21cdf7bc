import { adviceCodes, type Negotiation } from '../../../src/negotiation';
import { answer, ask, handBack, park, shareIntent } from '../moves';
import { pastResult } from '../past-results';
import { assessing, bargaining } from '../stages';
import { type Step, told } from '../story';
import { advised } from './advised';

/** Everything beyond the state that could lead to a finding. */
const loud = {
  otherAgreements: 2,
  pastMeasures: [
    { quarter: '2026-Q3', measure: 'Refunds' },
    { quarter: '2026-Q4', measure: 'Deposits' },
  ],
  past: [0, 1, 2, 3].map(() => pastResult({ actual: 10 })),
  readings: [],
  doublePromises: [{ name: 'Ada', times: 2 }],
};

const stages: [string, Step[]][] = [
  ['just opened', []],
  ['shared', assessing],
  ['handed back', [...assessing, ['team', handBack]]],
  ['answered', [...assessing, ['team', handBack], ['leader', answer]]],
  ['asked', [...assessing, ['team', ask]]],
  ['parked', [...assessing, ['team', park]]],
];

describe('what advice must not say', () => {
  const needs: Negotiation['need'][] = [41, 37.5, 36, 1000].flatMap(level => {
    const { need } = told(...assessing).state;
    return need ? [{ ...need, level, measure: 'Launch the new app' }] : [];
  });

  test.each(stages)('[N23] before the seal is open nothing follows from a need: %s', (_name, steps) => {
    const story = told(...steps);
    const unneeded = advised({ ...story, state: { ...story.state, need: null } }, loud);
    expect(needs).toHaveLength(4);
    for (const need of needs) expect(advised({ ...story, state: { ...story.state, need } }, loud)).toEqual(unneeded);
  });

  test('[RULES 7] nothing is found where there is nothing to judge', () => {
    expect(advised(told())).toEqual([]);
    expect(advised(told(...assessing))).toEqual([]);
    expect(advised(told(...bargaining))).toEqual([]);
  });

  test('[RULES 7] findings come in the order of their numbers', () => {
    const order = advised(told(['leader', shareIntent], ...bargaining.slice(1)), loud).map(({ code }) =>
      adviceCodes.indexOf(code),
    );
    expect(order).toEqual([0, 1, 6, 12]);
  });
});
