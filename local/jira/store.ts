import Database from 'libsql';
import type { Kinds } from './model';

/** One thing as it is from now on; without `body` it is gone. */
export type Change = { [K in keyof Kinds]: { kind: K; id: string; body: Kinds[K] | undefined } }[keyof Kinds];

/** What the local Jira is now: the site's beginning, and over it whatever was changed, in one SQLite file. */
export type Store = {
  get<K extends keyof Kinds>(kind: K, id: string): Kinds[K] | undefined;
  all<K extends keyof Kinds>(kind: K): Kinds[K][];
  entries<K extends keyof Kinds>(kind: K): [string, Kinds[K]][];
  /** All of it or none; on the disk when it returns. What is read from the store is never changed in place. */
  write(changes: Change[]): void;
  /** A number that this site never gives twice. */
  nextNumber(): number;
  /** `late`: writes reach the disk when the machine likes. Back to `at-once`, everything is on the disk. */
  sync(when: 'at-once' | 'late'): void;
  close(): void;
};

type Contents = { [K in keyof Kinds]: Map<string, Kinds[K]> };
export type Beginning = Partial<Contents>;

const TABLE = `CREATE TABLE IF NOT EXISTS jira_thing (
  kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID`;
/** New comments, mail and fields count from here; the demo's own ids are below. */
const FIRST_NUMBER = 50_000;
const LOCK_TIMEOUT_MS = 5_000;

export function openStore(file: string, beginning: Beginning): Store {
  const database = new Database(file, { timeout: LOCK_TIMEOUT_MS });
  database.pragma('journal_mode = WAL');
  // What was acknowledged must survive a power cut too.
  database.pragma('synchronous = FULL');
  database.exec(TABLE);
  const contents = fresh(beginning);
  const rows = database.prepare('SELECT kind, id, body FROM jira_thing').all([]) as Row[];
  for (const { kind, id, body } of rows) apply(contents, { kind, id, body: JSON.parse(body) ?? undefined } as Change);
  const put = database.prepare('INSERT OR REPLACE INTO jira_thing VALUES (?, ?, ?)');
  const atomically = (work: () => void) => database.transaction(work).immediate();

  const store: Store = {
    get: (kind, id) => contents[kind].get(id),
    all: kind => [...contents[kind].values()],
    entries: kind => [...contents[kind].entries()],
    write(changes) {
      // Gone is written down as well: the site's beginning would bring it back.
      atomically(() => {
        for (const { kind, id, body } of changes) put.run([kind, id, JSON.stringify(body ?? null)]);
      });
      for (const change of changes) apply(contents, change);
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
