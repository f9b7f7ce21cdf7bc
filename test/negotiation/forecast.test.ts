import * as fc from 'fast-check';
import { chance, isOrdered } from '../../src/negotiation/forecast';
import { gapBetween } from '../../src/negotiation/gap';
import { assess } from './moves';

const forecast = { p10: 35.5, p50: 37.5, p90: 40 };
const { measure } = assess.assessment;

/** Ordered forecasts with distances that a person would type. */
const ordered = fc
  .tuple(
    fc.integer({ min: -10_000, max: 10_000 }),
    fc.integer({ min: 1, max: 5000 }),
    fc.integer({ min: 1, max: 5000 }),
  )
  .map(([p50, below, above]) => ({ p10: (p50 - below) / 10, p50: p50 / 10, p90: (p50 + above) / 10 }));
const level = fc.integer({ min: -30_000, max: 30_000 }).map(tenths => tenths / 10);

describe('the two-piece normal (RULES 6)', () => {
  test.each([
    ['P10', 35.5, 0.9],
    ['P50', 37.5, 0.5],
    ['P90', 40, 0.1],
  ])('[6] is exact at %s', (_name, at, expected) => {
    expect(chance(forecast, at, 'higher')).toBeCloseTo(expected, 12);
  });

  test('[6] is exact at the quantiles of every forecast, in both directions', () => {
    fc.assert(
      fc.property(ordered, f => {
        const mirrored = { p10: -f.p10, p50: -f.p50, p90: -f.p90 };
        for (const [quantile, expected] of [
          ['p10', 0.9],
          ['p50', 0.5],
          ['p90', 0.1],
        ] as const) {
          expect(chance(f, f[quantile], 'higher')).toBeCloseTo(expected, 9);
          expect(chance(mirrored, mirrored[quantile], 'lower')).toBeCloseTo(expected, 9);
        }
      }),
    );
  });

  test('[6] a bolder level is never likelier, and a chance lies between 0 and 1', () => {
    fc.assert(
      fc.property(ordered, level, level, (f, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const likely = chance(f, low, 'higher');
        const unlikely = chance(f, high, 'higher');
        expect(likely).toBeGreaterThanOrEqual(unlikely);
        expect(unlikely).toBeGreaterThanOrEqual(0);
        expect(likely).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('[6] mirrors where lower is better', () => {
    fc.assert(
      fc.property(ordered, level, (f, at) => {
        const mirrored = { p10: -f.p10, p50: -f.p50, p90: -f.p90 };
        expect(chance(mirrored, -at, 'lower')).toBeCloseTo(chance(f, at, 'higher'), 12);
      }),
    );
  });

  test('[6] gives the chances that the demo company computed for itself', () => {
    expect(chance(forecast, 41, 'higher')).toBeCloseTo(0.04, 2);
    expect(chance({ p10: 34, p50: 38, p90: 43.5 }, 40, 'higher')).toBeCloseTo(0.32, 2);
    expect(chance({ p10: 8.3, p50: 8, p90: 7.5 }, 7.8, 'lower')).toBeCloseTo(0.3, 2);
  });
});

test.each([
  [{ p10: 1, p50: 2, p90: 3 }, 'higher', true],
  [{ p10: 3, p50: 2, p90: 1 }, 'lower', true],
  [{ p10: 1, p50: 2, p90: 3 }, 'lower', false],
  [{ p10: 3, p50: 2, p90: 1 }, 'higher', false],
  [{ p10: 2, p50: 2, p90: 3 }, 'higher', false],
  [{ p10: 1, p50: 3, p90: 3 }, 'higher', false],
  [{ p10: 2, p50: 2, p90: 2 }, 'higher', false],
  [{ p10: 3, p50: 3, p90: 1 }, 'lower', false],
  [{ p10: 3, p50: 1, p90: 1 }, 'lower', false],
  [{ p10: 2, p50: 2, p90: 2 }, 'lower', false],
  [{ p10: 2, p50: 1, p90: 3 }, 'higher', false],
  [{ p10: -3, p50: -2, p90: -1 }, 'higher', true],
] as const)('[N5] %j, %s is better: ordered %s', (range, direction, expected) => {
  expect(isOrdered(range, direction)).toBe(expected);
});

describe('the gap', () => {
  const need = { level: 41, unit: '%', measure: 'Appointments paid online' };

  test('[N6] is open below a chance of 0.40, and named in units and chance', () => {
    const gap = gapBetween(need, forecast, measure);
    expect(gap).toMatchObject({ open: true, distance: 3.5 });
    expect(gap?.chance).toBeCloseTo(0.036, 3);
  });

  test('[N6] is closed where the need is likely enough', () => {
    expect(gapBetween({ ...need, level: 37 }, forecast, measure)).toMatchObject({ open: false, distance: -0.5 });
  });

  test('[N6] opens just below the threshold and not at it', () => {
    const wide = { p10: -1_000_000, p50: 0, p90: 1_000_000 };
    const levelAt40 = 1_000_000 * (0.2533471031357997 / 1.2815515655446004);
    expect(gapBetween({ ...need, level: levelAt40 - 1 }, wide, measure)?.open).toBe(false);
    expect(gapBetween({ ...need, level: levelAt40 + 1 }, wide, measure)?.open).toBe(true);
  });

  test('[N6] counts distance in the direction of better', () => {
    const lower = { ...measure, direction: 'lower' as const };
    expect(gapBetween({ ...need, level: 7 }, { p10: 8.3, p50: 8, p90: 7.5 }, lower)).toMatchObject({ distance: 1 });
  });

  test('[N6] does not exist without a need, or for one in another unit', () => {
    expect(gapBetween(null, forecast, measure)).toBeNull();
    expect(gapBetween({ ...need, unit: 'M USD' }, forecast, measure)).toBeNull();
  });
});
