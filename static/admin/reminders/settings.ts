import type { RemindersView } from '../../../src/api';

/** When people are reminded, as an administrator sets it. */
export type Reminders = Pick<RemindersView, 'on' | 'workingDays' | 'quiet'>;

export const settingsOf = ({ on, workingDays, quiet }: Reminders): Reminders => ({ on, workingDays, quiet });

const parts = ['on', 'workingDays', 'quiet'] as const;

/** In what two settings differ. */
export const differing = (one: Reminders, other: Reminders): string[] =>
  parts.filter(part => JSON.stringify(one[part]) !== JSON.stringify(other[part]));

/** Hours in which people are reminded: from 0 to 23 on, until 1 to 24. */
export type Hours = { from: number; to: number };

/** What is kept are the hours in which nobody is: they end where the others begin. */
export const hoursOf = ({ quiet }: Reminders): Hours => ({ from: quiet.to, to: quiet.from === 0 ? 24 : quiet.from });

export const quietOf = ({ from, to }: Hours): Reminders['quiet'] => ({ from: to % 24, to: from });

/** What is saved: turned off, it keeps the days that were kept, for none can be kept without one. */
export const toSave = (settings: Reminders, kept: Reminders): Reminders =>
  settings.on ? settings : { ...kept, on: false };
