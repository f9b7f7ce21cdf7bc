import { type Attempt, isPlausibleInterval } from '../../../src/negotiation/measure';
import type { AttemptName } from '../../../src/negotiation/memory';
import { type Errors, type Read, reading } from '../../room/fields/reading';
import { numberIn, typed } from '../../room/fields/typedNumber';
import type { Problem } from '../../room/useMove';
import { attemptWords } from '../../words/outcome';
import type { Change } from '../useChange';

/** An attempt as it is typed; `low` and `high` are the ends of the interval. */
export type AttemptValues = Omit<Attempt, 'effect' | 'interval'> & { effect: string; low: string; high: string };

export const blankAttempt = (): AttemptValues => ({
  what: '',
  when: '',
  effect: '',
  low: '',
  high: '',
  verdict: 'pending',
  learned: '',
});

const isReadable = (text: string): boolean => text.trim() === '' || numberIn(text) !== null;

const written = (value: number | undefined | null): string => (typeof value === 'number' ? typed(value) : '');

export const attemptValues = ({ what, when, effect, interval, verdict, learned }: Attempt): AttemptValues => ({
  what,
  when,
  effect: written(effect),
  low: written(interval?.low),
  high: written(interval?.high),
  verdict,
  learned,
});

/** Reads an attempt of a form; `at` stands before its fields' names. Only what cannot be sent is marked. */
export const readAttempt = (from: ReturnType<typeof reading>, at: string, values: AttemptValues): Attempt => {
  const { low, high, effect, ...words } = values;
  const [lower, upper] = [from.optionalNumber(`${at}.low`, low), from.optionalNumber(`${at}.high`, high)];
  const attempt: Attempt = {
    ...words,
    effect: from.optionalNumber(`${at}.effect`, effect),
    interval: lower === null || upper === null ? null : { low: lower, high: upper },
  };
  if ((lower === null) !== (upper === null))
    from.mark(`${at}.${lower === null ? 'low' : 'high'}`, attemptWords.bothEnds);
  else if (attempt.interval && attempt.effect === null) from.mark(`${at}.effect`, attemptWords.effectMissing);
  else if ([effect, low, high].every(isReadable) && !isPlausibleInterval(attempt))
    from.mark(`${at}.low`, attemptWords.notBetween);
  return attempt;
};

export const readNote = (values: AttemptValues, replaces: AttemptName | null): Read<Change> => {
  const from = reading();
  return from.done({ call: 'noteAttempt' as const, attempt: readAttempt(from, 'attempt', values), replaces });
};

/** The fields that a refusal names; a name that is there and still refused belongs to another attempt. */
export const markAttempt = ({ code, about }: Problem, { what }: AttemptValues): Errors => {
  if (code !== 'attempt-incomplete') return {};
  const why: Record<string, Errors> = {
    what: { 'attempt.what': what.trim() === '' ? attemptWords.whatMissing : attemptWords.taken },
    when: { 'attempt.when': attemptWords.whenMissing },
    interval: { 'attempt.low': attemptWords.notBetween },
  };
  return Object.assign({}, ...about.map(field => why[field] ?? {}));
};
