/** What stands beside a number. `shown` is the number as the reader's locale writes it. */
const plurals = new Intl.PluralRules('en');

export const figures = {
  /** A difference of percentages. */
  points: (shown: string, value: number) => `${shown}\u00A0${plurals.select(value) === 'one' ? 'point' : 'points'}`,
  under: (shown: string) => `under ${shown}`,
  over: (shown: string) => `over ${shown}`,
};

/** A chance as counts, which most people judge better. */
export const inQuarters = {
  fewest: 'fewer than 1 in 100 quarters',
  most: 'more than 99 in 100 quarters',
  about: (hits: number, all: number) => `about ${hits} in ${all} quarters`,
};
