import { dictatesSolution, isOutput } from '../../src/negotiation/wording';

test.each([
  ['Ship public API v2', 'done'],
  ['Launch the shift planner', 'yes/no'],
  ['Redesign of the calendar', '%'],
  ['Migrate everybody to the new billing', '%'],
  ['The migration of the search index', 'complete'],
  ['Roll out single sign-on', 'done'],
])('[N5] "%s" (%s) is an output', (name, unit) => {
  expect(isOutput({ name, unit, definition: '' })).toBe(true);
});

test.each([
  ['Appointments paid online', '%'],
  ['Accounts that launched a campaign in their first week', '%'],
  ['Time to first booking', 'days'],
  ['Add-to-cart rate', '%'],
  ['Help sessions resolved without contacting support', '%'],
  ['Release notes read per active user', 'per week'],
])('[N5] "%s" (%s) is an outcome', (name, unit) => {
  expect(isOutput({ name, unit, definition: '' })).toBe(false);
});

test.each([
  'Launch the public API',
  'We must ship a mobile app before spring',
  'Retention is falling. Please build a loyalty programme',
  'The team should redesign the calendar',
])('[N2] "%s" dictates a solution', text => {
  expect(dictatesSolution(text)).toBe(true);
});

test.each([
  'Studios get paid at booking time, without asking for their money',
  'Payments revenue pays for the clinic expansion in spring',
  'Our largest competitor launched a marketplace in June',
  'Contracts renew in February; studios that ship products pay more',
])('[N2] "%s" says what matters', text => {
  expect(dictatesSolution(text)).toBe(false);
});
