import { account } from '../../../local/demo/people';
import { placeField } from '../../../local/jira/change/field';
import { changeGrant } from '../../../local/jira/change/grant';
import { openTestSite, PAINT, type TestSite } from './site';

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.stop());

const byMirko = () => ({ actor: site.actor('mirko'), byApp: false });

describe('[FORGE A2] custom fields of the app', () => {
  const put = (field: string, value: unknown, ids = ['10301']) =>
    site.asApp('PUT', `app/field/${field}/value`, { updates: [{ issueIds: ids, value }] });
  const value = async (field: string) => {
    const { body } = await site.as('ngozi')('GET', `issue/TIL-300?fields=${field}`);
    return (body as { fields: Record<string, unknown> }).fields[field];
  };

  test('are listed with the ARI of their module', async () => {
    const fields = (await site.as('ngozi')('GET', 'field')).body as object[];
    expect(fields).toContainEqual(
      expect.objectContaining({
        id: 'customfield_10100',
        name: 'Mood of work',
        schema: {
          type: 'string',
          custom: expect.stringMatching(/^ari:cloud:ecosystem::extension\/.+\/static\/mood$/),
          customId: 10100,
        },
      }),
    );
    expect((await site.as('ngozi')('GET', 'field/search')).status).toBe(403);
    expect((await site.asApp('GET', 'field/search?type=custom&query=mood')).body).toMatchObject({
      total: 1,
      values: [{ id: 'customfield_10100', isLocked: true }],
    });
  });

  test('are written by the app alone, read-only ones too', async () => {
    expect((await put('customfield_10100', 'calm')).status).toBe(204);
    expect(await value('customfield_10100')).toBe('calm');
    const asUser = await site.as('ngozi')('PUT', 'app/field/customfield_10100/value', {
      updates: [{ issueIds: [10301], value: 'x' }],
    });
    expect(asUser.status).toBe(403);
    expect((await put('customfield_10100', null)).status).toBe(204);
    expect(await value('customfield_10100')).toBeNull();
  });

  test.each([
    ['customfield_10100', 5, 400],
    ['customfield_10101', '5', 400],
    ['customfield_10102', { accountId: account('ngozi') }, 400],
    ['customfield_10102', [{ accountId: account('ngozi') }], 204],
    ['customfield_99999', 'x', 404],
  ])('%s taking %j answers %d', async (field, given, status) => {
    expect((await put(field, given)).status).toBe(status);
  });

  test('are set several at once, each field and issue once, or not at all', async () => {
    const updates = [
      { customField: 'customfield_10100', issueIds: [10301, 10302], value: 'calm' },
      { customField: 'customfield_10101', issueIds: [10301], value: 3 },
    ];
    // The app may not see 10302: issue security keeps it out.
    expect((await site.asApp('POST', 'app/field/value', { updates })).status).toBe(404);
    expect(await value('customfield_10101')).toBeNull();
    const [first, second] = updates;
    const seen = [{ ...first, issueIds: [10301] }, second];
    expect((await site.asApp('POST', 'app/field/value', { updates: seen })).status).toBe(204);
    expect(await value('customfield_10101')).toBe(3);
    expect((await site.asApp('POST', 'app/field/value', { updates: [second, second] })).status).toBe(400);
  });

  test('may be edited by people once an administrator put them on the screen', async () => {
    const edit = () => site.as('ngozi')('PUT', 'issue/TIL-300', { fields: { customfield_10101: 8 } });
    expect((await edit()).status).toBe(400);
    expect(placeField(site.jira, { ...byMirko(), actor: site.actor('ngozi') }, 'size', ON)).toHaveProperty('refused');
    expect(placeField(site.jira, byMirko(), 'size', ON)).toEqual({ done: true });
    expect((await edit()).status).toBe(204);
    expect(await value('customfield_10101')).toBe(8);
  });

  const ON = { onScreen: true, onCard: false };
});

describe('[FORGE A2] global permissions of the app', () => {
  const check = async (slug: string) =>
    ((await site.as(slug)('POST', 'permissions/check', { globalPermissions: [PAINT] })).body as Record<string, unknown>)
      .globalPermissions;

  test('begin with their default grants, and are granted and revoked by group or person', async () => {
    expect(await check('mirko')).toEqual([PAINT]);
    expect(await check('willemijn')).toEqual([]);
    changeGrant(site.jira, byMirko(), 'paint', { person: account('willemijn') }, 'grant');
    changeGrant(site.jira, byMirko(), 'paint', { group: 'team-till' }, 'grant');
    expect([await check('willemijn'), await check('elio'), await check('odile')]).toEqual([[PAINT], [PAINT], []]);
    changeGrant(site.jira, byMirko(), 'paint', { group: 'jira-administrators' }, 'revoke');
    expect(await check('mirko')).toEqual([]);
    site.reopen();
    expect([await check('mirko'), await check('willemijn')]).toEqual([[], [PAINT]]);
  });

  test('are changed by administrators alone, and only for who exists', () => {
    const asNgozi = { actor: site.actor('ngozi'), byApp: false };
    expect(changeGrant(site.jira, asNgozi, 'paint', { group: 'team-till' }, 'grant')).toHaveProperty('refused');
    expect(changeGrant(site.jira, byMirko(), 'paint', { group: 'nobody' }, 'grant')).toHaveProperty('refused');
  });

  test('of another app are unknown', async () => {
    const answer = await site.as('mirko')('POST', 'permissions/check', { globalPermissions: [`${PAINT}-not`] });
    expect(answer.status).toBe(400);
  });
});
