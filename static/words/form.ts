/** What every form says, whatever is filled in. */
export const formWords = {
  cancel: 'Cancel',
  goToMarked: 'Go to the marked field',
  /** Behind a label. */
  optional: '(optional)',
  overtaken:
    'The other side, or a colleague, has moved since you began. Look at where it stands now, then decide whether what you wrote still fits. Nothing you wrote is lost.',
  inUnit: (unit: string) => `In ${unit}.`,
};

/** What stands beneath a field that cannot be read. */
export const unreadWords = {
  number: 'Enter a number.',
  noNumber: 'This is not a number.',
  tooLarge: 'This number is too large.',
  percentage: 'Enter a percentage from 0 to 100.',
  day: 'Choose a date.',
};

/** What there may be several of in a form. */
export type RowKind = 'ask' | 'risk' | 'counterweight' | 'clause' | 'attempt' | 'lever' | 'unknown' | 'learning';
type RowWords = { named: (place: number) => string; add: string; remove: (place: number) => string };

const row = (noun: string): RowWords => ({
  named: place => `${noun} ${place}`,
  add: `Add ${noun.toLowerCase()}`,
  remove: place => `Remove ${noun.toLowerCase()} ${place}`,
});

/** A row by its place, which counts from 1, and the buttons that add and remove one. */
export const rowWords: Record<RowKind, RowWords> = {
  ask: row('Ask'),
  risk: row('Risk'),
  counterweight: row('Counterweight'),
  clause: row('Clause'),
  attempt: row('Attempt'),
  lever: row('Lever'),
  unknown: row('Unknown'),
  learning: row('Learning'),
};
