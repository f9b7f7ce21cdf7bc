import { join } from 'node:path';
import Database from 'libsql';

/**
 * Keeps a data folder to one host. SQLite's lock is the operating system's: it goes when the process goes, even by `kill -9`,
 * where a file with a process id in it would stay and lie.
 */
export function lockDataDir(dataDir: string): { release(): void } {
  const database = new Database(join(dataDir, 'lock.db'));
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch {
    database.close();
    throw new Error(
      `[local] ${dataDir} is in use by another local Forge, stop that one or choose another folder with --data`,
    );
  }
  return { release: () => database.close() };
}
