/** Headings of the quarter as a file, in the order of its columns. */
export const headings = [
  'key',
  'summary',
  'team',
  'quarter',
  'stage',
  'whose turn',
  'since (UTC)',
  'deadline',
  'need',
  'unit',
  'P10',
  'P50',
  'P90',
  'gap',
  'chance of need',
  'target',
  'chance of target',
  'agreed',
  'result',
];

export const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');
