import * as fc from 'fast-check';
import { calibration, countInside, isInside, type PastResult, reliability } from '../../src/negotiation/calibration';
import { bramblebook, mirrored, pastResult } from './past-results';

const everyResult = Object.values(bramblebook).flat();

/** Results on a coarse grid, so that levels often fall exactly on a target or a quantile. */
const result: fc.Arbitrary<PastResult> = fc
  .record({
    p50: fc.integer({ min: -20, max: 20 }),
    below: fc.integer({ min: 1, max: 10 }),
    above: fc.integer({ min: 1, max: 10 }),
    originalTarget: fc.integer({ min: -30, max: 30 }),
    actual: fc.integer({ min: -40, max: 40 }),
    stated: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ p50, below, above, stated, ...levels }) =>
    pastResult({ ...levels, forecast: { p10: p50 - below, p50, p90: p50 + above }, stated: stated / 100 }),
  );
const results = fc.array(result, { maxLength: 20 });

describe('one result', () => {
  test.each([
    ['higher', 34.9, false],
    ['higher', 35, true],
    ['higher', 45, true],
    ['higher', 45.1, false],
    ['lower', -34.9, false],
    ['lower', -35, true],
    ['lower', -45, true],
    ['lower', -45.1, false],
  ] as const)('[6] %s is better: %d lies within P10 to P90: %s', (direction, level, expected) => {
    const s = direction === 'higher' ? 1 : -1;
    expect(isInside(level, { p10: s * 35, p50: s * 40, p90: s * 45 }, direction)).toBe(expected);
  });

  test('[6] is counted by its own direction and range', () => {
    expect(
      countInside([
        pastResult({ actual: 44 }),
        pastResult({ actual: 46 }),
        pastResult({ direction: 'lower', forecast: { p10: 9, p50: 8, p90: 7 }, actual: 7 }),
        pastResult({ direction: 'lower', forecast: { p10: 9, p50: 8, p90: 7 }, actual: 9.1 }),
      ]),
    ).toBe(2);
  });
});

describe('calibration', () => {
  test('[6] gives no number without results', () => {
    expect(calibration([])).toEqual({ n: 0, brier: null, inside: 0, bias: null, reached: 0 });
  });

  test.each([
    ['certain and right', { stated: 1, actual: 40 }, { brier: 0, bias: 0, reached: 1 }],
    ['certain and wrong', { stated: 1, actual: 39 }, { brier: 1, bias: -0.1, reached: 0 }],
    ['certain of a miss and wrong', { stated: 0, actual: 41 }, { brier: 1, bias: 0.1, reached: 1 }],
    ['too modest', { stated: 0.25, actual: 44 }, { brier: 0.5625, bias: 0.4, reached: 1 }],
    ['too bold', { stated: 0.75, actual: 36 }, { brier: 0.5625, bias: -0.4, reached: 0 }],
  ])('[6] one result, %s', (_name, over, expected) => {
    expect(calibration([pastResult(over)])).toEqual({ n: 1, inside: 1, ...expected });
  });

  test('[6] takes means over all results', () => {
    const past = [
      pastResult({ stated: 0.5, actual: 46 }),
      pastResult({ stated: 0.25, actual: 39 }),
      pastResult({ stated: 0.75, actual: 34 }),
      pastResult({ stated: 0.5, actual: 40 }),
    ];
    expect(calibration(past)).toEqual({
      n: 4,
      brier: 1.125 / 4,
      inside: 2,
      bias: expect.closeTo(-0.025, 12),
      reached: 2,
    });
  });

  test('[6] judges a chance against the target it was stated for, not an amended one', () => {
    const missed = pastResult({ stated: 0.25, originalTarget: 42, target: 38, actual: 40 });
    expect(calibration([missed])).toMatchObject({ brier: 0.0625, reached: 0 });
    const reached = pastResult({ stated: 0.25, originalTarget: 38, target: 42, actual: 40 });
    expect(calibration([reached])).toMatchObject({ brier: 0.5625, reached: 1 });
  });

  test('[6] stays within its bounds and mirrors where lower is better', () => {
    fc.assert(
      fc.property(results, past => {
        const { n, brier, inside, bias, reached } = calibration(past);
        expect(n).toBe(past.length);
        expect([inside, reached].every(count => count >= 0 && count <= n)).toBe(true);
        expect(brier === null).toBe(n === 0);
        expect(bias === null).toBe(n === 0);
        expect((brier ?? 0) >= 0 && (brier ?? 0) <= 1).toBe(true);
        expect(calibration(past.map(mirrored))).toEqual({ n, brier, inside, bias, reached });
      }),
    );
  });

  // KEY: one target was amended and then reached; against the original it is one of four.
  test.each([
    ['HRB', 4, 0.245, 4, 2, 0.03],
    ['SLP', 4, 0.277, 3, 3, 0.07],
    ['RHY', 2, 0.205, 2, 1, 0.08],
    ['TIL', 4, 0.177, 2, 2, 0.23],
    ['NDG', 4, 0.255, 4, 2, 0.05],
    ['PKT', 4, 0.149, 4, 1, 0.08],
    ['KEY', 4, 0.186, 2, 1, -0.14],
    ['LAN', 4, 0.293, 0, 2, 0.13],
  ] as const)('[6] %s of the demo company: n %i, Brier %d', (team, n, brier, inside, reached, bias) => {
    const computed = calibration(bramblebook[team]);
    expect(computed).toMatchObject({ n, inside, reached });
    expect(Math.abs((computed.brier ?? Number.NaN) - brier)).toBeLessThanOrEqual(0.0005 + 1e-9);
    expect(Math.abs((computed.bias ?? Number.NaN) - bias)).toBeLessThanOrEqual(0.005 + 1e-9);
  });

  test('[6] the demo company as a whole: 21 of 30 inside, Brier 0.225', () => {
    const whole = calibration(everyResult);
    expect(whole).toMatchObject({ n: 30, inside: 21, reached: 14 });
    expect(whole.brier).toBeCloseTo(0.225, 3);
  });
});

describe('reliability', () => {
  test('[6] has no bin without a result', () => {
    expect(reliability([])).toEqual([]);
  });

  test.each([
    [0, 0, 0.35],
    [0.349, 0, 0.35],
    [0.35, 0.35, 0.45],
    [0.449, 0.35, 0.45],
    [0.45, 0.45, 0.55],
    [0.55, 0.45, 0.55],
    [0.551, 0.55, 1],
    [1, 0.55, 1],
  ])('[6] a chance of %d falls between %d and %d', (stated, from, to) => {
    expect(reliability([pastResult({ stated })])).toEqual([{ from, to, n: 1, meanStated: stated, observed: 1 }]);
  });

  test('[6] sets mean chance against the share that reached the original target, from unlikely to likely', () => {
    const past = [
      pastResult({ stated: 0.75, actual: 41 }),
      pastResult({ stated: 1, actual: 39, target: 38 }),
      pastResult({ stated: 0.25, actual: 39 }),
    ];
    expect(reliability(past)).toEqual([
      { from: 0, to: 0.35, n: 1, meanStated: 0.25, observed: 0 },
      { from: 0.55, to: 1, n: 2, meanStated: 0.875, observed: 0.5 },
    ]);
  });

  test('[6] puts every result in exactly one bin', () => {
    fc.assert(
      fc.property(results, past => {
        const bins = reliability(past);
        expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(past.length);
        for (const { from, to, n, meanStated, observed } of bins) {
          expect(n).toBeGreaterThan(0);
          expect(meanStated >= from - 1e-9 && meanStated <= to + 1e-9).toBe(true);
          expect(observed >= 0 && observed <= 1).toBe(true);
        }
      }),
    );
  });

  test('[6] the bins of the demo company: 0.21 and 0, 0.38 and 0.22, 0.50 and 0.63', () => {
    const bins = reliability(everyResult);
    expect(bins.map(({ from, n }) => [from, n])).toEqual([
      [0, 2],
      [0.35, 9],
      [0.45, 19],
    ]);
    const expected = [
      [0.215, 0],
      [3.44 / 9, 2 / 9],
      [9.43 / 19, 12 / 19],
    ] as const;
    expected.forEach(([meanStated, observed], at) => {
      expect(bins[at]?.meanStated).toBeCloseTo(meanStated, 12);
      expect(bins[at]?.observed).toBeCloseTo(observed, 12);
    });
  });
});
