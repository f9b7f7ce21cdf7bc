import type { Baseline } from '../../../src/negotiation/measure';
import { saveFile } from '../../frame/saveFile';

/** Hands the reader a CSV file of readings. */
export const download = async (readings: readonly Baseline[], name: string): Promise<void> => {
  const { csvOf } = await import('../import/export');
  saveFile(csvOf(readings), name);
};
