import * as v from 'valibot';
import type { Answer } from '../api';
import { administersJira } from '../jira';
import { accepted, refused } from '../negotiation';
import { type Entity, entities, eraseSome, recordsOf } from '../storage';
import { type Asker, door } from './door';

/** What an administrator of Jira may do with all that the app keeps: take it along, or erase it. Neither reads nor moves a party's play. */

export const administered =
  <P, T>(call: (payload: P, asker: Asker) => Promise<Answer<T>>) =>
  async (payload: P, asker: Asker): Promise<Answer<T>> =>
    (await administersJira()) ? call(payload, asker) : refused('not-jira-administrator');

export const Cursor = v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(4096)));

/** One page of the export, as the records are stored; the page asks on until `next` is null for the last entity. */
export const exportRecords = door(
  v.strictObject({ entity: v.picklist(entities), from: Cursor }),
  administered(async ({ entity, from }: { entity: Entity; from: string | null }, asker) =>
    accepted({ now: asker.now.at, ...(await recordsOf(entity, from)) }),
  ),
);

/** Records that one call erases at most, so that it stays well in its time. */
const MOST_ERASED = 500;

/** The word that the administrator types, so that nothing is erased by a slip. */
const ERASE = 'erase';

/** Erases some of what is kept; the page asks on until nothing is left. An export is offered first (RULES 9). */
export const erase = door(
  v.strictObject({ confirmed: v.literal(ERASE) }),
  administered(async () => {
    let erased = 0;
    for (let some = await eraseSome(); some > 0; some = await eraseSome()) {
      erased += some;
      if (erased >= MOST_ERASED) return accepted({ erased, done: false });
    }
    return accepted({ erased, done: true });
  }),
);
