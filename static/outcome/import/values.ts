import type { OutcomePage } from '../../../src/api';
import { MOST_READINGS_AT_ONCE } from '../../../src/negotiation/thresholds';
import { type Errors, type Read, reading } from '../../room/fields/reading';
import type { Problem } from '../../room/useMove';
import { today } from '../../words/numbers';
import { importWords } from '../../words/outcome';
import type { Change } from '../useChange';
import { type Against, type Choices, isFlawed, type Preview, previewOf, takenFrom } from './preview';

/** The import as it stands: the text, how it is to be read, and whether rows that cannot be read are left out. */
export type ImportValues = Choices & { text: string; leaveOut: boolean };

export const importFrom = ({ measures }: OutcomePage): ImportValues => ({
  text: '',
  columns: null,
  order: '',
  decimal: '',
  source: measures.at(-1)?.measure.source ?? '',
  leaveOut: false,
});

const againstOf = ({ readings, measures }: OutcomePage): Against => ({
  readings,
  today: today(),
  measure: measures.at(-1)?.measure.name ?? '',
});

export const previewIn = (values: ImportValues, page: OutcomePage): Preview =>
  previewOf(values.text, values, againstOf(page));

/** All rows that can be read and are new; anything else has to be decided first. */
export const readImport = (values: ImportValues, page: OutcomePage): Read<Change> => {
  const from = reading();
  const preview = previewIn(values, page);
  const taken = takenFrom(preview);
  const wrong = preview.rows.filter(isFlawed).length;
  const at = (name: string, why: string) => from.mark(name, why);
  if (preview.rows.length === 0) at('text', importWords.empty);
  else if (preview.questions.length > 0) for (const question of preview.questions) at(question, importWords.unanswered);
  else if (wrong > 0 && !values.leaveOut) at('leaveOut', importWords.decide(wrong));
  else if (taken.length === 0) at('text', importWords.nothing);
  else if (taken.length > MOST_READINGS_AT_ONCE) at('text', importWords.tooMany(taken.length));
  return from.done({ call: 'recordReadings' as const, readings: taken.map(each => each.reading) });
};

/** Where a refusal names a row: `3:on`, or `readings.3.on` where the row has no shape that can be read. */
const PLACE = /^(?:readings\.)?(\d+)[:.](on|value|source)$/;
const words: Readonly<Record<string, string>> = importWords.refused;

/** What the server says of rows, by their number in the text. */
const refusedRows = ({ about }: Problem, values: ImportValues, page: OutcomePage): Map<number, string> => {
  const taken = takenFrom(previewIn(values, page));
  return new Map(
    about.flatMap((each): [number, string][] => {
      const [, place, field = ''] = PLACE.exec(each) ?? [];
      const row = place === undefined ? undefined : taken[Number(place)]?.row;
      return row === undefined ? [] : [[row, words[field] ?? importWords.refused.value]];
    }),
  );
};

const rowsSentence = (rows: Map<number, string>): string => importWords.refusedRows([...rows.keys()].map(String));

/** The rows that a refusal names, as `row.12`, and the text they stand in. */
export const markImport = (problem: Problem, values: ImportValues, page: OutcomePage): Errors => {
  const rows = refusedRows(problem, values, page);
  if (rows.size === 0) return {};
  return { text: rowsSentence(rows), ...Object.fromEntries([...rows].map(([row, why]) => [`row.${row}`, why])) };
};

export const explainImport = (problem: Problem, values: ImportValues, page: OutcomePage): string | null => {
  const rows = refusedRows(problem, values, page);
  return rows.size > 0 ? rowsSentence(rows) : null;
};
