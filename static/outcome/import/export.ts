import Papa from 'papaparse';
import type { Baseline } from '../../../src/negotiation/measure';

/**
 * A spreadsheet would run a text that begins like a formula; after an apostrophe it is a text. One that begins with an
 * apostrophe and then like a formula gets one more, so that each comes back as it was (`cells.ts`).
 */
const asText = (source: string): string => (/^'*[=+\-@]/.test(source) ? `'${source}` : source);

const mightGroup = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** `36.125` might mean thousands, where a comma is the decimal sign; `36.1250` cannot. */
const inFull = (value: number): string => (mightGroup.test(String(value)) ? `${value}0` : String(value));

/** By this mark spreadsheets know that a file is UTF-8. */
const MARK = '\uFEFF';

/** What a cell holds: a number is written as one, a text never as a formula; null leaves it empty. */
export type Cell = string | number | null;

const written = (cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'number' ? inFull(cell) : asText(cell);
};

/** Rows under their headings as a CSV file that a spreadsheet opens. */
export const csvFile = (headings: readonly string[], rows: readonly Cell[][]): string =>
  MARK + Papa.unparse({ fields: [...headings], data: rows.map(row => row.map(written)) }, { newline: '\r\n' });

/** Readings as a CSV file that can be imported again. */
export const csvOf = (readings: readonly Baseline[]): string =>
  csvFile(
    ['day', 'value', 'source'],
    readings.map(({ on, value, source }) => [on, value, source]),
  );
