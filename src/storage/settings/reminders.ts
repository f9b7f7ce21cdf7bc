import * as v from 'valibot';
import { Count } from '../../negotiation';
import { type Versioned, versioned } from './versioned';

/** An hour of the day, 0 to 23. */
const Hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));

const remindersEntries = {
  on: v.boolean(),
  /** Days of the week on which people are reminded: 1 is Monday, 7 is Sunday. */
  workingDays: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.minLength(1),
    v.maxLength(7),
  ),
  /** From which hour until which other one, in the team's zone, nobody is reminded; past midnight where `from` is later. */
  quiet: v.strictObject({ from: Hour, to: Hour }),
};

export const Reminders = v.strictObject(remindersEntries);
export type Reminders = v.InferOutput<typeof Reminders>;

const Stored = v.strictObject({ ...remindersEntries, version: Count });

const shipped: Reminders = { on: true, workingDays: [1, 2, 3, 4, 5], quiet: { from: 17, to: 9 } };

const reminders = versioned<Reminders>('reminders', Stored, shipped);

/** When people are reminded: strictly consistent. */
export const loadReminders = (): Promise<Versioned<Reminders>> => reminders.load();

/** Sets it if it is still as it was seen. Null where somebody was faster. */
export const saveReminders = (next: Reminders, seen: number | null): Promise<Versioned<Reminders> | null> =>
  reminders.save(next, seen);
