import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BackgroundSite, startBackground, work } from './site';

jest.setTimeout(30_000);

const home = mkdtempSync(join(tmpdir(), 'queue-'));
const place = { dataDir: join(home, 'data'), buildDir: join(home, 'build') };
let host: ChildProcess | undefined;
let site: BackgroundSite | undefined;

afterAll(async () => {
  host?.kill('SIGKILL');
  await site?.stop();
  rmSync(home, { recursive: true });
});

test('[Forge async events] kill -9 in the middle of a consumer: the event is delivered again at the next start', async () => {
  const args = [
    '--import',
    'tsx',
    join(__dirname, '../fixtures/serve.ts'),
    place.dataDir,
    place.buildDir,
    'background-app',
  ];
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  host = started;
  const url = await new Promise<string>(resolve => started.once('message', resolve));
  const page = await (await fetch(`${url}/as/ngozi/browse/TIL-300`)).text();
  const ticket = /data-ticket="([^"]+)"/.exec(page)?.[1] ?? '';
  const headers = { 'content-type': 'application/json', 'x-forge-ticket': ticket, origin: url };
  const call = async (functionKey: string, payload: object) => {
    const body = JSON.stringify({ functionKey, payload });
    return (await (await fetch(`${url}/forge/invoke`, { method: 'POST', headers, body })).json()).value;
  };
  const events = [work('cut off', { waits: 20_000 }), work('over'), work('later', {}, { delayInSeconds: 900 })];
  expect(await call('push', { job: 'job', events })).toMatchObject({ status: 201 });
  const noted = async (name: string) => (await call('notes', { name })).length;
  while ((await noted('cut off')) === 0);
  while ((await call('stats', { job: 'job' })).body.success === 0);
  const ended = new Promise(resolve => started.once('exit', resolve));
  started.kill('SIGKILL');
  await ended;

  site = await startBackground({ ...place, limits: { backgroundMs: 2_000 } });
  await site.forge.queueSettled();
  // It is the first call once more: one that was cut off does not count.
  expect((await site.notes('cut off')).map(each => each.event.retryContext)).toEqual([undefined, undefined]);
  site.forge.clock.moveBy(900_000);
  await site.forge.queueSettled();
  expect(await site.notes('later')).toHaveLength(1);
  expect(await site.notes('over')).toHaveLength(1);
  expect(await site.notes('life')).toHaveLength(1);
});
