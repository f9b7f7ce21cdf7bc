import { request as ask } from 'node:http';
import { type Echo, startEcho } from './echo';

let echo: Echo;
beforeAll(async () => {
  echo = await startEcho();
});
afterAll(() => echo.stop());

const page = async (path: string) => {
  const response = await fetch(echo.forge.url + path);
  return { status: response.status, text: await response.text() };
};
const ticketIn = (text: string) => /data-ticket="([^"]+)"/.exec(text)?.[1] ?? '';
const door = async (name: string, ticket: string, body: object, origin = echo.forge.url) => {
  const headers = { 'content-type': 'application/json', 'x-forge-ticket': ticket, origin };
  const response = await fetch(`${echo.forge.url}/forge/${name}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return response.json();
};

describe('the shell', () => {
  test('lists the people to sign in as', async () => {
    const { text } = await page('/');
    expect(text).toContain('/as/ngozi');
    expect(text).toContain('Head of Finance');
  });

  test.each([
    ['/as/ngozi/jira/software/projects/TIL/boards/3', 200],
    ['/as/ngozi/browse/TIL-311', 200],
    ['/as/odile/browse/TIL-311', 404],
    ['/as/yara/browse/TIL-300', 404],
    ['/as/yara/jira/software/projects/TIL/boards/3', 404],
    ['/as/nobody/browse/TIL-300', 404],
    ['/as/ngozi/jira/dashboards', 404],
  ])('%s answers %d', async (path, status) => {
    expect((await page(path)).status).toBe(status);
  });

  test('hides from a board what its reader may not see', async () => {
    const board = '/jira/software/projects/TIL/boards/3';
    expect((await page(`/as/ngozi${board}`)).text).toContain('TIL-311');
    expect((await page(`/as/ines${board}`)).text).not.toContain('TIL-311');
  });

  test('shows an issue panel once somebody added it, on that work item only, also after a restart', async () => {
    const body = new URLSearchParams({ change: 'add', module: 'echo-panel' });
    const add = (origin: string) =>
      fetch(`${echo.forge.url}/as/ngozi/browse/TIL-300/panels`, {
        method: 'POST',
        body,
        headers: { origin },
        redirect: 'manual',
      });
    expect((await add('http://elsewhere.test')).status).toBe(403);
    expect((await page('/as/elio/browse/TIL-300')).text).not.toContain('id="echo-panel"');
    expect((await add(echo.forge.url)).status).toBe(303);
    await echo.restart();
    expect((await page('/as/elio/browse/TIL-300')).text).toContain('id="echo-panel"');
    expect((await page('/as/elio/browse/TIL-303')).text).not.toContain('id="echo-panel"');
  });
});

describe('a ticket', () => {
  test('lets its page call the function as the person it was made for', async () => {
    const ticket = ticketIn((await page('/as/ngozi/browse/TIL-300')).text);
    const forged = {
      functionKey: 'whoAmI',
      payload: { accountId: 'mirko' },
      accountId: 'mirko',
      context: { accountId: 'mirko' },
    };
    expect(await door('invoke', ticket, forged)).toMatchObject({ value: { accountId: '60a2c4e81b9f3d006a4e3301' } });
  });

  test('that was changed or made by somebody else is refused', async () => {
    const [text = '', signature = ''] = ticketIn((await page('/as/ngozi/browse/TIL-300')).text).split('.');
    const other = Buffer.from(text, 'base64url')
      .toString()
      .replace('60a2c4e81b9f3d006a4e3301', '61c7d9f02e8a5b007b5f5502');
    const forged = `${Buffer.from(other).toString('base64url')}.${signature}`;
    const call = { functionKey: 'whoAmI' };
    expect(await door('invoke', forged, call)).toEqual({ error: expect.stringContaining('was not made by this site') });
    expect(await door('invoke', '', call)).toEqual({ error: expect.stringContaining('was not made by this site') });
  });

  test('serves the shell alone, not a page of the app', async () => {
    const ticket = ticketIn((await page('/as/ngozi/browse/TIL-300')).text);
    expect(await door('invoke', ticket, { functionKey: 'whoAmI' }, 'http://localhost:1')).toEqual({
      error: expect.any(String),
    });
  });

  test('asks Jira as its person, within the scopes of the app', async () => {
    const ticket = ticketIn((await page('/as/yara/browse/RHY-140')).text);
    const get = (restPath: string) =>
      door('fetch-product', ticket, { product: 'jira', restPath, fetchRequestInit: {} });
    expect(await get('/rest/api/3/issue/RHY-140')).toMatchObject({ value: { status: 200 } });
    expect(await get('/rest/api/3/issue/TIL-300')).toMatchObject({ value: { status: 404 } });
    expect(await get('/rest/api/3/myself')).toMatchObject({ value: { status: 401 } });
  });

  test('opens a modal whose own context stays with the page', async () => {
    const ticket = ticketIn((await page('/as/ngozi/browse/TIL-300')).text);
    const modal = await door('modal', ticket, { resource: 'pages/modal', context: { offer: 1 } });
    expect(modal).toMatchObject({
      value: {
        src: expect.stringContaining('/pages/modal.html'),
        context: { extension: { issue: { id: '10301' }, modal: { offer: 1 } } },
      },
    });
    const seen = await door('invoke', modal.value.ticket, { functionKey: 'whoAmI' });
    expect(seen.value.extension).not.toHaveProperty('modal');
  });
});

test('pages of the app come with the production policy, the bridge first, and nothing from outside their folder', async () => {
  const { text } = await page('/as/ngozi/browse/TIL-300');
  const src = /src="(http:[^"]+echo\.html)"/.exec(text)?.[1] ?? '';
  const response = await fetch(src);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/script-src 'self' 'sha256-[^']+';/);
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).toContain('sandbox allow-popups');
  expect(await response.text()).toMatch(/<head>\s*<script src="\/__forge\/bridge.js"/);
  // A client would tidy the path up before it sends it.
  const { host } = new URL(src);
  const status = await new Promise(resolve => {
    const [hostname, port] = host.split(':');
    ask({ hostname, port, path: '/pages/..%2Fmanifest.yml' }, answer => resolve(answer.statusCode)).end();
  });
  expect(status).toBe(404);
});
