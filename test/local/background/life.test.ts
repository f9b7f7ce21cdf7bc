import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { account } from '../../../local/demo/people';
import { type BackgroundSite, ROOT, startBackground, work } from './site';

jest.setTimeout(30_000);

const DAY = 24 * 3_600_000;
const ADMINISTRATOR = account('mirko');

let site: BackgroundSite;
afterEach(() => site.stop());

const told = async () => {
  await site.forge.queueSettled();
  return (await site.notes('life')).map(each => each.event);
};
const installed = {
  id: expect.stringContaining('ari:cloud:ecosystem::installation/'),
  installerAccountId: ADMINISTRATOR,
  app: { id: 'ari:cloud:ecosystem::app/22222222-2222-4222-8222-222222222222', version: '1.0.0' },
  environment: { id: expect.any(String) },
};

describe('[Forge app lifecycle] the app', () => {
  test('hears once that it was installed, as nobody', async () => {
    site = await startBackground();
    expect(await told()).toEqual([installed]);
    expect(await site.notes('life')).toMatchObject([{ principal: null }]);
    await site.restart();
    expect(await told()).toHaveLength(1);
  });

  test('hears of a major version when what it may do changes, and of no other', async () => {
    const root = mkdtempSync(join(tmpdir(), 'upgraded-'));
    cpSync(ROOT, root, { recursive: true });
    symlinkSync(resolve(__dirname, '../../../node_modules'), join(root, 'node_modules'));
    const file = join(root, 'manifest.yml');
    const change = (from: string, to: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    site = await startBackground({ root });
    await told();
    change('title: Page', 'title: Other page');
    await site.restart();
    expect(await told()).toHaveLength(1);
    change('read:jira-work', 'read:jira-work, read:jira-user');
    await site.restart();
    expect((await told()).slice(1)).toEqual([
      {
        ...{ id: expect.any(String), environment: expect.any(Object), upgraderAccountId: ADMINISTRATOR },
        app: expect.objectContaining({ version: '2.0.0' }),
        permissions: {
          scopes: ['read:jira-user', 'read:jira-work', 'report:personal-data', 'storage:app'],
          external: { backend: [], client: [] },
        },
      },
    ]);
    expect((await site.notes('life')).map(each => each.appVersion)).toEqual(['1.0.0', '2.0.0']);
    rmSync(root, { recursive: true });
  });

  test('has its last words before it is uninstalled, then is gone from Jira, and comes back with what it stored', async () => {
    site = await startBackground();
    await told();
    await site.push('job', [work('later', {}, { delayInSeconds: 60 })]);
    await site.call('keep', { key: 'fail to say goodbye', value: true });
    const page = async () => (await fetch(`${site.forge.url}/as/ngozi/browse/TIL-300`)).text();
    const ticket = /data-ticket="([^"]+)"/.exec(await page())?.[1] ?? '';
    await site.forge.uninstall();
    await site.forge.uninstall();
    expect(site.lines.join('\n')).toContain('"last-words" failed before uninstalling, which goes on: no goodbye');

    expect(await page()).not.toContain('data-ticket');
    const headers = { 'x-forge-ticket': ticket, origin: site.forge.url };
    const body = JSON.stringify({ functionKey: 'notes', payload: { name: 'life' } });
    const late = await fetch(`${site.forge.url}/forge/invoke`, { method: 'POST', headers, body });
    expect(await late.json()).toEqual({ error: expect.any(String) });
    expect(site.forge.actions()).toEqual([]);
    site.forge.publish({ name: 'avi:jira:updated:issue', payload: {}, selfGenerated: false });
    await site.restart();
    site.forge.clock.moveBy(20 * DAY);
    await site.forge.queueSettled();

    site.forge.installAgain();
    site.forge.installAgain();
    expect(await told()).toMatchObject([installed, installed]);
    expect(await site.notes('later')).toEqual([]);
    expect(await site.notes('every-change')).toEqual([]);
    expect(await site.notes('uninstall')).toMatchObject([
      { request: { context: { moduleKey: 'last-words' } }, principal: null },
    ]);
  });

  test('comes back empty after 21 days', async () => {
    site = await startBackground();
    await told();
    await site.forge.uninstall();
    site.forge.clock.moveBy(21 * DAY + 1);
    site.forge.installAgain();
    expect(await told()).toHaveLength(1);
  });

  test('is uninstalled on a page for administrators, who are asked once more', async () => {
    site = await startBackground();
    const press = async (slug: string, change: string) => {
      const body = new URLSearchParams({ change });
      const headers = { origin: site.forge.url };
      return fetch(`${site.forge.url}/as/${slug}/jira/installed-apps`, { method: 'POST', headers, body });
    };
    expect((await press('ngozi', 'uninstall')).status).toBe(404);
    expect(await (await press('mirko', 'ask')).text()).toContain('Uninstall app now');
    expect(site.forge.actions()).toHaveLength(2);
    expect(await (await press('mirko', 'uninstall')).text()).toMatch(/The app is not installed.*kept until/s);
    expect(site.forge.actions()).toEqual([]);
    expect(await (await press('mirko', 'install')).text()).toContain('Version 1.0.0 is installed');
    expect(site.forge.actions()).toHaveLength(2);
  });
});
