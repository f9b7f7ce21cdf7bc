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

/** Readings as a CSV file that a spreadsheet opens and that can be imported again. */
export const csvOf = (readings: readonly Baseline[]): string =>
  MARK +
  Papa.unparse(
    {
      fields: ['day', 'value', 'source'],
      data: readings.map(({ on, value, source }) => [on, inFull(value), asText(source)]),
    },
    { newline: '\r\n' },
  );
