import * as v from 'valibot';
import { Count, FiscalStart } from '../../negotiation';
import { type Versioned, versioned } from './versioned';

/** The site's calendar: in which month its fiscal year starts. `version` is null while nobody has set it. */
export type Calendar = Versioned<{ fiscalStart: FiscalStart }>;

const Stored = v.strictObject({ fiscalStart: FiscalStart, version: Count });

const calendar = versioned<{ fiscalStart: FiscalStart }>('calendar', Stored, { fiscalStart: 1 });

export const SETTINGS_KEY = calendar.key;
export const calendarYear: Calendar = calendar.unset;
export const readCalendar: (stored: unknown) => Calendar = calendar.parse;

/** The calendar, strictly consistent; the calendar year where none was set. */
export const loadCalendar: () => Promise<Calendar> = calendar.load;

/** Sets the calendar if it is still as it was seen. Null where somebody was faster. */
export const saveCalendar = (fiscalStart: FiscalStart, seen: number | null): Promise<Calendar | null> =>
  calendar.save({ fiscalStart }, seen);
