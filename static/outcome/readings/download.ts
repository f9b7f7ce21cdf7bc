import type { Baseline } from '../../../src/negotiation/measure';

/** Hands the reader a CSV file of readings. */
export const download = async (readings: readonly Baseline[], name: string): Promise<void> => {
  const { csvOf } = await import('../import/export');
  const address = URL.createObjectURL(new Blob([csvOf(readings)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
