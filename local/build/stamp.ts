import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NEVER_INPUT = new Set(['dist', 'node_modules', '.forge-local']);

/** A digest of names, sizes and times of all files below `paths`. Reading every content would cost more than it saves. */
export function stampOf(paths: string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) for (const file of filesBelow(path)) hash.update(describe(file));
  return hash.digest('hex');
}

/** Runs `work` unless it ran before with the same stamp and its `output` is still there. */
export async function unlessStamped(
  { file, stamp, output }: { file: string; stamp: string; output: string },
  work: () => Promise<void>,
): Promise<boolean> {
  if (existsSync(output) && existsSync(file) && readFileSync(file, 'utf8') === stamp) return false;
  await work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
  return true;
}

function describe(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${file}\n${size}\n${mtimeMs}\n`;
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(entry => !NEVER_INPUT.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => filesBelow(join(path, entry.name)));
}
