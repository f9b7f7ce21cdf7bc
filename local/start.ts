import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BRAMBLEBOOK } from './demo/company';
import { type LocalForge, startLocalForge } from './forge';
import { type Progress, showProgress } from './progress';

const HELP = `npm start -- [options]

  --data DIR   where everything is kept (default .forge-local/data)
  --reset      start over with an empty data folder
  --port N     port of the site (default 8090; pages take the next one)
  --date DAY   the day it is on a new site, as 2027-01-31 (default today); later the top bar moves it
  --faults S   let go wrong what goes wrong on real sites (throttling, lost answers, late events), the same for one seed S
  --no-demo    do not play the demo on the first start
  --help       this text

The menu of each person chooses the language in which the app speaks to them: English (US or UK) or German.`;

void main().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

/** What was asked for; an option that does not exist is answered with those that do. */
function asked() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string', default: '.forge-local/data' },
        reset: { type: 'boolean', default: false },
        port: { type: 'string', default: '8090' },
        date: { type: 'string' },
        faults: { type: 'string' },
        demo: { type: 'boolean', default: true },
        help: { type: 'boolean', default: false },
      },
      allowNegative: true,
    }).values;
  } catch (error) {
    throw new Error(`[local] ${error instanceof Error ? error.message.split('. ')[0] : error}\n\n${HELP}`);
  }
}

async function main(): Promise<void> {
  const values = asked();
  if (values.help) return console.log(HELP);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_000) throw new Error(`[local] --port ${values.port} is no port`);
  const dataDir = resolve(values.data);
  if (values.date !== undefined && Number.isNaN(Date.parse(`${values.date}T09:00:00Z`)))
    throw new Error(`[local] --date ${values.date} is no day, write it as 2027-01-31`);
  if (values.reset) clear(dataDir);
  const isNew = !existsSync(join(dataDir, 'environment.json'));
  const faults = values.faults === undefined ? undefined : { seed: values.faults };
  const forge = await startLocalForge({ root: process.cwd(), dataDir, port, site: BRAMBLEBOOK, faults });
  if (values.date !== undefined && isNew) forge.clock.moveTo(`${values.date}T09:00:00Z`);
  const stop = () => void forge.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (values.demo) await playOnce(forge, dataDir);
  console.log(
    `\n  ${BRAMBLEBOOK.name} Jira is at ${forge.url}\n  Everything is kept in ${dataDir}. Ctrl-C stops it.\n`,
  );
}

/** Removes what earlier starts kept, and only where a local site has been. */
function clear(dataDir: string): void {
  if (!existsSync(dataDir)) return;
  if (!existsSync(join(dataDir, 'environment.json')))
    throw new Error(`[local] ${dataDir} holds no local site, remove it yourself`);
  rmSync(dataDir, { recursive: true });
}

/** Plays the demo's story on the first start. One that broke off is not played on top of itself. */
async function playOnce(forge: LocalForge, dataDir: string): Promise<void> {
  const marker = join(dataDir, 'demo.txt');
  if (!existsSync(join(__dirname, 'demo/play.ts'))) return;
  if (existsSync(marker)) {
    if (readFileSync(marker, 'utf8') !== 'played') console.log('[local] the demo broke off, start over with --reset');
    return;
  }
  writeFileSync(marker, 'playing');
  const { play }: { play(forge: LocalForge, progress: Progress): Promise<void> } = require('./demo/play');
  try {
    await forge.prepare(() => play(forge, showProgress(process.stdout, 'playing the demo')));
    writeFileSync(marker, 'played');
  } catch (error) {
    console.error('[local] the demo broke off, start over with --reset', error);
  }
}
