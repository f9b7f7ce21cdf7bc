import type { QuarterResult } from '../../src/negotiation';
import { isHarmed } from '../../src/negotiation/counterweight';
import { isReached, rangeOf, resultOf as resultFrom } from '../../src/negotiation/result';
import {
  accept,
  assess,
  asThingsAre,
  counter,
  fallBack,
  grants,
  odds,
  offer,
  reading,
  reopen,
  report,
  review,
  shareIntent,
  stop,
  wellKept,
} from './moves';
import { agreed, assessing, bargaining, days, notAgreed, running } from './stages';
import { type Draft, given, on, type Step } from './story';

type Came = { final?: number | null; harm?: [refunds: number, retention: number] };

/** How a quarter came out that these steps led to: the last day's value, and those of the two counterweights. */
const resultOf = (steps: Step[], { final = 38.5, harm }: Came = {}, day = days.over): QuarterResult | null => {
  const counterweights = harm ? harm.map((value, place) => ({ place, value })) : [];
  const told =
    final === null
      ? report({ final, unmeasured: 'The warehouse was switched off', counterweights })
      : report({ final: reading(day, final), counterweights });
  return given(...steps, on(day), ['team', told], ['team', review()], ['leader', review()]).result;
};

const signed = (change: Partial<typeof wellKept.terms>, from: Step[] = bargaining): Step[] => [
  ...from,
  ['team', offer({ ...wellKept, terms: { ...wellKept.terms, ...change } })],
  ['leader', at => accept(at, 'A', { grants, acceptances: odds })],
];

/** Less is better: from 12 days down to 9, with 11 as the cautious end. */
const downwards: Draft = {
  ...assess,
  assessment: {
    ...assess.assessment,
    measure: { ...assess.assessment.measure, name: 'Days until an invoice is paid', unit: 'days', direction: 'lower' },
    baseline: reading('2026-11-20', 12),
    forecast: { p10: 11, p50: 9, p90: 7 },
  },
};
const fewerDays = signed({ target: 8, forecast: { p10: 11, p50: 9, p90: 7 }, clauses: [] }, [
  ...assessing,
  ['team', downwards],
]);

describe('N16 against target and forecast', () => {
  // Target 38.5, P10 36, P90 41.2.
  test.each<[number, QuarterResult['kind'], QuarterResult['range']]>([
    [35.9, 'below-range', 'below'],
    [36, 'in-range', 'in'],
    [38.4, 'in-range', 'in'],
    [38.5, 'reached', 'in'],
    [41.2, 'reached', 'in'],
    [41.3, 'reached', 'above'],
  ])('[N16] ends at %d: %s', (final, kind, range) => {
    const reached = final >= 38.5;
    expect(resultOf(running, { final })).toEqual({
      kind,
      range,
      agreed: true,
      actual: final,
      reached,
      reachedOriginal: reached,
      harmed: [],
    });
  });

  test.each<[number, QuarterResult['kind']]>([
    [41.2, 'in-range'],
    [41.3, 'above-range'],
    [42, 'reached'],
  ])('[N16] with a target of 42, beyond P90, ends at %d: %s', (final, kind) => {
    expect(resultOf(signed({ target: 42 }), { final })?.kind).toBe(kind);
  });

  test.each<[number, QuarterResult['kind'], QuarterResult['range']]>([
    [11.1, 'below-range', 'below'],
    [11, 'in-range', 'in'],
    [8.1, 'in-range', 'in'],
    [8, 'reached', 'in'],
    [7, 'reached', 'in'],
    [6.9, 'reached', 'above'],
  ])('[N16] where lower is better, ends at %d: %s', (final, kind, range) => {
    expect(resultOf(fewerDays, { final })).toMatchObject({ kind, range });
  });
});

describe('N16 counterweights', () => {
  // Refunds at most 2 %, retention at least 80 %.
  test.each<[number, number, QuarterResult['kind'], number[]]>([
    [2, 80, 'reached', []],
    [1.9, 80.1, 'reached', []],
    [2.1, 80, 'reached-with-harm', [0]],
    [2, 79.9, 'reached-with-harm', [1]],
    [2.1, 79.9, 'reached-with-harm', [0, 1]],
  ])('[N16] refunds at %d and retention at %d: %s', (refunds, retention, kind, harmed) => {
    expect(resultOf(running, { harm: [refunds, retention] })).toMatchObject({ kind, harmed });
  });

  test('[N16] harm is named where the target was missed, too', () => {
    expect(resultOf(running, { final: 37, harm: [3, 80] })).toMatchObject({ kind: 'in-range', harmed: [0] });
  });

  test('[N16] what was not reported harmed nothing', () => {
    const only = report({ final: reading(days.over, 38.5), counterweights: [{ place: 1, value: 70 }] });
    const steps: Step[] = [...running, on(days.over), ['team', only], ['team', review()], ['leader', review()]];
    expect(given(...steps).result).toMatchObject({ kind: 'reached-with-harm', harmed: [1] });
  });
});

describe('N16 what is not judged by its target', () => {
  const learning = signed({ goalKind: 'learning' });
  const stopped: Step[] = [...running, ['leader', stop], ['team', stop]];

  test.each<[string, Step[], Came, QuarterResult['kind']]>([
    ['a learning goal that reached it', learning, { final: 39 }, 'learned'],
    ['a learning goal that reached it with harm', learning, { final: 39, harm: [3, 80] }, 'learned'],
    ['a learning goal that fell short', learning, { final: 30 }, 'learned'],
    ['a learning goal that was not measured', learning, { final: null }, 'not-measured'],
    ['a performance goal that was not measured', running, { final: null }, 'not-measured'],
    ['harm without a measurement', running, { final: null, harm: [3, 80] }, 'not-measured'],
  ])('[N16] %s', (_name, steps, came, kind) => {
    expect(resultOf(steps, came)?.kind).toBe(kind);
  });

  test.each<[string, Came]>([
    ['that had reached it', { final: 39 }],
    ['that was far from it', { final: 30 }],
    ['that was not measured', { final: null }],
  ])('[N16] a stopped quarter %s is stopped first of all', (_name, came) => {
    expect(resultOf(stopped, came, days.early)?.kind).toBe('stopped');
  });

  test('[N16] a stopped learning goal is stopped', () => {
    const steps: Step[] = [...learning, on(days.early), ['leader', stop], ['team', stop]];
    expect(resultOf(steps, {}, days.early)).toMatchObject({ kind: 'stopped', actual: 38.5, reached: true });
  });

  test('[N16] what was not measured reached nothing and missed nothing', () => {
    expect(resultOf(running, { final: null })).toEqual({
      kind: 'not-measured',
      agreed: true,
      actual: null,
      reached: null,
      reachedOriginal: null,
      range: null,
      harmed: [],
    });
  });
});

describe('N16 against the amended agreement and the one first signed', () => {
  const amendedTo = (target: number): Step[] => [
    ...running,
    ['team', reopen()],
    ['team', at => offer(counter(at, 'A', { target }))],
    ['leader', at => accept(at, 'A', { grants, acceptances: odds })],
  ];

  test.each<[number, number, boolean, boolean]>([
    [38, 37.9, false, false],
    [38, 38, true, false],
    [38, 38.4, true, false],
    [38, 38.5, true, true],
    [39, 38.9, false, true],
    [39, 39, true, true],
  ])('[N16] amended from 38.5 to %d, ends at %d: reached %s, the first one %s', (target, final, now, first) => {
    expect(resultOf(amendedTo(target), { final })).toMatchObject({ reached: now, reachedOriginal: first });
  });

  const remeasured = (change: Partial<typeof assess.assessment.measure>): Step[] => {
    const measure = { ...assess.assessment.measure, ...change };
    const forecast = measure.direction === 'higher' ? { p10: 36, p50: 38, p90: 41 } : { p10: 41, p50: 38, p90: 36 };
    return [
      ...running,
      ['team', reopen('measure-wrong')],
      [
        'team',
        { ...assess, assessment: { ...assess.assessment, measure, forecast, baseline: reading(days.early, 36) } },
      ],
      ['team', offer({ ...asThingsAre, terms: { ...asThingsAre.terms, target: 38, forecast } })],
      ['leader', at => accept(at, 'A', { acceptances: odds })],
    ];
  };

  test.each<[string, Partial<typeof assess.assessment.measure>, boolean | null]>([
    ['only its definition changed', { definition: 'Of all that took place in a studio' }, true],
    ['its name changed', { name: 'Deposits paid online' }, null],
    ['its unit changed', { unit: 'of a hundred' }, null],
    ['its direction changed', { direction: 'lower' }, null],
  ])('[N16] the first target in another measure cannot be compared: %s', (_name, change, reachedOriginal) => {
    expect(resultOf(remeasured(change), { final: 38.6 })?.reachedOriginal).toBe(reachedOriginal);
  });

  test('[N16] the range is that of the agreement in force', () => {
    expect(resultOf(remeasured({}), { final: 41.1 })?.range).toBe('above');
    expect(resultOf(running, { final: 41.1 })?.range).toBe('in');
  });
});

describe('N16 a quarter without agreement', () => {
  // P10 35.5, P50 37.5, P90 40.
  test.each<[number, QuarterResult['kind']]>([
    [35.4, 'below-range'],
    [37.4, 'in-range'],
    [37.5, 'reached'],
  ])('[N16] goes by the team’s P50 and is not agreed: ends at %d, %s', (final, kind) => {
    const reached = kind === 'reached';
    expect(resultOf(notAgreed, { final })).toMatchObject({ kind, agreed: false, reached, reachedOriginal: reached });
  });

  test.each<[number, QuarterResult['kind']]>([
    [35.4, 'below-range'],
    [40, 'in-range'],
    [40.1, 'above-range'],
  ])('[N16] with a fallback in words there is no target to reach: ends at %d, %s', (final, kind) => {
    const priority = { ...shareIntent.priority, fallback: { kind: 'other' as const, text: 'We keep the lights on' } };
    const steps: Step[] = [
      ['leader', { ...shareIntent, priority }],
      ...bargaining.slice(1),
      on(days.afterDeadline),
      ['leader', fallBack],
    ];
    expect(resultOf(steps, { final })).toMatchObject({ kind, agreed: false, reached: null, reachedOriginal: null });
  });

  test('[N16] that was agreed after all is judged by what was agreed', () => {
    const steps: Step[] = [
      ...notAgreed,
      ['leader', reopen()],
      ['team', offer({ ...asThingsAre, terms: { ...asThingsAre.terms, target: 38 } })],
      ['leader', at => accept(at, 'A', { acceptances: odds })],
    ];
    expect(resultOf(steps, { final: 37.9 })).toMatchObject({ kind: 'in-range', agreed: true, reachedOriginal: false });
  });
});

test('[N16] there is none before both reviews are in', () => {
  const steps: Step[] = [...agreed, on(days.over), ['team', report()]];
  expect(given(...steps, ['team', review()]).result).toBeNull();
  expect(given(...steps, ['leader', review()]).result).toBeNull();
  for (const earlier of [bargaining, agreed, notAgreed]) expect(resultFrom(given(...earlier))).toBeNull();
});

describe('N16 the edges', () => {
  test.each([
    [10, 'higher', true],
    [9.9, 'higher', false],
    [10, 'lower', true],
    [10.1, 'lower', false],
  ] as const)('[N16] %d reaches 10, %s is better: %s', (actual, direction, expected) => {
    expect(isReached(actual, 10, direction)).toBe(expected);
  });

  test.each([
    [0.9, 'higher', 'below'],
    [1, 'higher', 'in'],
    [3, 'higher', 'in'],
    [3.1, 'higher', 'above'],
    [-0.9, 'lower', 'below'],
    [-1, 'lower', 'in'],
    [-3, 'lower', 'in'],
    [-3.1, 'lower', 'above'],
  ] as const)('[N16] %d lies, %s is better, %s the range', (actual, direction, expected) => {
    const s = direction === 'higher' ? 1 : -1;
    expect(rangeOf(actual, { p10: s, p90: s * 3 }, direction)).toBe(expected);
  });

  test.each([
    ['at-least', 4.9, true],
    ['at-least', 5, false],
    ['at-most', 5, false],
    ['at-most', 5.1, true],
  ] as const)('[N16] %s 5, at %d: harmed %s', (bound, value, expected) => {
    expect(isHarmed({ name: 'Refunds', unit: '%', limit: { bound, level: 5 } }, value)).toBe(expected);
  });
});
