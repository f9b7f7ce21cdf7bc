import { isHeldOut } from './table';

/** How well words tell two tables apart. */
type Score = { precision: number; recall: number; missed: string[]; falseAlarms: string[] };

/** On all entries, on those that words and grammar were tuned on, and on those held out. */
export type Scores = { overall: Score; tuned: Score; heldOut: Score };

type Tables<Entry> = { positives: readonly Entry[]; negatives: readonly Entry[] };

const only = <Entry>({ positives, negatives }: Tables<Entry>, wanted: (place: number) => boolean): Tables<Entry> => ({
  positives: positives.filter((_entry, place) => wanted(place)),
  negatives: negatives.filter((_entry, place) => wanted(place)),
});

const score = <Entry>(
  tables: Tables<Entry>,
  finds: (entry: Entry) => boolean,
  say: (entry: Entry) => string,
): Score => {
  const missed = tables.positives.filter(entry => !finds(entry)).map(say);
  const falseAlarms = tables.negatives.filter(finds).map(say);
  const found = tables.positives.length - missed.length;
  return {
    precision: found / (found + falseAlarms.length),
    recall: found / tables.positives.length,
    missed,
    falseAlarms,
  };
};

export const scores = <Entry>(
  tables: Tables<Entry>,
  finds: (entry: Entry) => boolean,
  say: (entry: Entry) => string,
): Scores => ({
  overall: score(tables, finds, say),
  tuned: score(
    only(tables, place => !isHeldOut(place)),
    finds,
    say,
  ),
  heldOut: score(only(tables, isHeldOut), finds, say),
});

/** For the name of a test: "precision 1.00, recall 0.94". */
export const told = ({ precision, recall }: Score): string =>
  `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`;
