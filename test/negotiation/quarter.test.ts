import {
  daysBetween,
  firstDay,
  lastDay,
  negotiatedOn,
  nextQuarter,
  previousQuarter,
  quarterOf,
} from '../../src/negotiation/quarter';

test.each([
  ['2026-11-23', '2026-Q4'],
  ['2027-01-01', '2027-Q1'],
  ['2027-03-31', '2027-Q1'],
  ['2027-04-01', '2027-Q2'],
  ['2027-12-31', '2027-Q4'],
])('%s is in %s', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

test.each(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'])(
  '%s begins and ends inside itself, next to its neighbours',
  quarter => {
    expect(quarterOf(firstDay(quarter))).toBe(quarter);
    expect(quarterOf(lastDay(quarter))).toBe(quarter);
    expect(daysBetween(lastDay(quarter), firstDay(nextQuarter(quarter)))).toBe(1);
    expect(previousQuarter(nextQuarter(quarter))).toBe(quarter);
  },
);

test.each([
  ['2026-11-23', '2026-11-20', -3],
  ['2028-02-28', '2028-03-01', 2],
  ['2027-02-28', '2027-03-01', 1],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-10-24', '2026-10-26', 2],
])('from %s to %s are %i days, over leap days and summer time', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ['2026-10-01', '2026-Q4'],
  ['2026-11-16', '2026-Q4'],
  ['2026-11-17', '2027-Q1'],
  ['2026-12-31', '2027-Q1'],
])('on %s people negotiate %s', (day, quarter) => {
  expect(negotiatedOn(day)).toBe(quarter);
});
