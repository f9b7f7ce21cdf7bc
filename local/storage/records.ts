import Database from 'libsql';
import type { EntitySchema } from './entities';
import { TTL } from './limits';
import { indexSql, type Statement } from './scan';

/** One stored value. Times in milliseconds; `value` is JSON text, so that nobody ever shares a reference with the store. */
export type Row = { key: string; value: string; created: number; updated: number; expires: number | null };

/** The rows of the platform's stores in one SQLite file: `kvs`, `secret` and one space for each entity. */
export type Records = {
  get(space: string, key: string): Row | undefined;
  /** Writes and returns the row; an earlier row keeps its creation time and loses its expiry. */
  put(space: string, key: string, value: string, ttlMs: number | undefined): Row;
  remove(space: string, key: string): void;
  /** Removes every row of every space. */
  clear(): void;
  select(statement: Statement): Row[];
  /** Runs the work under `BEGIN IMMEDIATE`: whatever it throws, nothing of it stays. */
  atomically<T>(work: () => T): T;
  /** `late`: commits reach the disk when the machine likes. Back to `at-once`, everything is on the disk. */
  sync(when: 'at-once' | 'late'): void;
  close(): void;
};

const TABLE = `CREATE TABLE IF NOT EXISTS storage_record (
  space TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
  created INTEGER NOT NULL, updated INTEGER NOT NULL, expires INTEGER,
  PRIMARY KEY (space, key)) WITHOUT ROWID`;

const FULL = 'synchronous = FULL';
/** In a write-ahead log this never breaks the file: a crash of the machine may take the last commits, each as a whole. */
const NORMAL = 'synchronous = NORMAL';

const LOCK_TIMEOUT_MS = 5_000;

export function openRecords(file: string, entities: Map<string, EntitySchema>, now: () => number): Records {
  const database = new Database(file, { timeout: LOCK_TIMEOUT_MS });
  database.pragma('journal_mode = WAL');
  // FULL, not NORMAL: what was acknowledged must survive a power cut too.
  database.pragma(FULL);
  const atomically = <T>(work: () => T): T => database.transaction(work).immediate();
  atomically(() => {
    database.exec(TABLE);
    database.prepare('DELETE FROM storage_record WHERE expires <= ?').run([now() - TTL.lingerMs]);
    makeIndexes(database, entities);
  });

  const get = database.prepare(
    'SELECT key, value, created, updated, expires FROM storage_record WHERE space = ? AND key = ?',
  );
  const put = database.prepare('INSERT OR REPLACE INTO storage_record VALUES (?, ?, ?, ?, ?, ?)');
  const remove = database.prepare('DELETE FROM storage_record WHERE space = ? AND key = ?');
  const prepared = new Map<string, ReturnType<typeof database.prepare>>();
  const isThere = (row: Row) => row.expires === null || row.expires > now() - TTL.lingerMs;

  const records: Records = {
    get(space, key) {
      const row = get.get([space, key]) as Row | undefined;
      return row !== undefined && isThere(row) ? toRow(row) : undefined;
    },
    put(space, key, value, ttlMs) {
      const updated = Math.trunc(now());
      const created = records.get(space, key)?.created ?? updated;
      const expires = ttlMs === undefined ? null : updated + ttlMs;
      put.run([space, key, value, created, updated, expires]);
      return { key, value, created, updated, expires };
    },
    remove(space, key) {
      remove.run([space, key]);
    },
    clear() {
      database.exec('DELETE FROM storage_record');
    },
    select({ sql, parameters }) {
      const statement = prepared.get(sql) ?? database.prepare(sql);
      prepared.set(sql, statement);
      return (statement.all([...parameters]) as Row[]).map(toRow);
    },
    atomically,
    sync(when) {
      // Closed, there is nothing left to bring to the disk: closing did it.
      if (!database.open) return;
      database.pragma(when === 'late' ? NORMAL : FULL);
      if (when === 'late') return;
      const [{ busy }] = database.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }];
      if (busy !== 0) throw new Error(`[storage] ${file} is in use by another program, end that one and start again`);
    },
    close() {
      database.close();
    },
  };
  return records;
}

/** The driver adds fields of its own to a row. */
function toRow({ key, value, created, updated, expires }: Row): Row {
  return { key, value, created, updated, expires };
}

/** Brings the file's indexes in line with the manifest: makes the new, remakes the changed, drops the gone. */
function makeIndexes(database: Database.Database, entities: Map<string, EntitySchema>): void {
  const wanted = new Map<string, string>();
  for (const entity of entities.values()) {
    for (const index of entity.indexes.values()) {
      const { name, sql } = indexSql(entity, index);
      wanted.set(name, sql);
    }
  }
  const present = database
    .prepare(
      `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'storage_record' AND sql IS NOT NULL`,
    )
    .all([]) as { name: string; sql: string }[];
  for (const { name, sql } of present) {
    if (wanted.get(name) === sql) wanted.delete(name);
    else database.exec(`DROP INDEX "${name}"`);
  }
  for (const sql of wanted.values()) database.exec(sql);
}
