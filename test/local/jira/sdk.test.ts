import { join } from 'node:path';
import { type Echo, startEcho } from '../echo';

type Answer = { status: number; retryAfter: string | null; body: unknown };

let app: Echo;
beforeAll(async () => {
  app = await startEcho({ root: join(__dirname, '../fixtures/keeping-app'), build: 'functions' });
});
afterAll(() => app.stop());

const ask = async (as: 'app' | 'user', method: string, path: string, body?: unknown) =>
  (await app.ask('ngozi', 'ask', { as, method, path: `/rest/api/3/${path}`, body }, WHERE)) as Answer;
const WHERE = { module: 'keeping' };

test('an unmodified app writes through @forge/api, as itself and as its user', async () => {
  expect(await ask('app', 'PUT', 'issue/TIL-300', { update: { labels: [{ add: 'kept' }] } })).toMatchObject({
    status: 204,
    body: '',
  });
  expect((await ask('user', 'PUT', 'issue/TIL-300/properties/mark', { n: 1 })).status).toBe(201);
  expect(await ask('user', 'GET', 'issue/TIL-300?fields=labels&properties=mark')).toMatchObject({
    body: { fields: { labels: expect.arrayContaining(['kept']) }, properties: { mark: { n: 1 } } },
  });
});

test('[Forge: JQL functions] a search calls the function of the app in its process', async () => {
  const value = { updates: [{ issueIds: [10301, 10401], value: 'calm' }] };
  expect((await ask('app', 'PUT', 'app/field/customfield_10100/value', value)).status).toBe(204);
  const jql = 'issue in calm("TIL")';
  const found = await ask('user', 'POST', 'search/jql', { jql, fields: ['summary'] });
  expect(found).toMatchObject({ status: 200, body: { issues: [{ key: 'TIL-300' }], isLast: true } });
  const shown = await fetch(`${app.forge.url}/as/yara/issues?jql=${encodeURIComponent('issue in calm("RHY")')}`);
  expect(await shown.text()).toContain('RHY-140');
});

test('[FORGE K] too many writes of one issue are answered with 429 and a time to wait, but not while the site is prepared', async () => {
  const many = () =>
    Promise.all(Array.from({ length: 101 }, (_, at) => ask('app', 'PUT', `issue/TIL-303/properties/p${at}`, at)));
  const prepared = await app.forge.prepare(many);
  expect(prepared.map(each => each.status)).toEqual(Array(101).fill(201));
  const limited = (await many()).filter(each => each.status === 429);
  expect(limited.length).toBeGreaterThan(0);
  expect(limited[0]?.retryAfter).toMatch(/^[1-9]\d*$/);
});
