import { account } from '../../../local/demo/people';
import { openTestSite, said, type TestSite } from './site';

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.stop());

type Shown = { id: string; body: unknown; author: { accountId: string; accountType: string }; properties?: unknown };
const listed = async (query = '') =>
  (await site.as('ngozi')('GET', `issue/TIL-300/comment${query}`)).body as { total: number; comments: Shown[] };
const add = async (text: string, more: object = {}) =>
  (await site.asApp('POST', 'issue/TIL-300/comment', { body: said(text), ...more })).body as Shown;

describe('comments', () => {
  test('are added with their properties, and listed in the order asked for, in pages', async () => {
    const before = (await listed()).total;
    const first = await add('First', { properties: [{ key: 'mark', value: { n: 1 } }] });
    const second = await add('Second');
    expect(first.author).toMatchObject({ accountType: 'app' });
    const newest = await listed('?orderBy=-created&maxResults=2&expand=properties');
    expect(newest.total).toBe(before + 2);
    expect(new Set(newest.comments.map(each => each.id))).toEqual(new Set([second.id, first.id]));
    expect(newest.comments.find(each => each.id === first.id)?.properties).toEqual([{ key: 'mark', value: { n: 1 } }]);
    const rest = await listed(`?startAt=${before}`);
    expect(rest.comments.map(each => each.body)).toEqual([said('First'), said('Second')]);
    expect((await site.asApp('GET', `comment/${first.id}/properties/mark`)).body).toEqual({
      key: 'mark',
      value: { n: 1 },
    });
  });

  test.each([
    ['text', 'Just text'],
    ['an unknown node', { type: 'doc', version: 1, content: [{ type: 'marquee' }] }],
    ['nothing', said(' ')],
    ['too much', said('x'.repeat(32_768))],
    ['blocks inside text', { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'rule' }] }] }],
  ])('refuse %s', async (_, body) => {
    const answer = await site.asApp('POST', 'issue/TIL-300/comment', { body });
    expect(answer).toMatchObject({ status: 400, body: { errors: { comment: expect.any(String) } } });
  });

  test('may be written by who may browse, and changed by their author or an administrator of the project', async () => {
    expect((await site.as('yara')('POST', 'issue/TIL-300/comment', { body: said('Hi') })).status).toBe(404);
    const posted = await site.as('elio')('POST', 'issue/TIL-300/comment', { body: said('Hi') });
    expect(posted.status).toBe(201);
    const path = `issue/TIL-300/comment/${(posted.body as Shown).id}`;
    const change = async (slug: string) => (await site.as(slug)('PUT', path, { body: said('Changed') })).status;
    expect(await change('katya')).toBe(403);
    expect(await change('elio')).toBe(200);
    expect(await change('ngozi')).toBe(200);
    expect((await site.as('ngozi')('DELETE', path)).status).toBe(204);
    expect((await site.as('ngozi')('GET', path)).status).toBe(404);
  });

  test('reach assignee, reporter and whoever is mentioned by mail, but not who may not see the issue', async () => {
    const mention = (slug: string) => ({ type: 'mention', attrs: { id: account(slug), text: `@${slug}` } });
    const content = [{ type: 'text', text: 'Look ' }, mention('elio'), mention('yara')];
    const body = { type: 'doc', version: 1, content: [{ type: 'paragraph', content }] };
    await site.as('ngozi')('POST', 'issue/TIL-300/comment', { body });
    const to = site.jira.store.all('mail').map(each => each.to);
    expect(to).toContain(account('elio'));
    expect(to).not.toContain(account('yara'));
    expect(to).not.toContain(account('ngozi'));
  });
});

describe('POST /issue/{id}/notify', () => {
  const notify = (body: object) => site.asApp('POST', 'issue/TIL-300/notify', body);

  test('mails the people it names who may see the issue', async () => {
    const users = [{ accountId: account('elio') }, { accountId: account('yara') }];
    const answer = await notify({ subject: 'Your turn', htmlBody: '<p>One &amp; two</p><p>Three</p>', to: { users } });
    expect(answer.status).toBe(204);
    expect(site.jira.store.all('mail')).toMatchObject([
      { to: account('elio'), subject: 'Your turn', text: 'One & two\nThree' },
    ]);
  });

  test('keeps to the groups of its restriction', async () => {
    const users = [{ accountId: account('elio') }, { accountId: account('willemijn') }];
    await notify({ subject: 'S', textBody: 'T', to: { users }, restrict: { groups: [{ name: 'team-till' }] } });
    expect(site.jira.store.all('mail').map(each => each.to)).toEqual([account('elio')]);
  });

  test('refuses to mail nobody, and is loud about watchers', async () => {
    expect((await notify({ subject: 'S', textBody: 'T', to: { users: [] } })).status).toBe(400);
    expect((await notify({ subject: 'S', textBody: 'T', to: { watchers: true } })).status).toBe(501);
  });
});
