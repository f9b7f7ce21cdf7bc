import * as v from 'valibot';
import type { Answer, ParkedErrand, ParkedPage } from '../api';
import { pushDeliveries } from '../automation/outbox/push';
import { accepted, refused } from '../negotiation';
import { changeErrand, loadErrand, parkedErrands, dropErrand as removeParked, type StoredErrand } from '../storage';
import { administered, Cursor } from './administration';
import { door } from './door';

const ErrandKey = v.pipe(v.string(), v.regex(/^[1-9]\d{0,18}:20\d{2}-Q[1-4]:[\w:-]{1,30}$/));
const OfErrand = v.strictObject({ key: ErrandKey });

/** An errand as an administrator sees it: where and why, and nothing of a negotiation's content. */
const shown = ({ key, errand }: StoredErrand): ParkedErrand => ({
  key,
  outcomeId: errand.outcomeId,
  quarter: errand.quarter,
  event: errand.event,
  at: errand.at,
  tries: errand.tries,
  failure: errand.failure,
});

/** What Jira could not be told, for an administrator of Jira: a page of it. */
export const parked = door(
  v.strictObject({ from: Cursor }),
  administered(async ({ from }: { from: string | null }, { now }): Promise<Answer<ParkedPage>> => {
    const { errands, unreadable, next } = await parkedErrands(from);
    return accepted({ now: now.at, errands: errands.map(shown), unreadable, next });
  }),
);

/** Tries a parked errand anew, with all its tries before it. */
export const retryErrand = door(
  OfErrand,
  administered(async ({ key }: { key: string }, { now }): Promise<Answer<ParkedErrand>> => {
    const stored = await loadErrand(key);
    if (stored?.state !== 'parked') return refused('errand-unknown');
    const errand = { ...stored.errand, tries: 0 };
    if (!(await changeErrand(stored, { state: 'due', dueAt: now.at, errand }))) return refused('errand-unknown');
    const { outcomeId, quarter } = errand;
    await pushDeliveries([{ outcomeId, quarter, errands: [key] }]).catch(error =>
      console.warn(`[outbox] ${key} waits for the next sweep`, error),
    );
    return accepted(shown({ ...stored, errand }));
  }),
);

/** Gives a parked errand up for good. Signals are brought up to date with the next one all the same. */
export const dropErrand = door(
  OfErrand,
  administered(async ({ key }: { key: string }): Promise<Answer<ParkedErrand>> => {
    const stored = await loadErrand(key);
    if (stored?.state !== 'parked') return refused('errand-unknown');
    await removeParked(key);
    return accepted(shown(stored));
  }),
);
