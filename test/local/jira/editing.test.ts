import { account } from '../../../local/demo/people';
import { openTestSite, type TestSite } from './site';

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.stop());

const fieldsOf = async (slug: string, key: string) =>
  ((await site.as(slug)('GET', `issue/${key}`)).body as { fields: Record<string, unknown> }).fields;

describe('[FORGE L] PUT /issue', () => {
  test('sets fields, adds and removes labels, and says 204 without a body', async () => {
    const edit = site.as('ngozi');
    expect(await edit('PUT', 'issue/TIL-300', { fields: { summary: 'Paid online', labels: ['one', 'two'] } })).toEqual({
      status: 204,
      body: undefined,
    });
    const update = { labels: [{ add: 'three' }, { remove: 'one' }, { add: 'two' }] };
    expect((await edit('PUT', 'issue/TIL-300', { update })).status).toBe(204);
    expect(await fieldsOf('ngozi', 'TIL-300')).toMatchObject({ summary: 'Paid online', labels: ['two', 'three'] });
    await edit('PUT', 'issue/TIL-300', { update: { labels: [{ set: ['four'] }] } });
    expect(await fieldsOf('ngozi', 'TIL-300')).toMatchObject({ labels: ['four'] });
  });

  test.each([
    [{ fields: { labels: ['two words'] } }, 'labels', "The label 'two words' contains spaces which is invalid."],
    [{ fields: { summary: ' ' } }, 'summary', 'You must specify a summary of the issue.'],
    [{ fields: { summary: 'x'.repeat(256) } }, 'summary', 'Summary must be less than 255 characters.'],
    [{ fields: { summary: 'a\nb' } }, 'summary', expect.stringContaining('newline')],
    [{ fields: { labels: [] }, update: { labels: [{ add: 'x' }] } }, 'labels', expect.stringContaining('both')],
    [{ fields: { status: { name: 'Done' } } }, 'status', expect.stringContaining('cannot be set')],
    [{ fields: { customfield_10100: 'x' } }, 'customfield_10100', expect.stringContaining('cannot be set')],
    [{ fields: { assignee: { accountId: 'nobody' } } }, 'assignee', expect.stringContaining('cannot be assigned')],
    [{ update: { labels: [{ shout: 'x' }] } }, 'labels', expect.any(String)],
  ])('refuses %j', async (body, field, message) => {
    const answer = await site.as('ngozi')('PUT', 'issue/TIL-300', body);
    expect(answer).toMatchObject({ status: 400, body: { errors: { [field]: message } } });
    expect(site.heard()).toEqual([]);
  });

  test.each([
    ['yara', 'TIL-300', 404],
    ['beatrix', 'TIL-300', 403],
    ['ngozi', 'TIL-300', 204],
    ['odile', 'TIL-311', 404],
  ])('%s editing %s gets %d', async (slug, key, status) => {
    expect((await site.as(slug)('PUT', `issue/${key}`, { fields: { summary: 'New' } })).status).toBe(status);
  });

  test('the app may edit what it sees, but nothing behind issue security', async () => {
    const body = { update: { labels: [{ add: 'by-app' }] } };
    expect((await site.asApp('PUT', 'issue/TIL-300', body)).status).toBe(204);
    expect((await site.asApp('PUT', 'issue/TIL-311', body)).status).toBe(404);
  });

  test('says nothing was asked for, and is loud about what is not emulated', async () => {
    expect((await site.as('ngozi')('PUT', 'issue/TIL-300', {})).status).toBe(400);
    expect((await site.as('ngozi')('PUT', 'issue/TIL-300', { fields: { duedate: '2027-01-01' } })).status).toBe(501);
    expect(site.lines.join()).toContain('duedate');
  });

  test('mails reporter and assignee, unless an administrator or the app asks for silence', async () => {
    const mails = () => site.jira.store.all('mail').length;
    await site.asApp('PUT', 'issue/TIL-300', { fields: { summary: 'First' } });
    const first = mails();
    expect(first).toBeGreaterThan(0);
    await site.as('ngozi')('PUT', 'issue/TIL-300?notifyUsers=false', { fields: { summary: 'Second' } });
    expect(mails()).toBe(first);
    await site.asApp('PUT', 'issue/TIL-300?notifyUsers=false', { fields: { summary: 'Third' } });
    expect(mails()).toBe(first);
    await site.as('elio')('PUT', 'issue/TIL-300?notifyUsers=false', { fields: { summary: 'Fourth' } });
    expect(mails()).toBeGreaterThan(first);
  });
});

test('a status changes by a transition', async () => {
  const { body } = await site.as('ngozi')('GET', 'issue/TIL-300/transitions');
  const { transitions } = body as { transitions: { id: string; name: string }[] };
  const id = transitions.find(each => each.name === 'Done')?.id;
  expect((await site.as('ngozi')('POST', 'issue/TIL-300/transitions', { transition: { id } })).status).toBe(204);
  expect(await fieldsOf('ngozi', 'TIL-300')).toMatchObject({ status: { name: 'Done' } });
  expect((await site.as('beatrix')('POST', 'issue/TIL-300/transitions', { transition: { id } })).status).toBe(403);
  expect((await site.as('ngozi')('POST', 'issue/TIL-300/transitions', { transition: { id: '9' } })).status).toBe(400);
});

test('an issue is created with the next key of its project, and deleted by who may', async () => {
  const fields = { project: { key: 'TIL' }, issuetype: { name: 'Task' }, summary: 'Try it' };
  const { status, body } = await site.as('ngozi')('POST', 'issue', { fields });
  expect(status).toBe(201);
  const { key } = body as { key: string };
  expect((await site.as('elio')('DELETE', `issue/${key}`)).status).toBe(403);
  expect((await site.as('ngozi')('DELETE', `issue/${key}`)).status).toBe(204);
  expect((await site.as('ngozi')('GET', `issue/${key}`)).status).toBe(404);
  for (const wrong of [{ labels: ['a b'] }, { summary: '' }, { assignee: { accountId: account('yara') } }])
    expect((await site.as('ngozi')('POST', 'issue', { fields: { ...fields, ...wrong } })).status).toBe(400);
  const again = (await site.as('ngozi')('POST', 'issue', { fields })).body as { key: string };
  expect(again.key).not.toBe(key);
});

describe('[FORGE A2] entity properties', () => {
  const path = 'issue/TIL-300/properties/weather';

  test('are created with 201, changed with 200, read, listed and deleted', async () => {
    const ask = site.as('ngozi');
    expect((await ask('GET', path)).status).toBe(404);
    expect((await ask('PUT', path, { sky: 'blue' })).status).toBe(201);
    expect((await ask('PUT', path, { sky: 'grey' })).status).toBe(200);
    expect((await ask('GET', path)).body).toEqual({ key: 'weather', value: { sky: 'grey' } });
    expect((await ask('GET', 'issue/TIL-300/properties')).body).toMatchObject({ keys: [{ key: 'weather' }] });
    expect((await ask('GET', 'issue/TIL-300?fields=summary&properties=weather,other')).body).toMatchObject({
      properties: { weather: { sky: 'grey' } },
    });
    expect((await ask('DELETE', path)).status).toBe(204);
    expect((await ask('DELETE', path)).status).toBe(404);
  });

  test.each([
    ['beatrix', 'PUT', 403],
    ['beatrix', 'GET', 200],
    ['yara', 'GET', 404],
    ['yara', 'PUT', 404],
  ])('%s doing %s gets %d', async (slug, method, status) => {
    await site.asApp('PUT', path, true);
    expect((await site.as(slug)(method, path, method === 'PUT' ? 1 : undefined)).status).toBe(status);
  });

  test('hold at most 32 KB under at most 255 characters', async () => {
    expect((await site.asApp('PUT', path, 'x'.repeat(32_766))).status).toBe(201);
    expect((await site.asApp('PUT', path, 'x'.repeat(32_767))).status).toBe(400);
    expect((await site.asApp('PUT', `issue/TIL-300/properties/${'k'.repeat(256)}`, 1)).status).toBe(400);
    expect((await site.asApp('PUT', path)).status).toBe(400);
  });

  test('belong to projects and people too', async () => {
    expect((await site.as('ngozi')('PUT', 'project/TIL/properties/p', 1)).status).toBe(201);
    expect((await site.as('elio')('PUT', 'project/TIL/properties/p', 2)).status).toBe(403);
    expect((await site.as('ngozi')('PUT', 'user/properties/u', 1)).status).toBe(201);
    const ofNgozi = `user/properties/u?accountId=${account('ngozi')}`;
    expect((await site.as('elio')('GET', ofNgozi)).status).toBe(403);
    expect((await site.asApp('GET', ofNgozi)).body).toEqual({ key: 'u', value: 1 });
  });
});

test('[FORGE J9] a scope that the manifest lacks is refused before anything else', async () => {
  const own = openTestSite({ scopes: ['read:jira-work'] });
  try {
    expect((await own.as('ngozi')('PUT', 'issue/TIL-300', { fields: { summary: 'New' } })).status).toBe(401);
    expect((await own.as('ngozi')('GET', 'issue/TIL-300')).status).toBe(200);
  } finally {
    own.stop();
  }
});

test('[FORGE K] an issue takes 20 writes in 2 s and 100 in 30 s, then 429 with a time to wait', async () => {
  let time = 0;
  const own = openTestSite({ isPreparing: () => false, elapsed: () => time });
  const write = (key: string) => own.asApp('PUT', `issue/${key}/properties/p`, time);
  const many = async (count: number) => {
    for (let at = 0; at < count; at += 1) await write('TIL-300');
  };
  try {
    await many(20);
    expect(await write('TIL-300')).toMatchObject({
      status: 429,
      headers: { 'retry-after': '2', 'ratelimit-reason': 'jira-per-issue-on-write' },
    });
    expect((await write('TIL-303')).status).toBe(201);
    for (time = 2_000; time <= 8_000; time += 2_000) await many(20);
    time = 10_000;
    expect(await write('TIL-300')).toMatchObject({ status: 429, headers: { 'retry-after': '20' } });
    time = 30_000;
    expect((await write('TIL-300')).status).toBe(200);
  } finally {
    own.stop();
  }
});
