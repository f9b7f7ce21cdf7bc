import { LINE_LENGTH, MOST_AGREEMENTS } from '../../src/negotiation/thresholds';
import { businessWords, outputWords, solutionWords, tractionWords } from '../../src/negotiation/wording';

/** Goals that are read at once; more are nobody's goals of a quarter. */
export const MOST_GOALS = 60;

export type Goal = { name: string; unit: string };

/** What a goal that is no product outcome gives itself away as, and the words that do it (A3, A4, A5, A6). */
export type Sign = 'output' | 'solution' | 'business' | 'traction';
export type Signed = { sign: Sign; words: string[] };

export type Report = {
  goals: (Goal & { signs: Signed[] })[];
  counts: Record<Sign | 'clear', number>;
  /** As goals of one team in one quarter (A1). */
  tooMany: 'warn' | 'block' | null;
  /** Goals beyond those that were read. */
  left: number;
};

const BULLET = /^(?:[-*•–]|\d+[.)])(?:\s+|$)/;

/** Cells of a row that was copied from a sheet; else the unit follows the last semicolon. */
const partsOf = (line: string): string[] => {
  if (line.includes('\t')) return line.split('\t');
  const at = line.lastIndexOf(';');
  return at < 0 ? [line] : [line.slice(0, at), line.slice(at + 1)];
};

/** One goal a line, as far as a line holds words: bullets and numbers in front are not part of it. */
export const goalsIn = (text: string): Goal[] =>
  text.split(/\r?\n/).flatMap(line => {
    const [first = '', unit = ''] = partsOf(line).map(part => part.trim());
    const name = first.replace(BULLET, '');
    return name === '' ? [] : [{ name: name.slice(0, LINE_LENGTH), unit: unit.slice(0, LINE_LENGTH) }];
  });

/** An order to ship something says what to make, too: it is named once, as the output. */
const signsOf = ({ name, unit }: Goal): Signed[] => {
  const measure = { name, unit, definition: '' };
  const outputs = outputWords(measure);
  const found: Signed[] = [
    { sign: 'output', words: outputs },
    { sign: 'solution', words: outputs.length > 0 ? [] : solutionWords(name) },
    { sign: 'business', words: businessWords(measure) },
    { sign: 'traction', words: tractionWords(measure) },
  ];
  return found.filter(({ words }) => words.length > 0);
};

const tooMany = (count: number): Report['tooMany'] => {
  if (count < MOST_AGREEMENTS) return null;
  return count > MOST_AGREEMENTS ? 'block' : 'warn';
};

/** Looks through a team's goals of a quarter by the words they are written in. */
export const audit = (goals: Goal[]): Report => {
  const read = goals.slice(0, MOST_GOALS).map(goal => ({ ...goal, signs: signsOf(goal) }));
  const having = (sign: Sign): number => read.filter(({ signs }) => signs.some(each => each.sign === sign)).length;
  return {
    goals: read,
    counts: {
      output: having('output'),
      solution: having('solution'),
      business: having('business'),
      traction: having('traction'),
      clear: read.filter(({ signs }) => signs.length === 0).length,
    },
    tooMany: tooMany(goals.length),
    left: goals.length - read.length,
  };
};
