import { join } from 'node:path';
import Database from 'libsql';

/** An event that happened, and what became of it for each trigger that listens to it. */
export type Happening = {
  id: string;
  name: string;
  /** By the site's clock, in milliseconds. */
  at: number;
  selfGenerated: boolean;
  /** The triggers that were given it, and why others were not. */
  heardBy: string[];
  passedOver: { trigger: string; why: string }[];
};

/** The latest events, the newest first. */
export type Happenings = { list(): Happening[]; add(happening: Happening): void; close(): void };

/** So many are remembered. */
const MOST = 100;

/** They are for reading alone, a crash of the machine may take the last ones: what is to be delivered is in the ledger. */
export function openHappenings(dataDir: string): Happenings {
  const database = new Database(join(dataDir, 'events.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.exec('CREATE TABLE IF NOT EXISTS happening (number INTEGER PRIMARY KEY AUTOINCREMENT, json TEXT NOT NULL)');
  const list = database.prepare(`SELECT json FROM happening ORDER BY number DESC LIMIT ${MOST}`);
  const add = database.prepare('INSERT INTO happening (json) VALUES (?)');
  const forget = database.prepare(
    `DELETE FROM happening WHERE number <= (SELECT MAX(number) FROM happening) - ${MOST}`,
  );
  return {
    list: () => (list.all([]) as { json: string }[]).map(({ json }) => JSON.parse(json) as Happening),
    add: happening => {
      add.run([JSON.stringify(happening)]);
      forget.run([]);
    },
    close: () => {
      database.close();
    },
  };
}
