import { TimedOut } from '../../../local/functions/child';
import type { Delivery, Outcome } from '../../../local/queue/delivery';
import { afterCall, outcomeOf, outcomeOfError, retryContextOf } from '../../../local/queue/retry';

const NOW = Date.parse('2026-10-01T09:00:00.000Z');
const HOUR = 3_600_000;
const delivery = (more: Partial<Delivery> = {}): Delivery => ({
  ...{ id: 'id', kind: 'queue', target: 'work', job: 'job', name: '', body: {}, origin: 'origin' },
  ...{ createdAt: NOW, dueAt: NOW, changedAt: NOW, state: 'waiting', tries: 0 },
  ...more,
});
const failed: Outcome = { kind: 'failed', reason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR', message: 'no' };
const asked = (after?: number): Outcome => ({ kind: 'retry', after, reason: 'FUNCTION_RETRY_REQUEST', data: null });

describe('[Forge async events] what a function returned means', () => {
  test.each([
    ['nothing', undefined, { kind: 'done' }],
    ['a value', { statusCode: 200 }, { kind: 'done' }],
    ['no wish to come back', { _retry: false }, { kind: 'done' }],
    [
      'a wish without options',
      { _retry: true },
      { kind: 'retry', after: undefined, reason: 'FUNCTION_RETRY_REQUEST', data: null },
    ],
    [
      'a wish with all of them',
      {
        _retry: true,
        retryOptions: { retryAfter: 9, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { a: 1 } },
      },
      { kind: 'retry', after: 9, reason: 'FUNCTION_UPSTREAM_RATE_LIMITED', data: { a: 1 } },
    ],
  ])('%s', (_, answer, outcome) => {
    expect(outcomeOf(answer, () => undefined)).toEqual(outcome);
  });

  test.each([
    ['a list', [1]],
    ['a text', 'later'],
    ['more than 4 KB', { text: 'x'.repeat(4097) }],
  ])('retryData that is %s is dropped, loudly', (_, retryData) => {
    const lines: string[] = [];
    expect(outcomeOf({ _retry: true, retryOptions: { retryData } }, line => lines.push(line))).toMatchObject({
      data: null,
    });
    expect(lines).toEqual([expect.stringContaining('dropped')]);
  });

  test('an error says whether it was the time', () => {
    expect(outcomeOfError(new TimedOut('late'))).toMatchObject({ reason: 'FUNCTION_TIME_OUT', message: 'late' });
    expect(outcomeOfError('odd')).toMatchObject({ reason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR', message: 'odd' });
  });
});

describe('[Forge async events] when an event comes back', () => {
  test.each([
    [0, 5],
    [1, 10],
    [2, 20],
    [7, 640],
    [8, 900],
    [200, 900],
  ])('after %d earlier calls without a wish: in %d seconds', (tries, seconds) => {
    const next = afterCall(delivery({ tries }), failed, NOW);
    expect(next).toMatchObject({ state: 'waiting', dueAt: NOW + seconds * 1000, tries: tries + 1 });
  });

  test.each([
    [60, 60],
    [900, 900],
    [5_000, 900],
    [0, 1],
    [-3, 1],
  ])('with retryAfter %d: in %d seconds', (after, seconds) => {
    expect(afterCall(delivery({ tries: 3 }), asked(after), NOW).dueAt).toBe(NOW + seconds * 1000);
  });

  test('never after its 24 hours, however late the call was', () => {
    expect(afterCall(delivery(), asked(60), NOW + 24 * HOUR - 60_000).state).toBe('waiting');
    expect(afterCall(delivery(), asked(60), NOW + 24 * HOUR - 59_999)).toMatchObject({ state: 'dead', tries: 1 });
    expect(afterCall(delivery(), { kind: 'done' }, NOW + 48 * HOUR).state).toBe('done');
  });

  test.each([
    [0, asked(), 'waiting'],
    [3, asked(), 'waiting'],
    [4, asked(), 'dead'],
    [0, failed, 'dead'],
  ] as const)('a trigger that was called %d times before: %j makes it %s', (tries, outcome, state) => {
    expect(afterCall(delivery({ kind: 'trigger', tries }), outcome, NOW).state).toBe(state);
  });

  test('the function learns how often and why, and how long is left', () => {
    expect(retryContextOf(delivery(), NOW)).toBeUndefined();
    const retry = { reason: 'FUNCTION_TIME_OUT', data: null };
    expect(retryContextOf(delivery({ tries: 2, retry }), NOW + HOUR)).toEqual({
      retryCount: 2,
      retryReason: 'FUNCTION_TIME_OUT',
      retryData: null,
      retentionWindow: { startTime: '2026-10-01T09:00:00.000Z', remainingTimeMs: 23 * HOUR },
    });
  });
});
