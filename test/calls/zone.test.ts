import { dayIn, knownZone, nowOf } from '../../src/calls/zone';

const newYear = new Date('2026-12-31T23:30:00Z');

test.each([
  ['Pacific/Kiritimati', '2027-01-01'],
  ['Asia/Kolkata', '2027-01-01'],
  ['Europe/Amsterdam', '2027-01-01'],
  ['UTC', '2026-12-31'],
  ['America/Los_Angeles', '2026-12-31'],
  ['Pacific/Pago_Pago', '2026-12-31'],
])('in %s the last half hour of 2026 in UTC is %s', (zone, day) => {
  expect(dayIn(zone, newYear)).toBe(day);
});

test.each([
  ['Europe/Amsterdam', '2027-03-28T00:30:00Z', '2027-03-28'],
  ['Europe/Amsterdam', '2027-03-27T23:30:00Z', '2027-03-28'],
  ['America/New_York', '2027-11-07T04:30:00Z', '2027-11-07'],
  ['America/New_York', '2027-11-08T04:30:00Z', '2027-11-07'],
  ['Asia/Tokyo', '2028-02-28T15:00:00Z', '2028-02-29'],
])('in %s it is, at %s and around the change of clocks or a leap day, %s', (zone, at, day) => {
  expect(dayIn(zone, new Date(at))).toBe(day);
});

test.each([
  [undefined, 'UTC'],
  ['Mars/Olympus', 'UTC'],
  ['', 'UTC'],
  ['Asia/Tokyo', 'Asia/Tokyo'],
])('a zone that the runtime does not know is UTC: %s', (zone, known) => {
  expect(knownZone(zone)).toBe(known);
});

test('a team’s day is its own, whoever asks from wherever; without a team it is the asker’s', () => {
  const now = { at: newYear.toISOString(), day: '2026-12-31' };
  expect(nowOf({ timeZone: 'Asia/Tokyo' }, { now })).toEqual({ at: now.at, day: '2027-01-01' });
  expect(nowOf(null, { now })).toEqual(now);
});
