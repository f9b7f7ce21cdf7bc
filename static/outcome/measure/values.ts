import type { Measure } from '../../../src/negotiation/measure';
import { type Errors, type Read, reading } from '../../room/fields/reading';
import type { Problem } from '../../room/useMove';
import { measureWords, outcomeWords } from '../../words/outcome';
import type { Change } from '../useChange';

/** A measure as it is typed: what is chosen may still be open. */
export type MeasureValues = Omit<Measure, 'direction' | 'kind'> & {
  direction: Measure['direction'] | '';
  kind: Measure['kind'] | '';
};

export const blankMeasure: MeasureValues = {
  name: '',
  unit: '',
  direction: '',
  kind: '',
  definition: '',
  source: '',
};

const fields = ['name', 'unit', 'direction', 'kind', 'definition', 'source'] as const;

/** The new definition, unless it is the one in use: that would make a version that differs in nothing. */
export const readMeasure = (values: MeasureValues, inUse: Measure | null): Read<Change> => {
  const from = reading();
  if (values.direction === '') from.mark('measure.direction', outcomeWords.choose);
  if (values.kind === '') from.mark('measure.kind', outcomeWords.choose);
  if (inUse && fields.every(field => values[field].trim() === inUse[field]))
    from.mark('measure.name', measureWords.unchanged);
  const { direction, kind, ...words } = values;
  const measure = { ...words, direction: direction || 'higher', kind: kind || 'product' } satisfies Measure;
  return from.done({ call: 'setMeasure' as const, measure });
};

/** The fields that a refusal of a measure names. */
export const markMeasure = ({ code, about }: Problem): Errors => {
  if (code === 'measure-incomplete')
    return Object.fromEntries(about.map(field => [`measure.${field}`, outcomeWords.missing]));
  return code === 'output-not-outcome' ? { 'measure.name': measureWords.output } : {};
};
