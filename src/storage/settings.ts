import { Filter, FilterConditions, kvs } from '@forge/kvs';
import * as v from 'valibot';
import { Count, FiscalStart } from '../negotiation';
import { isLostRace } from './lost-race';
import { bodyOf, read } from './record';

/** The site's calendar: in which month its fiscal year starts. `version` is null while nobody has set it. */
export type Calendar = { fiscalStart: FiscalStart; version: number | null };

const Stored = v.strictObject({ fiscalStart: FiscalStart, version: Count });

export const SETTINGS_KEY = 'calendar';
export const calendarYear: Calendar = { fiscalStart: 1, version: null };

type Row = { version: number; body: unknown };
const entity = () => kvs.entity<Row>('settings');

export const readCalendar = (stored: unknown): Calendar => read(Stored, 'settings calendar', stored);

/** The calendar, strictly consistent; the calendar year where none was set. */
export const loadCalendar = async (): Promise<Calendar> => {
  const stored = await entity().get(SETTINGS_KEY);
  return stored ? readCalendar(stored) : calendarYear;
};

/** Sets the calendar if it is still as it was seen. Null where somebody was faster. */
export const saveCalendar = async (fiscalStart: FiscalStart, seen: number | null): Promise<Calendar | null> => {
  const next = { fiscalStart, version: seen === null ? 0 : seen + 1 };
  const row: Row = { version: next.version, body: bodyOf(Stored, next) };
  try {
    if (seen === null) await entity().set(SETTINGS_KEY, row, { keyPolicy: 'FAIL_IF_EXISTS' });
    else {
      const conditions = new Filter<Row>().and('version', FilterConditions.equalTo(seen));
      await kvs.transact().set(SETTINGS_KEY, row, { entityName: 'settings', conditions }).execute();
    }
    return next;
  } catch (error) {
    if (isLostRace(error)) return null;
    throw error;
  }
};
