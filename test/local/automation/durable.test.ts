import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportRule } from '../../../local/automation/rule';
import { account } from '../../../local/demo/people';
import { type RuleSite, startRules } from './site';

jest.setTimeout(30_000);

const home = mkdtempSync(join(tmpdir(), 'rules-'));
const place = { dataDir: join(home, 'data'), buildDir: join(home, 'build') };
const killed = join(__dirname, '../jira/killed.ts');
let host: ChildProcess | undefined;
let site: RuleSite | undefined;

afterAll(async () => {
  host?.kill('SIGKILL');
  await site?.stop();
  rmSync(home, { recursive: true });
});

test('[Forge automation] kill -9 in the middle of a step: that one is done again, those before it are not', async () => {
  const serve = join(__dirname, '../fixtures/serve.ts');
  const args = ['--import', 'tsx', serve, place.dataDir, place.buildDir, 'rule-app'];
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  host = started;
  const url = await new Promise<string>(resolve => started.once('message', resolve));
  const post = async (path: string, form: Record<string, string>) => {
    const headers = { origin: url };
    const body = new URLSearchParams(form);
    return fetch(`${url}/as/mirko${path}`, { method: 'POST', body, headers, redirect: 'manual' });
  };
  const rule = {
    ...{ id: '', enabled: false, owner: '', startedByRules: false, name: 'Cut off' },
    trigger: { kind: 'labels' as const, change: 'added' as const, labels: ['begin'] },
    steps: [
      { kind: 'comment' as const, text: 'Once' },
      { kind: 'action' as const, action: 'misbehave', inputs: { how: 'stay' } },
    ],
  };
  const imported = await post('/jira/automation/import', { rule: exportRule(rule) });
  const address = imported.headers.get('location')?.slice('/as/mirko'.length) ?? '';
  expect((await post(address, { change: 'on' })).status).toBe(303);
  await post('/browse/TIL-300/edit', { field: 'labels', labels: 'begin' });
  const seen = async () => (await fetch(`${url}/as/mirko/browse/TIL-300`)).text();
  while (!(await seen()).includes('Once'));
  const ended = new Promise(resolve => started.once('exit', resolve));
  started.kill('SIGKILL');
  await ended;

  site = await startRules({ ...place, limits: { backgroundMs: 500 } });
  await site.forge.automation.settled();
  const [{ id } = { id: '' }] = site.forge.automation.list();
  expect(site.results(id)).toEqual(['failed']);
  expect(site.told(id)).toEqual(['Once', expect.stringContaining('An error occurred')]);
  const { jira } = site.forge;
  const comments = jira.comments(site.issue().id).filter(each => JSON.stringify(each.body).includes('Once'));
  expect(comments.map(each => each.author)).toEqual([account('mirko')]);

  await site.restart();
  expect(site.results(id)).toEqual(['failed']);
});

test('[Forge automation] kill -9 between a change and its event: rules and triggers hear of it at the next start, once', async () => {
  if (!site) throw new Error('the first test left no site');
  const trigger = { kind: 'comment' as const, contains: 'Kept?' };
  const id = await site.add({ trigger, owner: account('mirko') });
  const heard = async () => (await site?.ask('ngozi', 'heard', {}, { module: 'page' })) as string[];
  await site.forge.queueSettled();
  const before = await heard();
  await site.forge.stop();
  const end = spawn(process.execPath, ['--import', 'tsx', killed, place.dataDir], { stdio: 'inherit' });
  await new Promise(resolve => end.once('close', resolve));
  site = await startRules(place);
  await site.forge.queueSettled();
  await site.forge.automation.settled();
  expect(site.results(id)).toEqual(['success']);
  expect(await heard()).toEqual([...before, 'TIL-300']);
  await site.restart();
  await site.forge.automation.settled();
  await site.forge.queueSettled();
  expect(site.results(id)).toEqual(['success']);
  expect(await heard()).toHaveLength(before.length + 1);
});
