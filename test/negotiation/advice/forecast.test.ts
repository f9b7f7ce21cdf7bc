import type { PastResult } from '../../../src/negotiation';
import { accept, assess, asThingsAre, checkIn, counter, offer, reopen, threePackages } from '../moves';
import { pastResult } from '../past-results';
import {
  agreed,
  assessing,
  bargaining,
  closed,
  days,
  inReview,
  notAgreed,
  offered,
  reopened,
  running,
} from '../stages';
import { type DraftOf, on, type Step } from '../story';
import { findingsAfter, fourReadings } from './advised';

type Assessment = DraftOf<'assess'>['assessment'];
const assessed = (change: Partial<Assessment>): Step[] => [
  ...assessing,
  ['team', { ...assess, assessment: { ...assess.assessment, ...change } }],
];

describe('A7 performance goal on an unknown', () => {
  const neverTried = { history: { kind: 'never-tried' as const } };
  const measure = assess.assessment.measure.name;
  const found = (signs: string, change: object = {}) => [
    { severity: 'hint', facts: { measure, signs, readings: 4, range: 4.5, move: 2.5, ...change } },
  ];

  test('[A7] a measure that was never tried, and that no earlier quarter had, is new', () => {
    expect(findingsAfter('A7', assessed(neverTried))).toEqual(found('new-measure'));
    expect(findingsAfter('A7', assessed({}))).toEqual([]);
  });

  test.each([
    ['an earlier quarter had it', [{ quarter: '2026-Q2', measure: ` ${measure.toUpperCase()}` }], ''],
    ['this quarter has it', [{ quarter: '2027-Q1', measure }], 'new-measure'],
    ['an earlier quarter had another', [{ quarter: '2026-Q2', measure: 'Refunds' }], 'new-measure'],
  ])('[A7] where %s', (_name, pastMeasures, signs) => {
    expect(findingsAfter('A7', assessed(neverTried), { pastMeasures })).toEqual(signs === '' ? [] : found(signs));
  });

  test('[A7] three readings are few, four are not', () => {
    const readings = fourReadings.slice(1);
    expect(findingsAfter('A7', bargaining, { readings })).toEqual(found('few-readings', { readings: 3 }));
    expect(findingsAfter('A7', bargaining)).toEqual([]);
  });

  test.each([
    ['higher', { p10: 35.5, p50: 37.5, p90: 40.5 }, 35, 5, 2.5, false],
    ['higher', { p10: 35.5, p50: 37.5, p90: 40.6 }, 35, 5.1, 2.5, true],
    ['higher', { p10: 30.1, p50: 30.2, p90: 30.4 }, 30.2, 0.3, 0, true],
    ['lower', { p10: 36, p50: 33, p90: 31 }, 35.5, 5, 2.5, false],
    ['lower', { p10: 36.1, p50: 33, p90: 31 }, 35.5, 5.1, 2.5, true],
  ] as const)(
    '[A7] where %s is better, %o from %d is a range of %d for a move of %d',
    (direction, forecast, value, range, move, wide) => {
      const steps = assessed({
        forecast,
        baseline: { ...assess.assessment.baseline, value },
        measure: { ...assess.assessment.measure, direction },
      });
      expect(findingsAfter('A7', steps)).toEqual(wide ? found('wide-range', { range, move }) : []);
    },
  );

  test('[A7] tells all its signs in one', () => {
    const steps = assessed({ ...neverTried, forecast: { p10: 34, p50: 36, p90: 38 } });
    const signs = 'new-measure, few-readings, wide-range';
    expect(findingsAfter('A7', steps, { readings: [] })).toEqual(found(signs, { readings: 0, range: 4, move: 1 }));
  });

  const learning = { ...asThingsAre, terms: { ...asThingsAre.terms, goalKind: 'learning' as const } };
  const none = { readings: [] };
  const few = (facts: object = {}) => found('few-readings', { readings: 0, ...facts });
  const signed = { range: 5.2, move: 3.5 };
  test.each<[string, Step[], object[]]>([
    ['a learning goal', assessed({ goalKind: 'learning' }), []],
    [
      'a learning goal that was offered as a performance goal',
      [...assessed({ goalKind: 'learning' }), ['team', threePackages]],
      few(),
    ],
    ['an offer of performance goals alone', offered, few()],
    ['an offer with a learning goal in it', [...bargaining, ['team', offer(asThingsAre, learning)]], []],
    [
      'a performance goal that was agreed although a learning goal was offered',
      [...bargaining, ['team', offer(asThingsAre, learning)], ['leader', at => accept(at, 'A')]],
      few(),
    ],
    ['an agreement, by its own forecast', agreed, few(signed)],
    ['a re-opened agreement, by the assessment', reopened, few()],
    ['a quarter without agreement', notAgreed, few()],
    ['no assessment', assessing, []],
    ['a quarter that is looked back on', inReview, []],
    ['a closed quarter', closed, []],
  ])('[A7] on %s', (_name, steps, expected) => {
    expect(findingsAfter('A7', steps, none)).toEqual(expected);
  });

  test('[A7] is silent on a learning goal that was agreed', () => {
    const toLearn: Step[] = [
      ...offered,
      [
        'leader',
        at => offer(counter(at, 'A', { goalKind: 'learning' }, { reasons: { goalKind: 'We know too little' } })),
      ],
    ];
    expect(findingsAfter('A7', toLearn, none)).toEqual([]);
    expect(findingsAfter('A7', [...toLearn, ['team', at => accept(at, 'A')]], none)).toEqual([]);
  });
});

describe('A13 over- or under-confidence', () => {
  const results = (inside: number, outside: number): PastResult[] => [
    ...Array.from({ length: inside }, () => pastResult()),
    ...Array.from({ length: outside }, () => pastResult({ actual: 30 })),
  ];

  test.each([
    [1, 3, 'too-narrow'],
    [2, 3, 'too-narrow'],
    [0, 4, 'too-narrow'],
    [4, 0, 'too-wide'],
    [19, 1, 'too-wide'],
  ])('[A13] %d results inside and %d outside: ranges %s', (inside, outside, ranges) => {
    const facts = { ranges, inside, results: inside + outside };
    expect(findingsAfter('A13', bargaining, { past: results(inside, outside) })).toEqual([{ severity: 'hint', facts }]);
  });

  test.each([
    [3, 0],
    [0, 3],
    [0, 0],
    [2, 2],
    [3, 2],
    [3, 1],
    [18, 1],
  ])('[A13] %d results inside and %d outside say nothing', (inside, outside) => {
    expect(findingsAfter('A13', bargaining, { past: results(inside, outside) })).toEqual([]);
  });

  test.each<[string, Step[], number]>([
    ['before the team’s own forecast', assessing, 0],
    ['while it can still be used', running, 1],
    ['when the quarter is looked back on', inReview, 0],
  ])('[A13] %s', (_name, steps, times) => {
    expect(findingsAfter('A13', steps, { past: results(0, 4) })).toHaveLength(times);
    expect(findingsAfter('A13', steps, { past: results(4, 0) })).toHaveLength(times);
  });
});

describe('A14 set and forget', () => {
  const forgotten = (missed: number) => [{ severity: 'hint', facts: { missed, rhythm: 'fortnightly' } }];

  test.each([
    ['the quarter has begun', agreed, '2027-01-01', []],
    ['one rhythm was missed', agreed, '2027-01-28', []],
    ['two were missed', agreed, '2027-01-29', forgotten(2)],
    ['three were missed', agreed, '2027-02-12', forgotten(3)],
    ['there was a check-in in between', running, '2027-02-11', []],
    ['two were missed after a check-in', running, '2027-02-12', forgotten(2)],
    ['two were missed without agreement', notAgreed, '2027-01-29', forgotten(2)],
    ['nothing runs', offered, '2027-01-29', []],
    ['the quarter is looked back on', inReview, '2027-04-29', []],
  ])('[A14] where %s', (_name, steps, day, expected) => {
    expect(findingsAfter('A14', [...steps, on(day)])).toEqual(expected);
  });

  test('[A14] a re-opening is no excuse', () => {
    const steps: Step[] = [...agreed, on(days.early), ['leader', reopen()], on('2027-01-29')];
    expect(findingsAfter('A14', steps)).toEqual(forgotten(2));
    expect(findingsAfter('A14', [...steps.slice(0, -1), ['team', checkIn()], on('2027-01-29')])).toEqual([]);
  });
});
