import Database from 'libsql';
import type { ProductEvent } from '../events/event';
import type { Kinds } from './model';

/** One thing as it is from now on; without `body` it is gone. */
export type Change = { [K in keyof Kinds]: { kind: K; id: string; body: Kinds[K] | undefined } }[keyof Kinds];

/** What the local Jira is now: the site's beginning, and over it whatever was changed, in one SQLite file. */
export type Store = {
  get<K extends keyof Kinds>(kind: K, id: string): Kinds[K] | undefined;
  all<K extends keyof Kinds>(kind: K): Kinds[K][];
  entries<K extends keyof Kinds>(kind: K): [string, Kinds[K]][];
  /**
   * All of it or none; on the disk when it returns. What is read from the store is never changed in place. `events` tells of
   * the changes once they can be read here, and what it says is written with them.
   */
  write(changes: Change[], events?: () => ProductEvent[]): void;
  /** Events that nobody has said they have, the oldest first. */
  unheard(): Unheard[];
  /** Whoever listens has the event on a disk of their own. */
  heard(number: number): void;
  /** A number that this site never gives twice. */
  nextNumber(): number;
  /** `late`: writes reach the disk when the machine likes. Back to `at-once`, everything is on the disk. */
  sync(when: 'at-once' | 'late'): void;
  close(): void;
};

type Contents = { [K in keyof Kinds]: Map<string, Kinds[K]> };
export type Beginning = Partial<Contents>;

/** An event in the order in which it happened; no number is given twice. */
export type Unheard = { number: number; event: ProductEvent };

const TABLES = `
CREATE TABLE IF NOT EXISTS jira_thing (
  kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS jira_event (number INTEGER PRIMARY KEY AUTOINCREMENT, json TEXT NOT NULL);`;
/** New comments, mail and fields count from here; the demo's own ids are below. */
const FIRST_NUMBER = 50_000;
const LOCK_TIMEOUT_MS = 5_000;

export function openStore(file: string, beginning: Beginning): Store {
  const database = new Database(file, { timeout: LOCK_TIMEOUT_MS });
  database.pragma('journal_mode = WAL');
  // What was acknowledged must survive a power cut too.
  database.pragma('synchronous = FULL');
  database.exec(TABLES);
  const contents = fresh(beginning);
  const rows = database.prepare('SELECT kind, id, body FROM jira_thing').all([]) as Row[];
  for (const { kind, id, body } of rows) apply(contents, { kind, id, body: JSON.parse(body) ?? undefined } as Change);
  const put = database.prepare('INSERT OR REPLACE INTO jira_thing VALUES (?, ?, ?)');
  const tell = database.prepare('INSERT INTO jira_event (json) VALUES (?)');
  const untold = database.prepare('SELECT number, json FROM jira_event ORDER BY number');
  const forget = database.prepare('DELETE FROM jira_event WHERE number = ?');
  const atomically = (work: () => void) => database.transaction(work).immediate();

  const store: Store = {
    get: (kind, id) => contents[kind].get(id),
    all: kind => [...contents[kind].values()],
    entries: kind => [...contents[kind].entries()],
    write(changes, events = () => []) {
      const before = changes.map(({ kind, id }) => ({ kind, id, body: contents[kind].get(id) }) as Change);
      try {
        atomically(() => {
          // Gone is written down as well: the site's beginning would bring it back.
          for (const { kind, id, body } of changes) put.run([kind, id, JSON.stringify(body ?? null)]);
          for (const change of changes) apply(contents, change);
          for (const event of events()) tell.run([JSON.stringify(event)]);
        });
      } catch (error) {
        for (const change of before.reverse()) apply(contents, change);
        throw error;
      }
    },
    unheard: () =>
      (untold.all([]) as { number: number; json: string }[]).map(({ number, json }) => ({
        number,
        event: JSON.parse(json) as ProductEvent,
      })),
    heard: number => {
      forget.run([number]);
    },
    nextNumber() {
      const next = store.get('counter', 'next')?.next ?? FIRST_NUMBER;
      store.write([{ kind: 'counter', id: 'next', body: { next: next + 1 } }]);
      return next;
    },
    sync(when) {
      if (!database.open) return;
      database.pragma(when === 'late' ? 'synchronous = NORMAL' : 'synchronous = FULL');
      if (when === 'at-once') database.pragma('wal_checkpoint(TRUNCATE)');
    },
    close: () => database.close(),
  };
  return store;
}

type Row = { kind: keyof Kinds; id: string; body: string };

function fresh(beginning: Beginning): Contents {
  const of = <K extends keyof Kinds>(kind: K) => new Map<string, Kinds[K]>(beginning[kind] ?? []);
  return {
    issue: of('issue'),
    comment: of('comment'),
    project: of('project'),
    person: of('person'),
    property: of('property'),
    fieldValue: of('fieldValue'),
    field: of('field'),
    grant: of('grant'),
    mail: of('mail'),
    precomputation: of('precomputation'),
    counter: of('counter'),
  };
}

function apply(contents: Contents, { kind, id, body }: Change): void {
  const things: Map<string, unknown> = contents[kind];
  if (body === undefined) things.delete(id);
  else things.set(id, body);
}
