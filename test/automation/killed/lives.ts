import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { LocalForge } from '../../../local/forge';
import { dyingAfter, type Place, type Story, startHost } from './host';

const scriptIn = ({ buildDir }: Place): string => join(buildDir, 'life.cjs');

/** Bundles `life.ts`, so that a host starts in half a second. */
export const buildLife = (place: Place) =>
  build({
    ...{ bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error' },
    entryPoints: [join(__dirname, 'life.ts')],
    outfile: scriptIn(place),
    external: ['libsql', 'esbuild'],
  });

/** The same data in a folder of that name, with the steps made so far. */
const copied = (place: Place, name: string): Place => {
  const dataDir = join(dirname(place.dataDir), name);
  cpSync(place.dataDir, dataDir, { recursive: true });
  const steps = `${dataDir}.steps`;
  cpSync(place.steps, steps);
  return { ...place, dataDir, steps };
};

export const stepsIn = ({ steps }: Place): string[] => readFileSync(steps, 'utf8').split('\n').slice(0, -1);

/** Lets a host live on a place until it dies after so many steps. True where it lived to the end of its story. */
const outlives = async (place: Place, story: Story, steps: number): Promise<boolean> => {
  const args = [scriptIn(place), JSON.stringify(place), JSON.stringify(story), String(steps)];
  const env = { ...process.env, NODE_PATH: join(place.root, 'node_modules') };
  const host = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    host.once('error', reject);
    host.once('exit', (...end) => resolve(end));
  });
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`[test] the host ended by itself, with ${code ?? signal}`);
  return code === 0;
};

/** What became of a life: its last step, null where it was whole, and what its two heirs found. */
export type Ended<T> = { last: string | null; withQueue: T; withoutQueue: T };

/** Another host takes over, in this process, on a copy of what was left; the queue may have forgotten everything. */
const inherit = async <T>(
  left: Place,
  queue: 'kept' | 'lost',
  live: (forge: LocalForge, place: Place) => Promise<T>,
) => {
  const place = copied(left, `heir-${queue}`);
  if (queue === 'lost')
    for (const end of ['', '-wal', '-shm']) rmSync(join(place.dataDir, `queue.db${end}`), { force: true });
  const forge = await startHost(place, { faults: dyingAfter(Number.POSITIVE_INFINITY, place, 'start') });
  try {
    return await live(forge, place);
  } finally {
    await forge.stop();
    rmSync(place.dataDir, { recursive: true });
  }
};

/**
 * Lives on copies of a place, killed after the first step, after the second and so on, until one is whole: each with what its
 * heirs find. The steps of the whole one come with them, in their order.
 */
export const everyLife = async <T>(
  beginning: Place,
  story: Story,
  live: (forge: LocalForge, place: Place) => Promise<T>,
): Promise<{ lives: Ended<T>[]; whole: string[] }> => {
  writeFileSync(beginning.steps, '');
  const lives: Ended<T>[] = [];
  for (let steps = story.kind === 'move' ? 0 : 1; ; steps += 1) {
    const place = copied(beginning, 'life');
    const isWhole = await outlives(place, story, steps);
    const made = stepsIn(place);
    lives.push({
      last: isWhole ? null : (made.at(-1) ?? ''),
      withQueue: await inherit(place, 'kept', live),
      withoutQueue: await inherit(place, 'lost', live),
    });
    rmSync(place.dataDir, { recursive: true });
    if (isWhole) return { lives, whole: made };
  }
};
