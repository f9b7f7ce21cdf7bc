/** What an administrator sets for the whole site, each under a key of its own. */
export { type Calendar, calendarYear, loadCalendar, readCalendar, SETTINGS_KEY, saveCalendar } from './calendar';
export { loadReminders, Reminders, saveReminders } from './reminders';
export { loadSignals, type Occasion, occasions, Signals, saveSignals } from './signals';
export type { Versioned } from './versioned';
