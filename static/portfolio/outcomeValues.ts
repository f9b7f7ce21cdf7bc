import type { BusinessOutcome } from '../../src/negotiation/business-outcome';
import type { Baseline } from '../../src/negotiation/measure';
import { MOST_READINGS_AT_ONCE } from '../../src/negotiation/thresholds';
import { type Errors, type Read, reading } from '../room/fields/reading';
import { typed } from '../room/fields/typedNumber';
import type { Problem } from '../room/useMove';
import { outcomeFormWords as words } from '../words/portfolio';
import { linesOf, merged, readingsIn } from './pastedReadings';

/** A business outcome as it is typed; its readings have a form of their own. */
export type OutcomeValues = {
  id: string;
  name: string;
  unit: string;
  direction: BusinessOutcome['direction'];
  aimLevel: string;
  aimBy: string;
};

/** The id of a new one is made here, so that a second try makes no second one. */
export const outcomeFrom = (known: BusinessOutcome | null): OutcomeValues => ({
  id: known?.id ?? crypto.randomUUID(),
  name: known?.name ?? '',
  unit: known?.unit ?? '',
  direction: known?.direction ?? 'higher',
  aimLevel: known?.aim ? typed(known.aim.level) : '',
  aimBy: known?.aim?.by ?? '',
});

export const readOutcome = (
  values: OutcomeValues,
): Read<Pick<BusinessOutcome, 'id' | 'name' | 'unit' | 'direction' | 'aim'>> => {
  const from = reading();
  const { id, name, unit, direction, aimLevel, aimBy } = values;
  const hasAim = aimLevel.trim() !== '' || aimBy !== '';
  return from.done({
    ...{ id, name, unit, direction },
    aim: hasAim ? { level: from.number('aimLevel', aimLevel), by: from.day('aimBy', aimBy) } : null,
  });
};

/** Readings as they are typed: one, several pasted at once, or all of them to be corrected. */
export type ReadingsValues = {
  way: keyof typeof words.ways;
  on: string;
  value: string;
  source: string;
  many: string;
  /** The corrected lines and the version they correct; null while nothing is corrected. */
  all: { text: string; version: number } | null;
};

export const readingsFrom = (known: Baseline[]): ReadingsValues => ({
  way: 'one',
  on: '',
  value: '',
  source: known.at(-1)?.source ?? '',
  many: '',
  all: null,
});

/** Lines of a field; none at all is an answer only where lines are corrected. */
const linesIn = (from: ReturnType<typeof reading>, field: 'many' | 'all', text: string): Baseline[] => {
  const read = readingsIn(text);
  if (!read.ok) from.mark(field, read.why);
  else if (read.readings.length === 0 && field === 'many') from.mark(field, words.noLines);
  return read.ok ? read.readings : [];
};

/** The lines to correct: those of an older version would bring back, or forget, what was changed since. */
export const linesToCorrect = ({ all }: ReadingsValues, known: Baseline[], version: number): string =>
  all?.version === version ? all.text : linesOf(known);

/** All readings as they are to be kept; `version` is the one that the form was opened on. */
export const readReadings = (values: ReadingsValues, known: Baseline[], version: number): Read<Baseline[]> => {
  const from = reading();
  const { way, on, value, source } = values;
  const told = {
    one: () => merged(known, [{ on: from.day('on', on), value: from.number('value', value), source }]),
    many: () => merged(known, linesIn(from, 'many', values.many)),
    all: () => merged([], linesIn(from, 'all', linesToCorrect(values, known, version))),
  }[way]();
  if (told.length > MOST_READINGS_AT_ONCE) from.mark(way === 'one' ? 'on' : way, words.tooMany(MOST_READINGS_AT_ONCE));
  return from.done(told);
};

/** The fields that a refusal names; of readings it names the rows of what was sent. */
export const markOutcome = ({ code, about }: Problem): Errors =>
  code === 'business-outcome-incomplete' ? Object.fromEntries(about.map(field => [field, words.missing])) : {};

export const markReadings = ({ code, about }: Problem, way: ReadingsValues['way'], sent: Baseline[]): Errors => {
  if (code !== 'business-outcome-incomplete') return {};
  const rows = about.map(each => /^(\d+):(on|source)$/.exec(each)).filter(row => row !== null);
  if (way === 'one')
    return Object.fromEntries(
      rows.map(([, , field = 'on']) => [field, field === 'on' ? words.dayWrong : words.missing]),
    );
  const days = [...new Set(rows.flatMap(([, row]) => sent[Number(row)]?.on ?? []))];
  return days.length > 0 ? { [way]: words.daysWrong(days) } : {};
};
