/** Longest wording of a comment, in characters: what the backend takes. */
export const WORDING_LENGTH = 500;

/** What stands in a wording for something that is known only when the comment is written. */
export const placeholders = ['work-item', 'quarter', 'status', 'turn', 'link'] as const;
export type Placeholder = (typeof placeholders)[number];

const isKnown = (name: string): name is Placeholder => placeholders.some(each => each === name);

/** As it stands in a wording. */
export const inBraces = (name: string): string => `{${name}}`;

/** Names in braces that nothing stands behind, each once. */
export const unknownIn = (wording: string): string[] => [
  ...new Set([...wording.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).filter(name => !isKnown(name))),
];

/** The wording with examples in place of what is known; everything else is text and stays text. */
export const filledIn = (wording: string, example: Record<Placeholder, string>): string =>
  wording.replace(/\{([^{}]*)\}/g, (braced: string, name: string) => (isKnown(name) ? example[name] : braced));

/** Puts a placeholder in place of what is selected, and says where the cursor is after it. */
export const inserted = (
  wording: string,
  name: Placeholder,
  selected: { from: number; to: number },
): { wording: string; cursor: number } => {
  const before = `${wording.slice(0, selected.from)}${inBraces(name)}`;
  return { wording: `${before}${wording.slice(selected.to)}`, cursor: before.length };
};
