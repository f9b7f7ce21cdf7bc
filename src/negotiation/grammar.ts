/** Entries of one or more words by kind. `#` is any number in digits; an entry of two kinds belongs to the first. */
type Lexicon<Kind extends string> = Readonly<Record<Kind, readonly string[]>>;

/** One sentence: its words as written, and one letter of a kind for each of them. */
export type Sentence = { words: string[]; letters: string };

/** The words of a sentence that give something away; none if it does not. */
export type Rule = (sentence: Sentence) => string[];

/** More words than this never make one entry of a lexicon. */
const LONGEST_ENTRY = 4;
const lengths = Array.from({ length: LONGEST_ENTRY }, (_each, shorter) => LONGEST_ENTRY - shorter);

const UNKNOWN = '_';

/** A dot inside a number or a name ends no sentence. */
const sentencesOf = (text: string): string[][] =>
  text.split(/[;:!?\n]|\.(?=\s|$)/).map(sentence => sentence.match(/[\p{L}\p{N}%][^\s,()"“”]*/gu) ?? []);

/** Capitals, hyphens and apostrophes make no difference, one number is as good as another, and `v2` is a version. */
const plain = (word: string): string =>
  /^\d/.test(word)
    ? '#'
    : word
        .toLowerCase()
        .replace(/['’-]/g, '')
        .replace(/^v\d.*/, 'version');

const plural = (word: string): string =>
  /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:ch|sh|s|x)$/.test(word) ? `${word}es` : `${word}s`;

/** The plural of each word. */
export const pluralsOf = (words: readonly string[]): string[] => words.map(plural);

/** Each word, and its plural. */
export const withPlurals = (words: readonly string[]): string[] => [...words, ...pluralsOf(words)];

/**
 * Reads texts as words of known kinds, and rules as regular expressions over kinds: `^ opener* (verb) article` finds an
 * order at the start of a sentence. Words in round brackets are those that give it away; `any` is any word. As each word
 * becomes one letter, a rule without nested repetition takes time in proportion to the text.
 */
export const grammar = <Kind extends string>(lexicon: Lexicon<Kind>) => {
  const kinds = Object.keys(lexicon) as Kind[];
  const letterOf = (kind: string): string => {
    const place = kinds.indexOf(kind as Kind);
    if (place < 0) throw new Error(`The lexicon has no kind "${kind}": add it, or mend the rule.`);
    return String.fromCharCode('À'.charCodeAt(0) + place);
  };
  const letters = new Map(
    [...kinds].reverse().flatMap(kind => lexicon[kind].map((entry): [string, string] => [entry, letterOf(kind)])),
  );
  const letterFor = (words: string[]): string | undefined => letters.get(words.map(plain).join(' '));

  /** The longest entry counts: "roll out" before "roll". */
  const sentence = (words: string[], read: Sentence = { words: [], letters: '' }): Sentence => {
    for (let from = 0; from < words.length; ) {
      const length = lengths.find(count => letterFor(words.slice(from, from + count)) !== undefined) ?? 1;
      const entry = words.slice(from, from + length);
      read.words.push(entry.join(' '));
      read.letters += letterFor(entry) ?? UNKNOWN;
      from += length;
    }
    return read;
  };

  const rule = (pattern: string): Rule => {
    const expression = new RegExp(
      pattern.replace(/[a-z]+/g, name => (name === 'any' ? '.' : letterOf(name))).replace(/ /g, ''),
      'd',
    );
    return read =>
      (expression.exec(read.letters)?.indices ?? []).slice(1).flatMap(span => (span ? read.words.slice(...span) : []));
  };

  return { read: (text: string): Sentence[] => sentencesOf(text).map(words => sentence(words)), rule };
};

/** What the first rule to find something finds. */
export const firstFound = (rules: readonly Rule[], sentences: readonly Sentence[]): string[] =>
  rules.map(rule => sentences.flatMap(rule)).find(found => found.length > 0) ?? [];

/** Everything that any rule finds, once. */
export const allFound = (rules: readonly Rule[], sentences: readonly Sentence[]): string[] => [
  ...new Set(sentences.flatMap(sentence => rules.flatMap(rule => rule(sentence)))),
];
