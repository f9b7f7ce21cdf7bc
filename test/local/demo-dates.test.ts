import { calendarFrom, dayAt, type Label } from '../../local/demo/calendar';
import { storiesFrom } from '../../local/demo/negotiations';

const labels: Label[] = ['Q-4', 'Q-3', 'Q-2', 'Q-1', 'Q0', 'Q+1'];

describe('the dates of the demo', () => {
  const DAYS = [
    '2026-11-23',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-02-11',
    '2027-03-31',
    '2028-02-29',
    '2028-12-31',
  ];

  test.each(DAYS)('installed on %s, each story goes forward and ends before the day is over', day => {
    const calendar = calendarFrom(day);
    for (const { outcome, quarter, steps } of storiesFrom(calendar)) {
      const on = steps.map(step => step.on);
      expect({ of: `${outcome.workItem} ${quarter}`, on }).toEqual({
        of: `${outcome.workItem} ${quarter}`,
        on: on.toSorted(),
      });
      expect(on.filter(each => each > day)).toEqual([]);
    }
  });

  test.each(DAYS)(
    'installed on %s, readings lie in their quarter, none on the same day, the last one yesterday',
    day => {
      const calendar = calendarFrom(day);
      for (const label of labels) {
        const { begins, ends, readings } = calendar.quarter(label);
        expect(new Set(readings).size).toBe(readings.length);
        expect(readings).toEqual(readings.toSorted());
        expect(readings.filter(on => on < begins || on > ends || on >= day)).toEqual([]);
      }
      const { begins, readings } = calendar.quarter('Q0');
      expect(readings.at(-1)).toBe(begins < day ? calendar.ago(1) : undefined);
    },
  );

  test.each([
    ['2026-11-23', 8],
    ['2027-01-01', 0],
    ['2027-01-02', 1],
    ['2027-01-06', 5],
    ['2027-01-09', 8],
    ['2027-03-31', 8],
  ])('installed on %s, the quarter has had %d readings', (day, count) => {
    expect(calendarFrom(day).quarter('Q0').readings).toHaveLength(count);
  });

  test.each([
    ['2026-11-23', ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1']],
    ['2028-02-29', ['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4', '2028-Q1', '2028-Q2']],
  ])('installed on %s, its quarters are %j', (day, names) => {
    expect(labels.map(label => calendarFrom(day).quarter(label).name)).toEqual(names);
  });

  test('the day is the company’s, not Greenwich’s', () => {
    expect(dayAt(Date.parse('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  });
});
