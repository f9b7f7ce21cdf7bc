import * as v from 'valibot';
import { unknownPlaceholders } from '../automation/signals/comment';
import { administersJira } from '../jira';
import { accepted, Count, refused } from '../negotiation';
import { loadSignals, Signals, saveSignals } from '../storage';
import { administered } from './administration';
import { door } from './door';

/** What Jira is told of negotiations, for everybody to read. */
export const signals = door(v.strictObject({}), async (_, { now }) => {
  const [known, maySet] = await Promise.all([loadSignals(), administersJira()]);
  return accepted({ now: now.at, ...known, maySet });
});

/**
 * What Jira is told: for an administrator of Jira to say. A wording with a placeholder that nothing stands behind is refused.
 * Work items follow with their next move, or with the next daily look.
 */
export const setSignals = door(
  v.strictObject({ settings: Signals, seen: v.nullable(Count) }),
  administered(async ({ settings, seen }: { settings: Signals; seen: number | null }, { now }) => {
    const unknown = unknownPlaceholders(settings.comment.wording);
    if (unknown.length > 0) return refused('placeholder-unknown', ...unknown);
    const saved = await saveSignals(settings, seen);
    if (saved) return accepted({ now: now.at, ...saved, maySet: true });
    const fresh = { now: now.at, ...(await loadSignals()), maySet: true };
    return { ok: false, refusal: { ...refused('moved-on').refusal, fresh } };
  }),
);
