import { bare } from '../../words/numbers';

/** The sign between whole and fraction where the reader lives. */
const decimalSign = (): string => bare(1.5).charAt(1);

/** A number as the reader would type it, with every digit it has. */
export const typed = (value: number): string => String(value).replace('.', decimalSign());

/**
 * What a reader typed, as a number; null where it is none. Both signs are understood: one that cannot group thousands
 * is taken for the decimal sign, so that `37,5` and `37.5` mean the same everywhere.
 */
export const numberIn = (text: string): number | null => {
  const plain = text
    .replace(/[\s\u00A0\u202F'’_]/g, '')
    .replace(/%$/, '')
    .replace('−', '-');
  const decimal = decimalSign();
  const group = decimal === ',' ? '.' : ',';
  const grouped = new RegExp(`^-?\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d*)?$`).test(plain);
  const whole = grouped ? plain.replaceAll(group, '') : plain;
  const point = whole.replace(',', '.');
  return /^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/i.test(point) ? Number(point) : null;
};
