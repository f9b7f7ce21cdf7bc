/** The platform's Key-Value Store and Custom Entity Store, in one SQLite file, behind the paths that `@forge/kvs` calls. */
import type { StorageAnswer } from './answer';
import { makeCursors } from './cursor';
import { type Entity, parseEntities } from './entities';
import { makeMeter } from './meter';
import { openRecords } from './records';
import { Refusal } from './refusal';
import { ROUTES } from './routes';
import type { Store } from './store';

export type { StorageAnswer } from './answer';
export type { Entity } from './entities';

export type Storage = {
  /**
   * Answers one POST. `path` is like `/api/v1/entity/query`, `body` the parsed JSON. A refusal is an answer too:
   * `{ status, body: { code, message } }`. An unknown path answers 501 and says so on the console.
   */
  handle(path: string, body: unknown): StorageAnswer;
  /**
   * Runs work that writes much, with no rate limits and one sync to the disk at its end in place of one each write. Until
   * then `kill -9` loses nothing, but a crash of the machine may.
   */
  inBulk<T>(work: () => Promise<T>): Promise<T>;
  /** Removes every value, for good. */
  clear(): void;
  close(): void;
};

/**
 * Opens (creates) the store in one file. `now` is the local Forge's clock: milliseconds.
 * Throws when the entities break a rule of the platform ("Defining Custom Entities").
 *
 * @example
 * const storage = openStorage({ file: 'forge.db', entities: manifest.app.storage.entities, now: Date.now });
 * storage.handle('/api/v1/get', { key: 'a' }); // { status: 404, body: { code: 'KEY_NOT_FOUND', … } }
 */
export function openStorage(options: { file: string; entities: Entity[]; now: () => number }): Storage {
  const { file, now } = options;
  const entities = parseEntities(options.entities);
  const records = openRecords(file, entities, now);
  const store: Store = { entities, records, meter: makeMeter(now), cursors: makeCursors(), now };
  return {
    handle: (path, body) => handle(store, path, body),
    async inBulk(work) {
      store.meter.turn('off');
      records.sync('late');
      try {
        return await work();
      } finally {
        store.meter.turn('on');
        records.sync('at-once');
      }
    },
    clear: () => records.clear(),
    close: () => records.close(),
  };
}

function handle(store: Store, path: string, body: unknown): StorageAnswer {
  const route = ROUTES.get(path);
  if (route === undefined) {
    const message = `[storage] ${path} is not emulated, add it to local/storage/routes.ts`;
    console.error(message);
    return { status: 501, body: { code: 'NOT_IMPLEMENTED', message } };
  }
  try {
    store.meter.request();
    return route(store, body);
  } catch (error) {
    if (error instanceof Refusal) {
      return { status: error.status, body: { code: error.code, message: error.message } };
    }
    console.error(`[storage] ${path} failed, see the cause:`, error);
    return { status: 500, body: { code: 'INTERNAL_SERVER_ERROR', message: 'An internal server error has occurred' } };
  }
}
