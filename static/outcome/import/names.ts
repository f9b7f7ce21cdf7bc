/** What a column may be of. */
export type Field = 'day' | 'value' | 'source';

const names: Record<Field, readonly string[]> = {
  day: ['day', 'date', 'on', 'week', 'month', 'when', 'datum'],
  value: ['value', 'reading', 'amount', 'number', 'baseline', 'wert'],
  source: ['source', 'quelle'],
};

/** What a column's heading says it is of, by the few names that can mean nothing else. */
export const isNamed = (heading: string, field: Field): boolean => names[field].includes(heading.trim().toLowerCase());

/** True where a row is a heading that names at least days and values. */
export const namesColumns = (cells: readonly string[]): boolean =>
  (['day', 'value'] as const).every(field => cells.some(cell => isNamed(cell, field)));
