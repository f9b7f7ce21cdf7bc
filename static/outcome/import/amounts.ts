import { type Shown, wayShown } from './ways';

/** The sign between whole and fraction; the other one may group thousands. */
export const decimals = ['.', ','] as const;
export type Decimal = (typeof decimals)[number];

/** The largest amount that is stored, either way of zero. */
const LARGEST = 1e12;

const shapes: Record<Decimal, RegExp> = {
  '.': /^-?(?:[1-9]\d{0,2}(?:([ ',])\d{3})(?:\1\d{3})*|\d+|(?=\.\d))(?:\.\d*)?(?:e[+-]?\d+)?$/i,
  ',': /^-?(?:[1-9]\d{0,2}(?:([ '.])\d{3})(?:\1\d{3})*|\d+|(?=,\d))(?:,\d*)?(?:e[+-]?\d+)?$/i,
};

const plain = (text: string): string =>
  text
    .replace(/[\u00A0\u2009\u202F]/g, ' ')
    .trim()
    .replace(/\s*%$/, '')
    .replace(/^%\s*/, '')
    .replace('−', '-')
    .replace(/^\+/, '')
    .replaceAll('’', "'");

/** An amount as it is written in tables, without its percent sign; null where it is none under this decimal sign. */
export const readAmount = (text: string, decimal: Decimal): number | null => {
  const written = plain(text);
  if (!shapes[decimal].test(written)) return null;
  const group = decimal === '.' ? ',' : '.';
  return Number(written.replace(/[ ']/g, '').replaceAll(group, '').replace(decimal, '.'));
};

export const isAmount = (text: string): boolean => decimals.some(decimal => readAmount(text, decimal) !== null);

export const isTooLarge = (amount: number): boolean => Math.abs(amount) > LARGEST;

/** Which decimal sign the amounts of a column show. */
export const decimalShown = (texts: readonly string[]): Shown<Decimal> => wayShown(texts, decimals, readAmount);
