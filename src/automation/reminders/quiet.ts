import type { Reminders } from '../../storage';
import type { Hour } from './duties';

/** Is it between the two hours? Past midnight where the first is later; never where both are the same. */
const isBetween = (hour: number, { from, to }: Reminders['quiet']): boolean =>
  from <= to ? hour >= from && hour < to : hour >= from || hour < to;

/** Is nobody reminded at that hour of the team's: reminders are off, the day is none to work on, or the hours are quiet? */
export const isQuiet = ({ on, workingDays, quiet }: Reminders, { weekday, hour }: Hour): boolean =>
  !on || !workingDays.includes(weekday) || isBetween(hour, quiet);
