const plurals = new Intl.PluralRules('de');

export const figures = {
  points: (shown: string, value: number) => `${shown}\u00A0${plurals.select(value) === 'one' ? 'Punkt' : 'Punkte'}`,
  under: (shown: string) => `unter ${shown}`,
  over: (shown: string) => `über ${shown}`,
};

export const inQuarters = {
  fewest: 'weniger als 1 von 100 Quartalen',
  most: 'mehr als 99 von 100 Quartalen',
  about: (hits: number, all: number) => `etwa ${hits} von ${all} Quartalen`,
};
