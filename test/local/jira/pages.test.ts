import { account } from '../../../local/demo/people';
import { type Echo, startEcho } from '../echo';

let echo: Echo;
beforeAll(async () => {
  echo = await startEcho({ build: 'functions' });
});
afterAll(() => echo.stop());

const page = async (slug: string, path: string) => {
  const response = await fetch(`${echo.forge.url}/as/${slug}${path}`, { redirect: 'manual' });
  return { status: response.status, text: await response.text(), to: response.headers.get('location') };
};
const submit = async (slug: string, path: string, form: Record<string, string>, origin = echo.forge.url) => {
  const body = new URLSearchParams(form);
  const url = `${echo.forge.url}/as/${slug}${path}`;
  const response = await fetch(url, { method: 'POST', body, headers: { origin }, redirect: 'manual' });
  return { status: response.status, text: await response.text(), to: response.headers.get('location') };
};
const TIL = '/jira/software/projects/TIL';

describe('a work item', () => {
  const edit = '/browse/TIL-300/edit';

  test('is edited field by field by who may, from the shell alone', async () => {
    expect((await submit('ngozi', edit, { field: 'summary', summary: 'X' }, 'http://elsewhere.test')).status).toBe(403);
    expect((await submit('ngozi', edit, { field: 'summary', summary: 'Paid <b>online</b>' })).to).toContain('TIL-300');
    await submit('ngozi', edit, { field: 'labels', labels: ' pay  fast ' });
    await submit('ngozi', edit, { status: 'Done' });
    await submit('ngozi', edit, { field: 'assignee', assignee: account('katya') });
    expect(echo.forge.jira.issue({ kind: 'app' }, 'TIL-300')).toMatchObject({
      summary: 'Paid <b>online</b>',
      labels: ['pay', 'fast'],
      status: 'Done',
      assignee: account('katya'),
    });
    expect((await page('ngozi', '/browse/TIL-300')).text).not.toContain('<b>online</b>');
    expect((await page('beatrix', '/browse/TIL-300')).text).not.toContain('name="labels"');
    const refused = await submit('beatrix', edit, { field: 'labels', labels: 'x' });
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('You do not have permission to edit issues in this project.');
    expect((await submit('yara', edit, { field: 'labels', labels: 'x' })).status).toBe(404);
  });

  test('takes comments with mentions and paragraphs, shown as text', async () => {
    await submit('ngozi', '/browse/TIL-300/comment', { text: 'Dear @Elio Tremaine,\nlook <i>here</i>\n\nBye @nobody' });
    const comment = echo.forge.jira.comments('10301').at(-1);
    expect(comment?.body.content).toMatchObject([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Dear ' },
          { type: 'mention', attrs: { id: account('elio') } },
          { type: 'text', text: ',' },
          { type: 'hardBreak' },
          { type: 'text', text: 'look <i>here</i>' },
        ],
      },
      { type: 'paragraph' },
    ]);
    const { text } = await page('elio', '/browse/TIL-300');
    expect(text).toContain('class="mention">@Elio Tremaine');
    expect(text).not.toContain('<i>here</i>');
    expect((await page('elio', '/jira/mail')).text).toContain('Bye @nobody');
    expect((await page('odile', '/jira/mail')).text).not.toContain('Bye @nobody');
    expect((await submit('katya', `/browse/TIL-300/comment/${comment?.id}`, { change: 'delete' })).status).toBe(403);
    expect((await submit('ngozi', `/browse/TIL-300/comment/${comment?.id}`, { change: 'delete' })).status).toBe(303);
  });

  test('is created, moved and deleted, and its old address leads on', async () => {
    const made = await submit('mirko', `${TIL}/boards/3`, { type: 'Task', summary: 'Short life' });
    const first = made.to?.split('/').at(-1) ?? '';
    const rhythm = echo.forge.jira.project({ kind: 'app' }, 'RHY')?.id ?? '';
    const moved = await submit('mirko', `/browse/${first}/move`, { project: rhythm });
    expect(moved.to).toMatch(/\/browse\/RHY-\d+$/);
    expect((await page('mirko', `/browse/${first}`)).to).toBe(moved.to);
    const second = moved.to?.split('/').at(-1) ?? '';
    await submit('mirko', `/browse/${second}/delete`, {});
    expect((await page('mirko', `/browse/${second}`)).status).toBe(404);
  });
});

test('search shows what JQL finds, and why it does not run', async () => {
  const search = async (slug: string, jql: string) => (await page(slug, `/issues?jql=${encodeURIComponent(jql)}`)).text;
  expect(await search('ngozi', 'key = TIL-303')).toContain('1 work item');
  expect(await search('ngozi', 'flavour = sweet')).toContain('does not exist or you do not have permission');
  expect(await search('yara', 'created > -5000d')).not.toContain('TIL-303');
});

describe('[FORGE A1] the administration', () => {
  const PAGES = [
    '/jira/settings/issues/fields',
    '/jira/settings/system/global-permissions',
    '/jira/settings/user-management',
  ];

  test.each(PAGES)('%s is for site administrators alone', async path => {
    expect((await page('mirko', path)).status).toBe(200);
    expect((await page('ngozi', path)).status).toBe(404);
    expect((await submit('ngozi', path, { person: account('elio'), change: 'close', key: 'x' })).status).toBe(404);
  });

  test('closes an account: its pages are gone, its name is that of a former user', async () => {
    const open = (await page('femi', '/browse/HRB-230')).text;
    const ticket = /data-ticket="([^"]+)"/.exec(open)?.[1] ?? '';
    const invoke = async () => {
      const headers = { 'content-type': 'application/json', 'x-forge-ticket': ticket, origin: echo.forge.url };
      const body = JSON.stringify({ functionKey: 'whoAmI', payload: {} });
      return (await fetch(`${echo.forge.url}/forge/invoke`, { method: 'POST', headers, body })).json();
    };
    expect(await invoke()).toMatchObject({ value: { accountId: account('femi') } });
    await submit('mirko', '/jira/settings/user-management', { person: account('femi'), change: 'close' });
    expect(await invoke()).toHaveProperty('error');
    expect((await page('femi', '/jira/projects')).status).toBe(404);
    expect((await page('mirko', '/jira/settings/user-management')).text).toContain('Former user');
    await expect(echo.ask('femi', 'whoAmI', undefined, { issue: 'HRB-230' })).rejects.toThrow('does not show');
  });

  test('archives, restores, trashes and deletes a project', async () => {
    const settings = `${TIL}/settings/details`;
    const id = echo.forge.jira.project({ kind: 'app' }, 'TIL')?.id ?? '';
    expect((await page('elio', settings)).status).toBe(404);
    await submit('ngozi', settings, { change: 'archive' });
    expect((await page('ngozi', '/jira/projects')).text).not.toContain('/projects/TIL/boards');
    expect((await page('elio', '/browse/TIL-303')).text).not.toContain('name="labels"');
    await submit('mirko', '/jira/projects', { project: id, change: 'restore' });
    expect((await page('ngozi', '/jira/projects')).text).toContain('/projects/TIL/boards');
    expect((await submit('elio', settings, { change: 'trash' })).status).not.toBe(303);
    await submit('ngozi', settings, { change: 'trash' });
    expect((await page('ngozi', '/browse/TIL-303')).status).toBe(404);
    expect((await submit('ngozi', '/jira/projects', { project: id, change: 'delete' })).status).toBe(403);
    await submit('mirko', '/jira/projects', { project: id, change: 'delete' });
    expect((await page('mirko', '/jira/projects')).text).not.toContain('Delete for good');
  });
});
