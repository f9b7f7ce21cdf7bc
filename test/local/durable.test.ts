import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Echo, startEcho } from './echo';

jest.setTimeout(30_000);

const home = mkdtempSync(join(tmpdir(), 'durable-'));
const place = { dataDir: join(home, 'data'), buildDir: join(home, 'build') };
let host: ChildProcess;
let echo: Echo | undefined;

afterAll(async () => {
  host.kill('SIGKILL');
  await echo?.stop();
  rmSync(home, { recursive: true });
});

test('what was acknowledged is there after kill -9, and a second host on the same folder is refused', async () => {
  const args = ['--import', 'tsx', join(__dirname, 'fixtures/serve.ts'), place.dataDir, place.buildDir];
  host = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const url = await new Promise<string>(resolve => host.once('message', resolve));
  await expect(startEcho(place)).rejects.toThrow('is in use by another local Forge');

  const page = await (await fetch(`${url}/as/ngozi/browse/TIL-300`)).text();
  const ticket = /data-ticket="([^"]+)"/.exec(page)?.[1] ?? '';
  const headers = { 'content-type': 'application/json', 'x-forge-ticket': ticket, origin: url };
  const body = JSON.stringify({ functionKey: 'remember', payload: { key: 'kept', value: 'acknowledged' } });
  await (await fetch(`${url}/forge/invoke`, { method: 'POST', headers, body })).json();
  const add = new URLSearchParams({ change: 'add', module: 'echo-panel' });
  await fetch(`${url}/as/ngozi/browse/TIL-300/panels`, { method: 'POST', headers: { origin: url }, body: add });
  const ended = new Promise(resolve => host.once('exit', resolve));
  host.kill('SIGKILL');
  await ended;

  echo = await startEcho(place);
  expect(await echo.ask('ngozi', 'recall', { key: 'kept' })).toEqual({ value: 'acknowledged' });
  const again = await (await fetch(`${echo.forge.url}/as/ngozi/browse/TIL-300`)).text();
  expect(again).toContain('id="echo-panel"');
});
