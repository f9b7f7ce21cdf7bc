import { quarterNote } from '../words/standing';

/** Quarters to choose from, each with what it is today. */
export const withNotes = (choices: string[], [current, next]: [string, string]) =>
  choices.map(quarter => ({
    quarter,
    note: quarter === current ? quarterNote.now : quarter === next ? quarterNote.next : '',
  }));
