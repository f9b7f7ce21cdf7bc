import { backOff, LONGEST_WAIT, MOST_TRIES, verdictOn } from '../../src/automation/outbox/verdict';

const failed = (status: number | null, change: { call?: string; retryAfter?: number | null } = {}) => ({
  call: 'issue labels',
  status,
  retryAfter: null,
  ...change,
});

test.each([
  ['throttled, with a time', failed(429, { retryAfter: 7 }), 0, { kind: 'later', after: 7 }],
  ['throttled, without', failed(429), 0, { kind: 'later', after: 15 }],
  ['overloaded, with a time', failed(503, { retryAfter: 120 }), 2, { kind: 'later', after: 120 }],
  ['broken', failed(500), 1, { kind: 'later', after: 30 }],
  ['no answer', failed(null), 2, { kind: 'later', after: 60 }],
  ['not let in yet', failed(401), 0, { kind: 'later', after: 15 }],
  ['the last try', failed(503), MOST_TRIES - 1, { kind: 'parked' }],
  ['the last try, with a time', failed(429, { retryAfter: 3 }), MOST_TRIES - 1, { kind: 'parked' }],
  ['a request that Jira does not take', failed(400), 0, { kind: 'parked' }],
  ['forbidden', failed(403), 0, { kind: 'parked' }],
  ['a part that is gone', failed(404), 0, { kind: 'parked' }],
  ['a work item that is gone', failed(404, { call: 'issue' }), 0, { kind: 'orphan' }],
])('%s', (_name, failure, tries, expected) => {
  expect(verdictOn(failure, tries, 0)).toEqual(expected);
});

test('waits grow twofold up to what the platform grants, and chance shortens them by half at most', () => {
  const waits = Array.from({ length: MOST_TRIES }, (_, tries) => backOff(tries, 0));
  expect(waits).toEqual([15, 30, 60, 120, 240, 480, LONGEST_WAIT, LONGEST_WAIT]);
  expect(waits.map((_, tries) => backOff(tries, 1))).toEqual([8, 15, 30, 60, 120, 240, 450, 450]);
});
