import { account } from '../../../local/demo/people';
import type { JqlCall } from '../../../local/jira/jql/expand';
import { openTestSite, said, type TestSite } from './site';

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.stop());

type Found = { issues: { id: string; key: string }[]; isLast: boolean; nextPageToken?: string };
const search = (slug: string, jql: string, more: object = {}) =>
  site.as(slug)('POST', 'search/jql', { jql, fields: ['summary'], maxResults: 100, ...more });
const keys = async (slug: string, jql: string) =>
  ((await search(slug, jql)).body as Found).issues.map(each => each.key);
const issues = () => site.jira.store.all('issue');

describe('JQL finds', () => {
  test.each([
    'project = TIL',
    'project = till',
    'project = 10003',
    'project IN (TIL) AND created <= now()',
    'project = TIL AND created > -5000d',
    'NOT project != TIL',
  ])('every issue of a project: %s', async jql => {
    const visible = issues().filter(each => each.projectId === '10003' && each.securityLevel === undefined);
    expect((await keys('elio', jql)).filter(key => !key.startsWith('TIL-'))).toEqual([]);
    expect(await keys('ines', jql)).toHaveLength(visible.length);
  });

  test.each([
    ['key = TIL-300', ['TIL-300']],
    ['id = 10301', ['TIL-300']],
    ['issue in (RHY-140, TIL-300) ORDER BY key', ['RHY-140', 'TIL-300']],
    ['key in (RHY-140, TIL-300) ORDER BY project DESC', ['TIL-300', 'RHY-140']],
    ['key = TIL-300 AND issuetype = epic', ['TIL-300']],
    ['key = TIL-300 AND type != Epic', []],
    ['key = TIL-300 AND summary ~ "paid studio*"', ['TIL-300']],
    ['key = TIL-300 AND summary ~ "\\"get paid\\""', ['TIL-300']],
    ['key = TIL-300 AND summary ~ pai', []],
    ['key = TIL-300 AND text ~ online', ['TIL-300']],
    ['key = TIL-300 AND (status = Done OR status in ("To Do", "In Progress"))', ['TIL-300']],
    ['key = TIL-300 AND labels = nothing-like-this', []],
    ['key = TIL-300 AND updated >= startOfDay()', []],
    ['key = TIL-300 AND created < startOfMonth() AND created < endOfWeek("+1w")', ['TIL-300']],
  ])('%s', async (jql, found) => {
    expect(await keys('ines', jql)).toEqual(found);
  });

  test('children of an epic, and what has no epic', async () => {
    const children = issues()
      .filter(each => each.parent === '10301')
      .map(each => each.key);
    expect(new Set(await keys('ngozi', 'parent = TIL-300'))).toEqual(new Set(children));
    expect(await keys('ngozi', 'key = TIL-300 AND parent is EMPTY')).toEqual(['TIL-300']);
  });

  test('what is somebody’s, and what is nobody’s; an empty value is not another value', async () => {
    const mine = issues()
      .filter(each => each.assignee === account('elio'))
      .map(each => each.key);
    expect(new Set(await keys('elio', 'assignee = currentUser()'))).toEqual(new Set(mine));
    expect(new Set(await keys('elio', 'assignee = "Elio Tremaine"'))).toEqual(new Set(mine));
    expect(new Set(await keys('ngozi', 'assignee in membersOf("team-till")'))).toEqual(
      new Set(await keys('ngozi', `assignee in (${['ngozi', 'elio', 'katya'].map(account).join(', ')})`)),
    );
    await site.as('ngozi')('PUT', 'issue/TIL-300', { fields: { assignee: null } });
    expect(await keys('ngozi', 'key = TIL-300 AND assignee is empty')).toEqual(['TIL-300']);
    expect(await keys('ngozi', 'key = TIL-300 AND assignee != currentUser()')).toEqual([]);
    expect(await keys('ngozi', 'key = TIL-300 AND NOT assignee = currentUser()')).toEqual(['TIL-300']);
  });

  test('labels, comments and custom fields', async () => {
    await site.asApp('PUT', 'issue/TIL-300', { update: { labels: [{ set: ['pay', 'fast'] }] } });
    await site.asApp('POST', 'issue/TIL-300/comment', { body: said('Zebras agree') });
    await site.asApp('PUT', 'app/field/customfield_10100/value', { updates: [{ issueIds: [10301], value: 'Calm' }] });
    await site.asApp('PUT', 'app/field/customfield_10101/value', { updates: [{ issueIds: [10301], value: 7 }] });
    const jql = ['labels = pay', 'labels in (x, FAST)', 'comment ~ zebras', '"Mood of work" = calm', 'cf[10101] >= 7'];
    expect(await keys('ngozi', jql.join(' AND '))).toEqual(['TIL-300']);
    expect(await keys('ngozi', 'key = TIL-300 AND labels not in (slow)')).toEqual(['TIL-300']);
    expect(await keys('ngozi', 'Size < 7')).toEqual([]);
  });

  test('[FORGE A2] entity properties, by alias or path, as far as the manifest indexes them', async () => {
    const value = { sky: 'blue', wind: { speed: 12 }, seen: '2026-01-02', secret: 'x' };
    await site.asApp('PUT', 'issue/TIL-300/properties/weather', value);
    for (const jql of [
      'sky = blue',
      'windSpeed > 11',
      "issue.property['weather'].wind.speed <= 12",
      'issue.property[weather].seen < 2026-01-03',
      'sky is not empty ORDER BY sky',
    ])
      expect(await keys('ngozi', jql)).toEqual(['TIL-300']);
    expect((await search('ngozi', 'issue.property[weather].secret = x')).status).toBe(400);
  });

  test('only what the person may see', async () => {
    expect(await keys('ngozi', 'key in (TIL-300, TIL-311) ORDER BY key')).toEqual(['TIL-300', 'TIL-311']);
    expect((await search('ines', 'key = TIL-311')).status).toBe(400);
    expect((await keys('yara', 'created > -5000d')).filter(key => !key.startsWith('RHY-'))).toEqual([]);
  });

  test('a moved or deleted issue no more, or under its new key', async () => {
    await site.as('ngozi')('DELETE', 'issue/TIL-300');
    expect((await search('ngozi', 'key = TIL-300')).status).toBe(400);
  });
});

test.each([
  ['', 'Unbounded'],
  ['ORDER BY created', 'Unbounded'],
  ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
  ['assignee = nobody', "The value 'nobody' does not exist for the field 'assignee'."],
  ['flavour = sweet', "Field 'flavour' does not exist or you do not have permission to view it."],
  ['project ~ TIL', "The operator '~' is not supported by the 'project' field."],
  ['project = (TIL)', 'does not support the list value'],
  ['project in TIL', 'does not support the non-list value'],
  ['created > yesterday', "Date value 'yesterday' for field 'created' is invalid."],
  ['assignee = nonsense()', "Unable to find JQL function 'nonsense()'."],
  ['project = TIL ORDER BY flavour', "Field 'flavour' does not exist"],
])('JQL is answered with 400: %s', async (jql, message) => {
  const { status, body } = await search('ngozi', jql);
  expect(status).toBe(400);
  expect((body as { errorMessages: string[] }).errorMessages[0]).toContain(message);
});

test('[FORGE A4] results come in pages by a token that fits its query alone, and are ids unless fields are named', async () => {
  const jql = 'project = TIL ORDER BY key';
  const all = await keys('ngozi', jql);
  const seen: string[] = [];
  for (let nextPageToken: string | undefined, more = true; more; ) {
    const { body } = await search('ngozi', jql, { maxResults: 4, ...(nextPageToken ? { nextPageToken } : {}) });
    const page = body as Found;
    seen.push(...page.issues.map(each => each.key));
    nextPageToken = page.nextPageToken;
    more = !page.isLast;
  }
  expect(seen).toEqual(all);
  const first = (await search('ngozi', jql, { maxResults: 1 })).body as Found;
  expect(first).not.toHaveProperty('total');
  expect((await search('ngozi', 'project = RHY', { nextPageToken: first.nextPageToken })).status).toBe(400);
  const get = await site.as('ngozi')('GET', `search/jql?jql=${encodeURIComponent('key = TIL-300')}`);
  expect(get.body).toEqual({ issues: [{ id: '10301' }], isLast: true });
});

describe('[Forge: JQL functions] a function of the app', () => {
  const own = (answer: (call: JqlCall) => unknown) => {
    const calls: JqlCall[] = [];
    const runJqlFunction = async (_key: string, _who: string | undefined, call: JqlCall) => {
      calls.push(call);
      return answer(call);
    };
    return { calls, site: openTestSite({ runJqlFunction }) };
  };
  const ask = (on: TestSite, jql: string) => on.as('ngozi')('POST', 'search/jql', { jql, fields: ['summary'] });

  test('is asked once, and its JQL stands in place of the clause until the app brings another', async () => {
    const { calls, site: on } = own(() => ({ jql: 'key in (TIL-300, TIL-303)' }));
    try {
      const jql = 'issue in sunny("here") AND key != TIL-303';
      expect((await ask(on, jql)).body).toMatchObject({ issues: [{ key: 'TIL-300' }] });
      on.reopen();
      await ask(on, jql);
      expect(calls).toEqual([
        {
          precomputationId: expect.any(String),
          clause: { field: 'issue', type: ['issue'], operator: 'in', functionName: 'sunny', arguments: ['here'] },
        },
      ]);
      const id = calls[0]?.precomputationId;
      expect((await on.asApp('GET', 'jql/function/computation')).body).toMatchObject({ total: 1, values: [{ id }] });
      const values = [{ id, value: 'key = RHY-140' }];
      expect((await on.as('ngozi')('POST', 'jql/function/computation', { values })).status).toBe(403);
      expect((await on.asApp('POST', 'jql/function/computation', { values })).status).toBe(204);
      expect((await ask(on, 'issue in sunny("here")')).body).toMatchObject({ issues: [{ key: 'RHY-140' }] });
    } finally {
      on.stop();
    }
  });

  test.each([
    ['its own refusal', () => ({ error: 'It rains.' }), 'issue in sunny("x")', 'It rains.'],
    ['another shape', () => ({ keys: [] }), 'issue in sunny("x")', '{ jql } or { error }'],
    ['a missing argument', () => ({ jql: 'key = TIL-300' }), 'issue in sunny()', 'expected 1 to 1 arguments'],
    ['another operator', () => ({ jql: 'key = TIL-300' }), 'issue = sunny("x")', "Operator '='"],
    ['another field', () => ({ jql: 'key = TIL-300' }), 'assignee in sunny("x")', "the field 'assignee'"],
    ['itself', () => ({ jql: 'issue in sunny("y")' }), 'issue in sunny("x")', 'no JQL that Jira can run'],
  ])('is refused with %s', async (_, answer, jql, message) => {
    const { site: on } = own(answer);
    try {
      const { status, body } = await ask(on, jql);
      expect(status).toBe(400);
      expect((body as { errorMessages: string[] }).errorMessages[0]).toContain(message);
    } finally {
      on.stop();
    }
  });
});
