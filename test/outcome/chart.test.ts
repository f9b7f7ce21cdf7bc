import fc from 'fast-check';
import { levelsBetween, plotOf } from '../../static/outcome/readings/chart';
import { pathTo, placeAt } from '../../static/team/place';

const reading = (on: string, value: number) => ({
  on,
  value,
  source: 'Weekly export',
  version: 0,
  by: { account: 'a1', at: '2026-11-23T09:00:00.000Z' },
});

test.each([
  [0, 1, [0, 0.5, 1]],
  [41, 43.2, [41, 42, 43]],
  [34.2, 35, [34.2, 34.4, 34.6, 34.8, 35]],
  [-5, 5, [-5, 0, 5]],
  [1200, 98_000, [50_000]],
  [3, 3, [3]],
])('levels between %p and %p are round: %p', (low, high, levels) => {
  expect(levelsBetween(low, high)).toEqual(levels);
});

test('whatever the amounts are, levels lie between them, in order, and are few', () => {
  const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const levels = levelsBetween(low, high);
      expect(levels.length).toBeLessThanOrEqual(6);
      expect(levels).toEqual(levels.toSorted((a, b) => a - b));
      const room = (high - low) / 1e6 + Math.abs(high) / 1e9;
      for (const level of levels) expect(level >= low - room && level <= high + room).toBe(true);
    }),
    { numRuns: 500, seed: 20261123 },
  );
});

test('readings lie by their days from the left to the right edge, better where more is up', () => {
  const { points, days } = plotOf([reading('2026-10-01', 40), reading('2026-10-11', 42), reading('2026-10-31', 41)]);
  expect(points.map(({ x }) => Math.round(x))).toEqual([0, 33, 100]);
  const [first, second, third] = points.map(({ y }) => y);
  expect([Number(second) < Number(third), Number(third) < Number(first)]).toEqual([true, true]);
  expect(days.map(({ on }) => on)).toEqual(['2026-10-01', '2026-10-11', '2026-10-21', '2026-10-31']);
});

test.each([
  ['/', { quarter: null, outcomeId: null, shows: 'room' }],
  ['/2027-Q1', { quarter: '2027-Q1', outcomeId: null, shows: 'room' }],
  ['/2027-Q1/10042', { quarter: '2027-Q1', outcomeId: '10042', shows: 'room' }],
  ['/2027-Q1/10042/outcome', { quarter: '2027-Q1', outcomeId: '10042', shows: 'outcome' }],
  ['/2027-Q1/10042/elsewhere', { quarter: null, outcomeId: null, shows: 'room' }],
] as const)('the address %s is a place, and leads there', (path, place) => {
  expect(placeAt(path)).toEqual(place);
  if (place.quarter && path !== '/')
    expect(pathTo(place.quarter, place.outcomeId ?? undefined, place.shows)).toBe(path);
});
