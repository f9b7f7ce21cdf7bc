import * as v from 'valibot';
import { administersJira } from '../jira';
import { accepted, Count, refused } from '../negotiation';
import { loadReminders, Reminders, saveReminders } from '../storage';
import { administered } from './administration';
import { door } from './door';

/** When people are reminded, for everybody to read. */
export const reminders = door(v.strictObject({}), async (_, { now }) => {
  const [known, maySet] = await Promise.all([loadReminders(), administersJira()]);
  return accepted({ now: now.at, ...known, maySet });
});

/** When people are reminded: for an administrator of Jira to say. */
export const setReminders = door(
  v.strictObject({ settings: Reminders, seen: v.nullable(Count) }),
  administered(async ({ settings, seen }: { settings: Reminders; seen: number | null }, { now }) => {
    const saved = await saveReminders(settings, seen);
    if (saved) return accepted({ now: now.at, ...saved, maySet: true });
    const fresh = { now: now.at, ...(await loadReminders()), maySet: true };
    return { ok: false, refusal: { ...refused('moved-on').refusal, fresh } };
  }),
);
