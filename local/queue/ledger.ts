import { join } from 'node:path';
import Database from 'libsql';
import type { Delivery } from './delivery';
import { KEPT_MS } from './limits';

/** Every delivery, on disk before whoever sent it is told so. */
export type Ledger = {
  /** Writes all of them or none. */
  put(...deliveries: Delivery[]): void;
  get(id: string): Delivery | undefined;
  /** Waiting and due at that time, the longest due first. */
  due(now: number): Delivery[];
  /** When the next one that is not due yet will be. */
  nextDue(now: number): number | undefined;
  /** Makes nothing due later than that: where the clock went back, an event would wait for the time it came from. */
  dueAtMost(latest: number): void;
  /** Those that are not over, and the dead; the oldest first. */
  open(): Delivery[];
  ofJob(kind: Delivery['kind'], job: string): Delivery[];
  remove(id: string): void;
  /** Counts one more push that follows from `origin`; tells how many there are now. */
  countPush(origin: string, now: number): number;
  /** `late`: commits reach the disk when the machine likes, and all at once when it is `at-once` again. */
  sync(when: 'at-once' | 'late'): void;
  close(): void;
};

const TABLES = `
CREATE TABLE IF NOT EXISTS delivery (
  number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, job TEXT NOT NULL,
  state TEXT NOT NULL, due INTEGER NOT NULL, changed INTEGER NOT NULL, json TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS delivery_due ON delivery (state, due);
CREATE INDEX IF NOT EXISTS delivery_job ON delivery (kind, job);
CREATE TABLE IF NOT EXISTS chain (origin TEXT PRIMARY KEY, pushes INTEGER NOT NULL, changed INTEGER NOT NULL);`;

/** Enough to fill every slot many times over; the next look takes the rest. */
const AT_A_LOOK = 200;

type Row = { due: number; json: string };

export function openLedger(dataDir: string, now: number): Ledger {
  const database = new Database(join(dataDir, 'queue.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(TABLES);
  database
    .prepare(`DELETE FROM delivery WHERE state IN ('done', 'cancelled') AND changed < ?`)
    .run([Math.trunc(now - KEPT_MS)]);
  database.prepare('DELETE FROM chain WHERE changed < ?').run([Math.trunc(now - KEPT_MS)]);

  const put =
    database.prepare(`INSERT INTO delivery (id, kind, job, state, due, changed, json) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET state = excluded.state, due = excluded.due, changed = excluded.changed, json = excluded.json`);
  const select = (where: string) => database.prepare(`SELECT due, json FROM delivery WHERE ${where}`);
  const one = select('id = ?');
  const due = select(`state = 'waiting' AND due <= ? ORDER BY due, number LIMIT ${AT_A_LOOK}`);
  const open = select(`state IN ('waiting', 'dead') ORDER BY number`);
  const ofJob = select('kind = ? AND job = ? ORDER BY number');
  const next = database.prepare(`SELECT MIN(due) AS due FROM delivery WHERE state = 'waiting' AND due > ?`);
  const nearer = database.prepare(`UPDATE delivery SET due = ? WHERE state = 'waiting' AND due > ?`);
  const remove = database.prepare('DELETE FROM delivery WHERE id = ?');
  const count = database.prepare(`INSERT INTO chain VALUES (?, 1, ?)
    ON CONFLICT (origin) DO UPDATE SET pushes = pushes + 1, changed = excluded.changed RETURNING pushes`);

  const putAll = database.transaction((deliveries: Delivery[]) => {
    for (const each of deliveries) {
      const { id, kind, job, state, dueAt, changedAt } = each;
      put.run([id, kind, job, state, Math.trunc(dueAt), Math.trunc(changedAt), JSON.stringify(each)]);
    }
  });

  return {
    put: (...deliveries) => putAll.immediate(deliveries),
    get: id => {
      const row = one.get([id]) as Row | undefined;
      return row && deliveryOf(row);
    },
    due: now => (due.all([Math.trunc(now)]) as Row[]).map(deliveryOf),
    nextDue: now => (next.get([Math.trunc(now)]) as { due: number | null }).due ?? undefined,
    dueAtMost: latest => {
      nearer.run([Math.trunc(latest), Math.trunc(latest)]);
    },
    open: () => (open.all([]) as Row[]).map(deliveryOf),
    ofJob: (kind, job) => (ofJob.all([kind, job]) as Row[]).map(deliveryOf),
    remove: id => {
      remove.run([id]);
    },
    countPush: (origin, now) => (count.get([origin, Math.trunc(now)]) as { pushes: number }).pushes,
    sync(when) {
      if (!database.open) return;
      database.pragma(when === 'late' ? 'synchronous = NORMAL' : 'synchronous = FULL');
      if (when === 'at-once') database.pragma('wal_checkpoint(TRUNCATE)');
    },
    close: () => {
      database.close();
    },
  };
}

/** Only the column knows the time it is due at: where the clock went back, that alone was changed. */
const deliveryOf = ({ due, json }: Row): Delivery => ({ ...(JSON.parse(json) as Delivery), dueAt: due });
