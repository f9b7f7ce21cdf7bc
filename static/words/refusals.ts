import type { Refusal } from '../../src/negotiation/refusal';
import { refusals } from './said/refusals';

/** What a refusal is about, found in its list of names. Places and rows count from 0 there, and from 1 here. */
export type About = {
  all: string[];
  has(name: string): boolean;
  /** The names that this table knows, in its words. */
  knownIn(names: Readonly<Record<string, string>>): string[];
  /** The package, A to C. */
  letter: string | null;
  places: string[];
  /** Rows that are named as `<row>:<field>`, each once. */
  rows: string[];
};

const fromOne = (place: string): string => String(Number(place) + 1);

const aboutOf = (all: string[]): About => ({
  all,
  has: name => all.includes(name),
  knownIn: names => all.flatMap(each => names[each] ?? []),
  letter: all.find(each => /^[ABC]$/.test(each)) ?? null,
  places: all.filter(each => /^\d+$/.test(each)).map(fromOne),
  rows: [...new Set(all.flatMap(each => /^(\d+):/.exec(each)?.[1] ?? []))].map(fromOne),
});

/** One sentence for every refusal: what is missing or has happened, and what to do. */
export const refusalSentence = ({ code, about }: Refusal): string => refusals[code](aboutOf(about));
