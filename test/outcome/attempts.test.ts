import type { Attempt } from '../../src/negotiation';
import { type AttemptValues, attemptValues, markAttempt, readNote } from '../../static/outcome/attempts/values';

const typedIn: AttemptValues = {
  what: 'Deposits for new clients',
  when: '2026-Q2',
  effect: '1.2',
  low: '0.4',
  high: '2',
  verdict: 'moved',
  learned: '',
};
const marked = (values: Partial<AttemptValues>): string[] => {
  const read = readNote({ ...typedIn, ...values }, null);
  return read.ok ? [] : Object.keys(read.errors);
};

test('an attempt comes out of the form as it went in', () => {
  const attempt: Attempt = {
    what: 'Deposits for new clients',
    when: '2026-Q2',
    effect: -1.25,
    interval: { low: -2, high: 0.5 },
    verdict: 'harmful',
    learned: 'Studios left',
  };
  const unmeasured: Attempt = { ...attempt, effect: null, interval: null, verdict: 'pending' };
  for (const each of [attempt, unmeasured])
    expect(readNote(attemptValues(each), null)).toEqual({
      ok: true,
      value: { call: 'noteAttempt', attempt: each, replaces: null },
    });
});

test.each<[string, Partial<AttemptValues>, string[]]>([
  ['effect and both ends', {}, []],
  ['no numbers at all', { effect: '', low: '', high: '' }, []],
  ['an effect alone', { low: '', high: '' }, []],
  ['one end alone', { high: '' }, ['attempt.high']],
  ['the other end alone', { low: '' }, ['attempt.low']],
  ['a range without the effect', { effect: '' }, ['attempt.effect']],
  ['an effect outside its range', { effect: '3' }, ['attempt.low']],
  ['ends the wrong way round', { low: '2', high: '0.4' }, ['attempt.low']],
  ['an end that is no number', { low: 'little' }, ['attempt.low']],
  ['an effect that is no number', { effect: 'some' }, ['attempt.effect']],
])('what is marked: %s', (_name, values, fields) => {
  expect(marked(values)).toEqual(fields);
});

test('a refusal of a name says whether it is missing or taken', () => {
  const problem = { sentence: '', code: 'attempt-incomplete' as const, about: ['what', 'when'] };
  const missing = markAttempt(problem, { ...typedIn, what: ' ' });
  const taken = markAttempt(problem, typedIn);
  expect(Object.keys(missing)).toEqual(['attempt.what', 'attempt.when']);
  expect(missing['attempt.what']).not.toBe(taken['attempt.what']);
  expect(markAttempt({ ...problem, code: 'moved-on' }, typedIn)).toEqual({});
});
