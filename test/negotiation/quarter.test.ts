import {
  daysBetween,
  firstDay,
  lastDay,
  negotiatedOn,
  nextQuarter,
  previousQuarter,
  quarterOf,
  quartersAround,
} from '../../src/negotiation/quarter';

const starts = Array.from({ length: 12 }, (_, month) => month + 1);

/** Every day from the start of one year to the end of another. */
const daysOf = (from: number, to: number): string[] => {
  const first = Date.UTC(from, 0, 1);
  const count = Math.round((Date.UTC(to + 1, 0, 1) - first) / 86_400_000);
  return Array.from({ length: count }, (_, place) => new Date(first + place * 86_400_000).toISOString().slice(0, 10));
};

/** Two leap years and the years between and beside them. */
const years = daysOf(2027, 2033);

test.each([
  ['2026-11-23', 1, '2026-Q4'],
  ['2027-01-01', 1, '2027-Q1'],
  ['2027-03-31', 1, '2027-Q1'],
  ['2027-04-01', 1, '2027-Q2'],
  ['2027-12-31', 1, '2027-Q4'],
  ['2028-02-29', 1, '2028-Q1'],
  ['2027-01-31', 2, '2026-Q4'],
  ['2027-02-01', 2, '2027-Q1'],
  ['2028-02-29', 3, '2027-Q4'],
  ['2028-03-01', 3, '2028-Q1'],
  ['2027-03-31', 4, '2026-Q4'],
  ['2027-04-01', 4, '2027-Q1'],
  ['2027-09-30', 10, '2026-Q4'],
  ['2027-10-01', 10, '2027-Q1'],
  ['2027-12-31', 10, '2027-Q1'],
  ['2028-01-01', 10, '2027-Q2'],
  ['2027-11-30', 12, '2026-Q4'],
  ['2027-12-31', 12, '2027-Q1'],
  ['2028-02-29', 12, '2027-Q1'],
])('[2] %s is in the quarter of a fiscal year from month %i that is named %s', (day, start, quarter) => {
  expect(quarterOf(day, start)).toBe(quarter);
});

test.each([
  ['2027-Q1', 1, '2027-01-01', '2027-03-31'],
  ['2027-Q2', 1, '2027-04-01', '2027-06-30'],
  ['2027-Q3', 1, '2027-07-01', '2027-09-30'],
  ['2027-Q4', 1, '2027-10-01', '2027-12-31'],
  ['2026-Q4', 2, '2026-11-01', '2027-01-31'],
  ['2027-Q4', 3, '2027-12-01', '2028-02-29'],
  ['2028-Q4', 3, '2028-12-01', '2029-02-28'],
  ['2027-Q4', 4, '2028-01-01', '2028-03-31'],
  ['2027-Q4', 5, '2028-02-01', '2028-04-30'],
  ['2027-Q2', 10, '2028-01-01', '2028-03-31'],
  ['2027-Q1', 12, '2027-12-01', '2028-02-29'],
  ['2027-Q4', 12, '2028-09-01', '2028-11-30'],
])('[2] %s of a fiscal year from month %i is %s to %s', (quarter, start, first, last) => {
  expect([firstDay(quarter, start), lastDay(quarter, start)]).toEqual([first, last]);
});

describe.each(starts)('[2] with a fiscal year from month %i', start => {
  test('every day of seven years lies in exactly one quarter, between its first and its last day', () => {
    const outside = years.filter(day => {
      const quarter = quarterOf(day, start);
      return day < firstDay(quarter, start) || day > lastDay(quarter, start);
    });
    expect(outside).toEqual([]);
  });

  test('a quarter changes on its first day and on no other, to the next', () => {
    const changes = years.slice(1).flatMap((day, place) => {
      const [before, now] = [quarterOf(years[place] ?? '', start), quarterOf(day, start)];
      return before === now ? [] : [[day, now, nextQuarter(before)]];
    });
    expect(changes).toHaveLength(start % 3 === 1 ? 27 : 28);
    for (const [day, now, next] of changes) {
      expect(now).toBe(next);
      expect(firstDay(now ?? '', start)).toBe(day);
    }
  });

  test('quarters begin and end inside themselves, next to their neighbours, and last 89 to 92 days', () => {
    for (const quarter of new Set(years.map(day => quarterOf(day, start)))) {
      const [first, last] = [firstDay(quarter, start), lastDay(quarter, start)];
      expect([quarterOf(first, start), quarterOf(last, start)]).toEqual([quarter, quarter]);
      expect(daysBetween(last, firstDay(nextQuarter(quarter), start))).toBe(1);
      expect(daysBetween(lastDay(previousQuarter(quarter), start), first)).toBe(1);
      expect([89, 90, 91, 92]).toContain(daysBetween(first, last) + 1);
    }
  });
});

test.each([
  ['2026-Q1', '2026-Q2'],
  ['2026-Q3', '2026-Q4'],
  ['2026-Q4', '2027-Q1'],
  ['2029-Q4', '2030-Q1'],
])('[2] after %s comes %s', (quarter, next) => {
  expect(nextQuarter(quarter)).toBe(next);
  expect(previousQuarter(next)).toBe(quarter);
});

test.each([
  ['2026-11-23', '2026-11-20', -3],
  ['2026-11-23', '2026-11-23', 0],
  ['2028-02-28', '2028-03-01', 2],
  ['2028-02-29', '2028-03-01', 1],
  ['2027-02-28', '2027-03-01', 1],
  ['2027-12-31', '2028-01-01', 1],
  ['2027-01-01', '2028-01-01', 365],
  ['2028-01-01', '2029-01-01', 366],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-10-24', '2026-10-26', 2],
])('[5] from %s to %s are %i days, over leap days and summer time', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ['2026-10-01', 1, '2026-Q4'],
  ['2026-11-16', 1, '2026-Q4'],
  ['2026-11-17', 1, '2027-Q1'],
  ['2026-12-31', 1, '2027-Q1'],
  ['2026-12-17', 2, '2026-Q4'],
  ['2026-12-18', 2, '2027-Q1'],
  ['2027-02-14', 4, '2026-Q4'],
  ['2027-02-15', 4, '2027-Q1'],
])('[2] on %s, in a fiscal year from month %i, people negotiate %s', (day, start, quarter) => {
  expect(negotiatedOn(day, start)).toBe(quarter);
});

test.each(['2026-11-23', '2027-01-01', '2028-02-29', '2027-12-31'])(
  '[2] around %s lie the quarters it may fall in, and the one after each',
  day => {
    const around = quartersAround(day);
    const wanted = starts.flatMap(start => [quarterOf(day, start), nextQuarter(quarterOf(day, start))]);
    expect(around).toEqual([...new Set(wanted)].sort());
  },
);
