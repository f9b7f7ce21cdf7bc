import * as fc from 'fast-check';
import type { PastResult } from '../../src/negotiation/calibration';
import { isOrdered } from '../../src/negotiation/forecast';
import { outsideView } from '../../src/negotiation/outside-view';
import { bramblebook, mirrored, pastResult } from './past-results';

const forecast = { p10: 44, p50: 46, p90: 49 };
const ended = (...actuals: number[]): PastResult[] => actuals.map(actual => pastResult({ actual }));
const shown = (...of: Parameters<typeof outsideView>) => {
  const view = outsideView(...of);
  if (view.kind !== 'shown') throw new Error('this history is long enough to be shown');
  return view;
};

describe('the ratio', () => {
  test('[6] is the median of move achieved to move forecast, drawn towards 1', () => {
    const view = shown(ended(45, 32, 42), 40, forecast, 'higher');
    expect(view).toMatchObject({ n: 3, withRatio: 3, ratio: 1.2, inside: 2 });
    expect(view.shrunk).toBeCloseTo(1 + (3 / 7) * 0.2, 12);
    expect(view.forecast.p50).toBeCloseTo(40 + 6 * (1 + (3 / 7) * 0.2), 12);
  });

  test('[6] of an even number of results is the middle of the two in the middle', () => {
    const view = shown(ended(130, 45, 42, 32), 40, forecast, 'higher');
    expect(view.ratio).toBeCloseTo(1.35, 12);
    expect(view.shrunk).toBeCloseTo(1.175, 12);
    expect(view.forecast.p50).toBeCloseTo(47.05, 12);
  });

  test('[6] below 0 says that the measure went the other way', () => {
    const view = shown(ended(20, 20, 20), 40, forecast, 'higher');
    expect(view.ratio).toBe(-1);
    expect(view.shrunk).toBeCloseTo(1 / 7, 12);
  });

  test('[6] of no move at all is 0 in both directions, without a sign', () => {
    const still = ended(30, 30, 30);
    expect(shown(still, 40, forecast, 'higher').ratio).toBe(0);
    expect(shown(still.map(mirrored), 40, forecast, 'higher').ratio).toBe(0);
  });

  test('[6] is taken whatever was measured, each result in its own direction', () => {
    const past = [
      pastResult({ actual: 45 }),
      pastResult({ actual: 45, measureName: 'Push opt-in rate' }),
      pastResult({ direction: 'lower', baseline: 10, forecast: { p10: 9, p50: 8, p90: 7 }, actual: 7 }),
    ];
    expect(shown(past, 40, forecast, 'higher')).toMatchObject({ ratio: 1.5, inside: 3 });
  });

  test('[6] leaves out a forecast to stay at the baseline, which still counts for the width', () => {
    const stayed = pastResult({ baseline: 40, actual: 41 });
    const stayedExactly = pastResult({ baseline: 40, actual: 40 });
    const view = shown([...ended(45, 42, 42), stayed, stayedExactly], 40, forecast, 'higher');
    expect(view).toMatchObject({ n: 5, withRatio: 3, ratio: 1.2, inside: 5 });
    expect(view.shrunk).toBeCloseTo(1 + (3 / 7) * 0.2, 12);
    expect(view.width).toBeCloseTo(0.7532830654525395, 9);
  });

  test('[6] of a forecast that stays at the baseline today leaves P50 where it is', () => {
    expect(shown(ended(45, 45, 45), 46, forecast, 'higher').forecast.p50).toBe(46);
  });
});

describe('too little history', () => {
  test.each([0, 1, 2])('[6] with %i results there is no number', n => {
    expect(outsideView(ended(45, 42).slice(0, n), 40, forecast, 'higher')).toEqual({ kind: 'too-little-history', n });
  });

  test('[6] with three results there is one, unless one of them has no ratio', () => {
    expect(outsideView(ended(45, 42, 41), 40, forecast, 'higher').kind).toBe('shown');
    const past = [...ended(45, 42), pastResult({ baseline: 40, actual: 41 })];
    expect(outsideView(past, 40, forecast, 'higher')).toEqual({ kind: 'too-little-history', n: 2 });
  });
});

describe('the width', () => {
  test('[6] is the forecast as it stands where eight of ten came inside', () => {
    const view = shown(ended(40, 40, 40, 40, 46), 40, forecast, 'higher');
    expect(view.width).toBeCloseTo(1, 12);
    expect(view.forecast.p10).toBeCloseTo(44, 12);
    expect(view.forecast.p50).toBeCloseTo(46, 12);
    expect(view.forecast.p90).toBeCloseTo(49, 12);
  });

  // Computed with another implementation of the inverse normal.
  test.each([
    [0, 2.4438411757581613],
    [1, 1.7939669325381822],
    [2, 1.3712457202164132],
    [3, 1.0562183429864285],
    [4, 0.7791280297200638],
  ])('[6] with %i of four inside is %d', (inside, expected) => {
    const past = ended(...[40, 40, 40, 40].map((actual, at) => (at < inside ? actual : 60)));
    const view = shown(past, 40, forecast, 'higher');
    expect(view.inside).toBe(inside);
    expect(view.width).toBeCloseTo(expected, 9);
    expect(view.forecast.p50 - view.forecast.p10).toBeCloseTo(2 * expected, 9);
    expect(view.forecast.p90 - view.forecast.p50).toBeCloseTo(3 * expected, 9);
  });
});

test('[N5] a forecast out of order in its direction has no outside view', () => {
  expect(() => outsideView(ended(45, 42, 41), 40, forecast, 'lower')).toThrow('isOrdered');
  expect(() => outsideView([], 40, { p10: 46, p50: 46, p90: 49 }, 'higher')).toThrow('ordered forecast');
});

describe('any history', () => {
  const move = fc.integer({ min: 1, max: 200 });
  /** A hoped-for move in the direction of better, in tenths, with any end. */
  const result: fc.Arbitrary<PastResult> = fc
    .record({
      baseline: fc.integer({ min: -500, max: 500 }),
      move,
      below: move,
      above: move,
      achieved: fc.integer({ min: -600, max: 600 }),
    })
    .map(({ baseline, below, above, achieved, ...hoped }) => {
      const p50 = baseline + hoped.move;
      return pastResult({
        baseline: baseline / 10,
        forecast: { p10: (p50 - below) / 10, p50: p50 / 10, p90: (p50 + above) / 10 },
        actual: (baseline + achieved) / 10,
      });
    });
  const history = fc.array(result, { minLength: 3, maxLength: 12 });

  test('[6] higher ends never lower the ratio or P50', () => {
    fc.assert(
      fc.property(history, result, fc.array(fc.nat(300), { minLength: 12, maxLength: 12 }), (past, now, gains) => {
        const better = past.map((of, at) => ({ ...of, actual: of.actual + (gains[at] ?? 0) / 10 }));
        const before = shown(past, now.baseline, now.forecast, 'higher');
        const after = shown(better, now.baseline, now.forecast, 'higher');
        expect(after.ratio).toBeGreaterThanOrEqual(before.ratio);
        expect(after.forecast.p50).toBeGreaterThanOrEqual(before.forecast.p50);
      }),
    );
  });

  test('[6] mirrors where lower is better', () => {
    fc.assert(
      fc.property(history, result, (past, now) => {
        const there = shown(past, now.baseline, now.forecast, 'higher');
        const opposite = mirrored(now);
        const back = shown(past.map(mirrored), opposite.baseline, opposite.forecast, 'lower');
        expect(back).toMatchObject({ n: there.n, ratio: there.ratio, width: there.width, inside: there.inside });
        for (const quantile of ['p10', 'p50', 'p90'] as const)
          expect(back.forecast[quantile] + there.forecast[quantile]).toBe(0);
      }),
    );
  });

  test('[6] gives a finite width above 0, a shrunk ratio nearer to 1, and an ordered forecast', () => {
    fc.assert(
      fc.property(history, result, (past, now) => {
        const view = shown(past, now.baseline, now.forecast, 'higher');
        expect(view.width > 0 && Number.isFinite(view.width)).toBe(true);
        expect(Math.abs(view.shrunk - 1)).toBeLessThanOrEqual(Math.abs(view.ratio - 1));
        expect(isOrdered(view.forecast, 'higher')).toBe(true);
      }),
    );
  });

  test('[6] does not depend on the order of the results', () => {
    fc.assert(
      fc.property(history, result, (past, now) => {
        const view = outsideView(past, now.baseline, now.forecast, 'higher');
        expect(outsideView([...past].reverse(), now.baseline, now.forecast, 'higher')).toEqual(view);
      }),
    );
  });

  test.each([3, 30, 3000])('[6] of %i results has a finite width above 0 whether none or all came inside', n => {
    for (const actual of [40, 60]) {
      const { width, forecast: adjusted } = shown(ended(...Array<number>(n).fill(actual)), 40, forecast, 'higher');
      expect(width > 0 && Number.isFinite(width)).toBe(true);
      expect(isOrdered(adjusted, 'higher')).toBe(true);
    }
  });
});

describe('the demo company', () => {
  test.each([
    ['HRB', 'higher', 43.6, [44, 46, 48.5], { r: 1.1, stretch: 1.05, widen: 0.78, view: [44.6, 46.1, 48.1] }],
    ['SLP', 'higher', 67.4, [67.6, 68.5, 69.7], { r: 1.27, stretch: 1.14, widen: 1.06, view: [67.7, 68.7, 69.9] }],
    ['TIL', 'higher', 35, [35.5, 37.5, 40], { r: 1.13, stretch: 1.06, widen: 1.37, view: [34.9, 37.7, 41.1] }],
    ['NDG', 'lower', 8.4, [8.3, 8, 7.5], { r: 1.08, stretch: 1.04, widen: 0.78, view: [8.2, 8, 7.6] }],
    ['LAN', 'higher', 55.3, [55.5, 57, 58.5], { r: 1.21, stretch: 1.1, widen: 2.44, view: [53.5, 57.2, 60.8] }],
  ] as const)('[6] %s sees what it computed for itself', (team, direction, baseline, [p10, p50, p90], expected) => {
    const view = shown(bramblebook[team], baseline, { p10, p50, p90 }, direction);
    expect(view.ratio).toBeCloseTo(expected.r, 2);
    expect(view.shrunk).toBeCloseTo(expected.stretch, 2);
    expect(view.width).toBeCloseTo(expected.widen, 2);
    expect(view.forecast.p10).toBeCloseTo(expected.view[0], 1);
    expect(view.forecast.p50).toBeCloseTo(expected.view[1], 1);
    expect(view.forecast.p90).toBeCloseTo(expected.view[2], 1);
  });

  test.each([
    ['PKT', 1.06, 1.03],
    ['KEY', 0.61, 0.8],
  ] as const)('[6] %s has a ratio over all its measures', (team, r, stretch) => {
    const view = shown(bramblebook[team], 40, forecast, 'higher');
    expect(view.ratio).toBeCloseTo(r, 2);
    expect(view.shrunk).toBeCloseTo(stretch, 2);
  });

  test('[6] RHY has too little history', () => {
    const view = outsideView(bramblebook.RHY, 52, { p10: 52.5, p50: 54, p90: 56 }, 'higher');
    expect(view).toEqual({ kind: 'too-little-history', n: 2 });
  });
});
