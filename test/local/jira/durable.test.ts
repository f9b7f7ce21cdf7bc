import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClock } from '../../../local/clock';
import { BRAMBLEBOOK } from '../../../local/demo/company';
import { account } from '../../../local/demo/people';
import { changePerson } from '../../../local/jira/change/person';
import { changeProject } from '../../../local/jira/change/project';
import { openJira } from '../../../local/jira/jira';
import { propertyOf } from '../../../local/jira/properties';
import { openTestSite, said } from './site';

jest.setTimeout(30_000);

test('what was acknowledged is there after kill -9, each comment with its property', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'jira-kill-'));
  try {
    const writer = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'writer.ts'), dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise(resolve => writer.once('close', resolve));
    let text = '';
    writer.stdout.on('data', chunk => {
      text += chunk;
      if (text.split('\n').length > 30) writer.kill('SIGKILL');
    });
    await ended;
    const jira = openJira({ site: BRAMBLEBOOK, dataDir, clock: openClock(dataDir) });
    const acknowledged = text.split('\n').slice(0, -1);
    expect(acknowledged.length).toBeGreaterThanOrEqual(30);
    const kept = jira.comments('10301').filter(each => acknowledged.includes(each.id));
    expect(kept).toHaveLength(acknowledged.length);
    for (const { id } of kept) expect(propertyOf(jira, 'comment', id, 'mark')?.value).toBe(1);
    jira.close();
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});

test('everything that changed is there after a restart, and nothing that went comes back', async () => {
  const site = openTestSite();
  try {
    const ask = site.as('ngozi');
    await ask('PUT', 'issue/TIL-300', { fields: { summary: 'Paid', labels: ['kept'], assignee: null } });
    await ask('PUT', 'issue/TIL-300/properties/weather', { sky: 'blue' });
    await site.asApp('PUT', 'app/field/customfield_10100/value', { updates: [{ issueIds: [10301], value: 'calm' }] });
    await site.asApp('POST', 'issue/TIL-300/comment', { body: said('Kept') });
    await ask('DELETE', 'issue/TIL-303');
    const { jira } = site;
    const mirko = { actor: site.actor('mirko'), byApp: false };
    const elio = jira.person(account('elio'));
    const rhythm = jira.project(site.actor('mirko'), 'RHY');
    if (!elio || !rhythm) throw new Error('the demo lacks Elio or Rhythm');
    changePerson(jira, mirko, elio, 'close');
    changeProject(jira, mirko, rhythm, 'trash');
    changeProject(jira, mirko, { ...rhythm, life: 'trashed' }, 'delete');
    const before = (await ask('GET', 'issue/TIL-300?properties=*all')).body;
    const mails = jira.store.all('mail').length;

    site.reopen();
    expect((await site.as('ngozi')('GET', 'issue/TIL-300?properties=*all')).body).toEqual(before);
    expect(before).toMatchObject({
      fields: { summary: 'Paid', labels: ['kept'], assignee: null, customfield_10100: 'calm' },
      properties: { weather: { sky: 'blue' } },
    });
    expect(site.jira.comments('10301').at(-1)?.body).toEqual(said('Kept'));
    expect((await site.as('ngozi')('GET', 'issue/TIL-303')).status).toBe(404);
    expect((await site.as('mirko')('GET', 'issue/RHY-140')).status).toBe(404);
    expect(site.jira.person(account('elio'))?.displayName).toBe('Former user');
    expect(site.jira.store.all('mail')).toHaveLength(mails);
  } finally {
    site.stop();
  }
});
