import Papa from 'papaparse';
import { isAmount } from './amounts';
import { isDay } from './days';
import { namesColumns } from './names';

/** A row as it is in the text, with its number as a spreadsheet counts it, from 1. */
export type Row = { number: number; cells: string[] };
export type Cells = {
  rows: Row[];
  /** The row in which a quotation mark opens and never closes: it has swallowed all that follows. */
  openQuote: number | null;
};

const separators = ['\t', ';', ','] as const;

/** A source that begins like a formula was given an apostrophe when it was written: see `export.ts`. */
const asWritten = (cell: string): string => cell.trim().replace(/^'('*[=+\-@])/, '$1');

const cut = (text: string, separator: string): Cells => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
  const rows = data
    .map((cells, at): Row => ({ number: at + 1, cells: cells.map(asWritten) }))
    .filter(({ cells }) => cells.some(cell => cell !== ''));
  const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
  return { rows, openQuote: isOpen ? (rows.at(-1)?.number ?? null) : null };
};

const holdsReading = ({ cells }: Row): boolean => {
  const day = cells.findIndex(isDay);
  return day >= 0 && cells.some((cell, at) => at !== day && isAmount(cell));
};

/** How well a separator explains a text: a heading that is known, rows with a day and an amount, cells at all. */
const worth = ({ rows }: Cells): [number, number, number] => [
  rows[0] && namesColumns(rows[0].cells) ? 1 : 0,
  rows.filter(holdsReading).length,
  rows.reduce((sum, { cells }) => sum + cells.length, 0),
];

const isWorthMore = (one: Cells, other: Cells): boolean => {
  const [mine, theirs] = [worth(one), worth(other)];
  const at = mine.findIndex((each, place) => each !== theirs[place]);
  return at >= 0 && (mine[at] ?? 0) > (theirs[at] ?? 0);
};

/** Pasted text or the text of a file as rows of cells, whichever of tab, semicolon and comma separates them. */
export const cellsOf = (text: string): Cells => {
  const tidy = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return separators.map(each => cut(tidy, each)).reduce((best, next) => (isWorthMore(next, best) ? next : best));
};
