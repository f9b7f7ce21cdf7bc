/** Which way of reading the texts of a column show: one of them, any, or none, so that somebody has to say. */
export type Shown<W> = W | 'any' | 'ask';

/**
 * A text that can be read in only one way shows that way; where all that show any show the same, the column is read like
 * that. Where they disagree, or where none shows any and a text means two things, it is never guessed.
 */
export const wayShown = <W extends string, V>(
  texts: readonly string[],
  ways: readonly [W, W],
  read: (text: string, way: W) => V | null,
): Shown<W> => {
  const [first, second] = ways;
  const readings = texts.map((text): [V | null, V | null] => [read(text, first), read(text, second)]);
  const shows = (way: 0 | 1) => readings.some(each => each[way] !== null && each[1 - way] === null);
  if (shows(0) !== shows(1)) return shows(0) ? first : second;
  if (shows(0)) return 'ask';
  return readings.some(([one, other]) => one !== other) ? 'ask' : 'any';
};
