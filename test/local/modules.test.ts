import { account } from '../../local/demo/people';
import { type Echo, startEcho } from './echo';

let echo: Echo;
beforeAll(async () => {
  echo = await startEcho();
});
afterAll(() => echo.stop());

const page = async (slug: string, path: string) => {
  const response = await fetch(echo.forge.urlFor(account(slug), path));
  return { status: response.status, text: await response.text() };
};
const board = '/jira/software/projects/TIL/boards/3';
const adminPage = async () => {
  const { text } = await page('mirko', '/jira/projects');
  return /href="\/as\/mirko(\/jira\/settings\/apps\/[^"]+)"/.exec(text)?.[1] ?? 'no link';
};

describe('[Forge jira:adminPage] the administration page', () => {
  test('is listed for a site administrator alone', async () => {
    expect(await adminPage()).toMatch(/^\/jira\/settings\/apps\/11111111-1111-4111-8111-111111111111\/[0-9a-f-]+$/);
    for (const slug of ['ngozi', 'ines', 'beatrix', 'yara']) {
      const { status, text } = await page(slug, '/jira/projects');
      expect([slug, status, text.includes('Jira administration')]).toEqual([slug, 200, false]);
    }
  });

  test('opens for a site administrator, and not for somebody who knows its address', async () => {
    const address = await adminPage();
    const opened = await page('mirko', address);
    expect(opened.status).toBe(200);
    expect(opened.text).toContain('id="echo-admin"');
    // A project administrator is not one of the site.
    for (const slug of ['ngozi', 'ines', 'yara']) {
      const { status, text } = await page(slug, address);
      expect([slug, status, text.includes('id="echo-admin"')]).toEqual([slug, 404, false]);
    }
    expect((await page('mirko', '/jira/settings/apps/other/place')).status).toBe(404);
  });

  test('knows its type and address, and no project', async () => {
    const seen = await echo.ask('mirko', 'whoAmI', {}, { module: 'echo-admin' });
    expect(seen).toEqual({
      accountId: account('mirko'),
      moduleKey: 'echo-admin',
      extension: { type: 'jira:adminPage', location: echo.forge.urlFor(account('mirko'), await adminPage()) },
    });
    await expect(echo.ask('ngozi', 'whoAmI', {}, { module: 'echo-admin' })).rejects.toThrow('Jira does not show');
  });
});

describe('[Forge jira:boardAction] a board action', () => {
  test('is in the menu of a board, with every item of one that has several', async () => {
    const { text } = await page('ines', board);
    const items = [...text.matchAll(/data-forge-action="[^>]+>(?:<img[^>]+>|<svg.*?<\/svg>)([^<]+)<\/button>/g)];
    expect(items.map(([, name]) => name)).toEqual(['Echo of the board', 'Near echo', 'Far echo']);
    expect((await page('yara', board)).status).toBe(404);
    expect((await page('ngozi', '/browse/TIL-300')).text).not.toContain('data-forge-action');
  });

  test('knows board, project and address', async () => {
    expect(await echo.ask('ines', 'whoAmI', {}, { module: 'echo-board', project: 'TIL' })).toMatchObject({
      accountId: account('ines'),
      extension: {
        type: 'jira:boardAction',
        project: { id: '10003', key: 'TIL', type: 'software' },
        board: { id: '3', type: 'kanban' },
        location: echo.forge.urlFor(account('ines'), board),
      },
    });
  });

  test('knows which of its items was chosen', async () => {
    const where = { module: 'echo-board-menu', project: 'TIL' };
    expect(await echo.ask('ines', 'whoAmI', {}, { ...where, action: 'far' })).toMatchObject({
      extension: { action: 'far' },
    });
    await expect(echo.ask('ines', 'whoAmI', {}, { ...where, action: 'third' })).rejects.toThrow('does not show');
  });

  test('is refused to people who may not see the board', async () => {
    await expect(echo.ask('yara', 'whoAmI', {}, { module: 'echo-board', project: 'TIL' })).rejects.toThrow(
      'Jira does not show',
    );
  });
});
