import type { Measure } from '../../../src/negotiation';

export type Phrase = Pick<Measure, 'name' | 'unit' | 'definition'>;

/** Reads a table of measures, one a line: name | unit | definition. */
export const measures = (table: string): Phrase[] =>
  table
    .trim()
    .split('\n')
    .map(line => {
      const [name, unit, definition, ...rest] = line.split('|').map(cell => cell.trim());
      if (!name || !unit || !definition || rest.length > 0) throw new Error(`Three cells, please: ${line}`);
      return { name, unit, definition };
    });

/** Every third entry is held out: words and grammar are never tuned on it. */
export const isHeldOut = (place: number): boolean => place % 3 === 2;
