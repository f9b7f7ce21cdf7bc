import type { Log } from '../log';

/** What can go wrong on the platform without anybody being to blame (FORGE.md D5). */
export const FAULTS = [
  /** Jira answers 429 with Retry-After, before it does anything. */
  'throttled',
  /** Jira answers 503, before it does anything. */
  'broken',
  /** What was asked is done, but the answer is an error. */
  'lostAnswer',
  /** An event is delivered twice. */
  'duplicate',
  /** An event is delivered late. */
  'late',
  /** Somebody else was faster: the condition of a transaction does not hold. */
  'lostRace',
  /** A query does not see the latest writes. */
  'staleQuery',
] as const;
export type Fault = (typeof FAULTS)[number];

/** How likely each is where it can happen, from 0 to 1. */
export type Rates = Partial<Record<Fault, number>>;

/** Without a rate of its own. */
const USUAL = 0.05;

/** Nothing goes wrong by chance: for tests that name the one thing that does. */
export const NOTHING: Rates = Object.fromEntries(FAULTS.map(fault => [fault, 0]));

/** A call of the app that the platform has carried out. `path` is as it was asked for, with what follows its `?`. */
export type Call = {
  functionKey: string;
  to: 'jira' | 'storage' | 'queue' | 'elsewhere';
  method: string;
  path: string;
  /** False of a storage call that only reads, and of a GET. */
  changes: boolean;
};

export type FaultOptions = {
  seed: string;
  rates?: Rates | undefined;
  /**
   * For tests: hears of every call of the app once it is carried out and before its answer is given, but not while the site is
   * given its past. Where it says true, the host ends as by `kill -9`: to die after the n-th call that matches, count those.
   */
  diesAfter?: ((call: Call) => boolean) | undefined;
};

/** The one place that decides what goes wrong. */
export type Faults = {
  /** Whether it happens now; a line on the console says so. */
  happens(fault: Fault, where: string): boolean;
  /** An integer from `least` to `most`. */
  between(least: number, most: number): number;
  /** Whether the host ends before the answer of this call is given. */
  endsAfter(call: Call): boolean;
};

/** The same seed makes the same decisions, for each kind of fault in the order in which it could have happened. */
export function openFaults(options: FaultOptions & { isQuiet(): boolean; log: Log }): Faults {
  const { seed, rates = {}, diesAfter, isQuiet, log } = options;
  const wrong = Object.entries(rates).find(([, rate]) => !(rate >= 0 && rate <= 1));
  if (wrong) throw new Error(`[local] the rate of ${wrong[0]} has to be from 0 to 1`);
  log(`[local] FAULTS from the seed "${seed}"`);
  // Each has numbers of its own: otherwise one call more of one kind would change all others.
  const numbers = new Map(FAULTS.map(fault => [fault, numbersFrom(`${seed} ${fault}`)]));
  const sizes = numbersFrom(`${seed} sizes`);
  return {
    happens(fault, where) {
      if (isQuiet()) return false;
      const happens = (numbers.get(fault)?.() ?? 1) < (rates[fault] ?? USUAL);
      if (happens) log(`[local] FAULT ${fault}: ${where}`);
      return happens;
    },
    between: (least, most) => least + Math.floor(sizes() * (most - least + 1)),
    endsAfter: call => !isQuiet() && diesAfter?.(call) === true,
  };
}

/** Numbers from 0 to 1 (Mulberry32), from a text (FNV-1a). */
function numbersFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
