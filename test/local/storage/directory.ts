import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory for one test; `remove` leaves nothing behind. */
export function temporaryDirectory(): { file: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'storage-'));
  return { file: join(path, 'storage.db'), remove: () => rmSync(path, { recursive: true, force: true }) };
}
