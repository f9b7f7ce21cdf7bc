import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClock } from '../../../local/clock';
import { BRAMBLEBOOK } from '../../../local/demo/company';
import { openJira } from '../../../local/jira/jira';

jest.setTimeout(30_000);

const dataDir = mkdtempSync(join(tmpdir(), 'jira-events-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const open = (publish: (name: string, number: number) => void) =>
  openJira({
    ...{ site: BRAMBLEBOOK, dataDir, clock: openClock(dataDir) },
    publish: (event, number) => publish(event.name, number),
  });

test('[FORGE B4] kill -9 between a change and its event: the event is handed on at the next start, and then is gone', async () => {
  const args = ['--import', 'tsx', join(__dirname, 'killed.ts'), dataDir];
  const killed = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const signal = await new Promise(resolve => killed.once('close', (_, by) => resolve(by)));
  expect(signal).toBe('SIGKILL');

  const heard: unknown[] = [];
  const failing = open(() => {
    throw new Error('no room on the disk');
  });
  expect(failing.comments('10301').length).toBeGreaterThan(0);
  expect(() => failing.handOn()).toThrow('no room');
  failing.close();
  const jira = open((name, number) => heard.push([name, number]));
  jira.handOn();
  jira.handOn();
  jira.close();
  expect(heard).toEqual([
    ['avi:jira:commented:issue', 1],
    ['avi:jira:mentioned:issue', 2],
  ]);
  const again = open(name => heard.push(name));
  again.handOn();
  again.close();
  expect(heard).toHaveLength(2);
});

test('[FORGE B4] what cannot be told of is not written', () => {
  const jira = open(() => undefined);
  const [issue] = jira.store.all('issue');
  if (!issue) throw new Error('the demo lacks issues');
  const change = { kind: 'issue' as const, id: issue.id, body: { ...issue, summary: 'Lost' } };
  const fail = () => {
    throw new Error('no event');
  };
  expect(() => jira.change([change], fail)).toThrow('no event');
  expect(jira.store.get('issue', issue.id)).toBe(issue);
  jira.close();
  const again = open(() => undefined);
  expect(again.store.get('issue', issue.id)?.summary).toBe(issue.summary);
  again.close();
});
