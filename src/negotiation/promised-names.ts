/** Whom or what a grant names: a list of people, a sum, or nobody at all (A12). */

/** Words that name nobody, and words that go with them. */
const nobody = new Set(
  `someone somebody anyone anybody whoever nobody none unknown else one people person persons team teams colleague colleagues
   staff engineer engineers developer developers devs designer designers analyst analysts tbd tba tbc todo n na later pending
   a an the some any our other another to be decided determined named confirmed announced found or of from us we two three`.split(
    /\s+/,
  ),
);

const isNobody = (word: string): boolean => nobody.has(word) || /^\d+$/.test(word);

/** "and", a comma that is not within a number, "&" or "+": but not those of "R&D" or "C++". */
const between = /\s+and\s+|\s[&+]\s|(?<=\p{L}{2})[&+](?=\p{L}{2})|,(?!\d)/iu;

/** What is counted or paid is one thing together with where it is from. */
const isSum = (text: string): boolean => /\d|\b(?:budget|money|funds?|funding)\b/i.test(text);

const parts = (granted: string): string[] =>
  granted
    .replace(/\s+/g, ' ')
    .split(between)
    .map(part => part.trim())
    .filter(part => part !== '');

/** False where some part of a grant names nobody, as "someone", "TBD", "2 engineers" or "Ada and a designer" do. */
export const hasOwner = (granted: string): boolean => {
  const words = parts(granted).map(
    part =>
      part
        .toLowerCase()
        .replace(/\./g, '')
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return words.length > 0 && !words.some(part => part.every(isNobody));
};

/** Two spellings of one name have the same key. */
export const keyOf = (name: string): string => name.toLowerCase();

/**
 * The people and sums that a grant names. "Ada and Grace from Keystone" names Ada and Grace; a sum, as "40k USD from the
 * growth budget", is one name. What names nobody is left out.
 */
export const namesIn = (granted: string): string[] =>
  parts(granted)
    .filter(hasOwner)
    .map(part => {
      const [head = ''] = part.split(/ (?:from|for) /i);
      return isSum(head) ? part : head;
    });
