import type { Listed } from '../../src/api';
import { csvFile } from '../outcome/import/export';
import { headings } from '../words/sheet';
import { cellsOf } from './sheet';

/** Lines of a quarter as a CSV file. */
export const csvOf = (lines: readonly Listed[]): string => csvFile(headings, lines.map(cellsOf));
