import { join } from 'node:path';
import Database from 'libsql';
import type { Entry, Run } from './audit';
import type { Rule } from './rule';

/** Rules, runs on their way and the audit log, on the disk before anybody is told so. */
export type RuleStore = {
  rules(): Rule[];
  rule(id: string): Rule | undefined;
  put(rule: Rule): void;
  /** With everything that is known of it. */
  remove(id: string): void;
  /** Keeps what an event started. One that was heard before starts nothing. */
  hear(event: number, runs: Run[]): void;
  /** Keeps runs that no event started, with the rules as they are then. */
  begin(runs: Run[], rules?: Rule[]): void;
  /** The first run of each rule that is not over. */
  waiting(): Run[];
  /** Keeps how far a run has come. */
  keep(run: Run): void;
  /** Ends a run: with an entry in the audit log, and with others in its place. */
  end(run: Run, then: { entry?: Entry | undefined; runs?: Run[] }): void;
  /** The newest first. */
  audit(ruleId: string): Entry[];
  close(): void;
};

const TABLES = `
CREATE TABLE IF NOT EXISTS rule (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS run (
  number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, rule TEXT NOT NULL, json TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS run_rule ON run (rule);
CREATE TABLE IF NOT EXISTS audit (number INTEGER PRIMARY KEY AUTOINCREMENT, rule TEXT NOT NULL, json TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS audit_rule ON audit (rule, number);
CREATE TABLE IF NOT EXISTS heard (one INTEGER PRIMARY KEY CHECK (one = 1), event INTEGER NOT NULL);`;

/** So many entries of a rule are kept. */
const MOST_ENTRIES = 200;

export function openRuleStore(dataDir: string): RuleStore {
  const database = new Database(join(dataDir, 'automation.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(TABLES);
  const rules = database.prepare('SELECT json FROM rule ORDER BY number');
  const rule = database.prepare('SELECT json FROM rule WHERE id = ?');
  const putRule = database.prepare(
    'INSERT INTO rule (id, json) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json',
  );
  const removals = ['rule WHERE id', 'run WHERE rule', 'audit WHERE rule'].map(each =>
    database.prepare(`DELETE FROM ${each} = ?`),
  );
  const last = database.prepare('SELECT MAX(event) AS event FROM heard');
  const heard = database.prepare('INSERT OR REPLACE INTO heard VALUES (1, ?)');
  const addRun = database.prepare('INSERT INTO run (id, rule, json) VALUES (?, ?, ?)');
  const keepRun = database.prepare('UPDATE run SET json = ? WHERE id = ?');
  const endRun = database.prepare('DELETE FROM run WHERE id = ?');
  const waiting = database.prepare(
    'SELECT json FROM run WHERE number IN (SELECT MIN(number) FROM run GROUP BY rule) ORDER BY number',
  );
  const addEntry = database.prepare('INSERT INTO audit (rule, json) VALUES (?, ?)');
  const audit = database.prepare('SELECT json FROM audit WHERE rule = ? ORDER BY number DESC');
  const forget = database.prepare(`DELETE FROM audit WHERE rule = ? AND number NOT IN
    (SELECT number FROM audit WHERE rule = ? ORDER BY number DESC LIMIT ${MOST_ENTRIES})`);
  const atomically = (work: () => void) => database.transaction(work).immediate();
  const add = (runs: Run[]) => {
    for (const each of runs) addRun.run([each.id, each.rule.id, JSON.stringify(each)]);
  };
  const put = (each: Rule) => {
    putRule.run([each.id, JSON.stringify(each)]);
  };
  const find = (id: string) => read<Rule>([rule.get([id])])[0];

  return {
    rules: () => read(rules.all([])),
    rule: find,
    put,
    remove: id =>
      atomically(() => {
        for (const each of removals) each.run([id]);
      }),
    hear: (event, runs) =>
      atomically(() => {
        if (event <= ((last.get([]) as { event: number | null }).event ?? 0)) return;
        heard.run([event]);
        add(runs);
      }),
    begin: (runs, changed = []) =>
      atomically(() => {
        for (const each of changed) put(each);
        add(runs);
      }),
    waiting: () => read(waiting.all([])),
    keep: run => {
      keepRun.run([JSON.stringify(run), run.id]);
    },
    end: (run, { entry, runs = [] }) =>
      atomically(() => {
        endRun.run([run.id]);
        add(runs);
        // A rule that was deleted meanwhile has no log any more.
        if (!entry || !find(entry.ruleId)) return;
        addEntry.run([entry.ruleId, JSON.stringify(entry)]);
        forget.run([entry.ruleId, entry.ruleId]);
      }),
    audit: ruleId => read(audit.all([ruleId])),
    close: () => {
      database.close();
    },
  };
}

/** What this store wrote itself. */
const read = <T>(rows: unknown[]): T[] =>
  rows.flatMap(row => (row === undefined ? [] : [JSON.parse((row as { json: string }).json) as T]));
