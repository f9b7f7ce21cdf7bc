import type { OutcomePage } from '../../../src/api';
import { type Errors, type Read, reading } from '../../room/fields/reading';
import type { Problem } from '../../room/useMove';
import { today } from '../../words/numbers';
import { outcomeWords, readingWords } from '../../words/outcome';
import type { Change } from '../useChange';

export type ReadingValues = { value: string; on: string; source: string };

/** Today's reading, from where the measure is read. */
export const readingFrom = ({ measures }: OutcomePage): ReadingValues => ({
  value: '',
  on: today(),
  source: measures.at(-1)?.measure.source ?? '',
});

export const readReading = ({ value, on, source }: ReadingValues): Read<Change> => {
  const from = reading();
  const told = { value: from.number('value', value), on: from.day('on', on), source };
  return from.done({ call: 'recordReadings' as const, readings: [told] });
};

export const explainReading = ({ code, about }: Problem): string | null =>
  code === 'reading-incomplete' && about.includes('0:on') ? readingWords.inFuture : null;

/** The fields that a refusal names, as `0:on`. */
export const markReading = ({ code, about }: Problem): Errors => {
  if (code !== 'reading-incomplete') return {};
  return Object.fromEntries(
    about.map(each => (each.endsWith(':on') ? ['on', readingWords.future] : ['source', outcomeWords.missing])),
  );
};
