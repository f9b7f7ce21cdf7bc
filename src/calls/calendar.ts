import * as v from 'valibot';
import { administersJira } from '../jira';
import { accepted, Count, FiscalStart, refused } from '../negotiation';
import { loadCalendar, saveCalendar } from '../storage';
import { door } from './door';

/** The site's calendar, for everybody. */
export const calendar = door(v.strictObject({}), async (_, { now }) => {
  const [known, maySet] = await Promise.all([loadCalendar(), administersJira()]);
  return accepted({ now: now.at, ...known, maySet });
});

/**
 * In which month the fiscal year starts: for an administrator of Jira to say. A negotiation keeps the quarter's days that it
 * was opened with.
 */
export const setCalendar = door(
  v.strictObject({ fiscalStart: FiscalStart, seen: v.nullable(Count) }),
  async ({ fiscalStart, seen }, { now }) => {
    if (!(await administersJira())) return refused('not-jira-administrator');
    const saved = await saveCalendar(fiscalStart, seen);
    if (saved) return accepted({ now: now.at, ...saved, maySet: true });
    const fresh = { now: now.at, ...(await loadCalendar()), maySet: true };
    return { ok: false, refusal: { ...refused('moved-on').refusal, fresh } };
  },
);
