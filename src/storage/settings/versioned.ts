import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type * as v from 'valibot';
import { isLostRace } from '../lost-race';
import { bodyOf, read } from '../record';

type Row = { version: number; body: unknown };
const entity = () => kvs.entity<Row>('settings');

/** A setting of the site as stored; `version` is null while nobody has set it. */
export type Versioned<T> = T & { version: number | null };

/** One of the site's settings, under a key of its own: read strictly, and changed only as it was seen. */
export const versioned = <T extends object>(
  key: string,
  schema: v.GenericSchema<T & { version: number }>,
  unset: T,
) => {
  const parse = (stored: unknown): Versioned<T> => read(schema, `settings ${key}`, stored);
  return {
    key,
    unset: { ...unset, version: null },
    parse,
    /** The setting, strictly consistent; as shipped where nobody has set it. */
    load: async (): Promise<Versioned<T>> => {
      const stored = await entity().get(key);
      return stored ? parse(stored) : { ...unset, version: null };
    },
    /** Sets it if it is still as it was seen. Null where somebody was faster. */
    save: async (next: T, seen: number | null): Promise<Versioned<T> | null> => {
      const version = seen === null ? 0 : seen + 1;
      const row: Row = { version, body: bodyOf(schema, { ...next, version }) };
      try {
        if (seen === null) await entity().set(key, row, { keyPolicy: 'FAIL_IF_EXISTS' });
        else {
          const conditions = new Filter<Row>().and('version', FilterConditions.equalTo(seen));
          await kvs.transact().set(key, row, { entityName: 'settings', conditions }).execute();
        }
        return { ...next, version };
      } catch (error) {
        if (isLostRace(error)) return null;
        throw error;
      }
    },
  };
};
