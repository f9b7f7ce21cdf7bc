import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClock } from '../../local/clock';
import { BRAMBLEBOOK } from '../../local/demo/company';
import { account } from '../../local/demo/people';
import { openJira } from '../../local/jira/jira';
import { openRest } from '../../local/jira/rest/rest';

const dataDir = mkdtempSync(join(tmpdir(), 'jira-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const jira = openJira({ site: BRAMBLEBOOK, dataDir, clock: openClock(dataDir) });
const rest = openRest({ jira, scopes: ['read:jira-work', 'read:jira-user'], log: () => {} });
const as = (slug: string) => (method: string, path: string, body?: unknown) =>
  rest(
    { method, path: `/rest/api/3/${path}`, body: body === undefined ? undefined : JSON.stringify(body) },
    { kind: 'user', accountId: account(slug) },
    'http://jira.test',
  );

describe('the REST side of the local Jira', () => {
  test('knows who asks', async () => {
    expect(await as('ines')('GET', 'myself')).toMatchObject({
      status: 200,
      body: { accountId: account('ines'), displayName: 'Ines Marlowe-Adeyemi', active: true },
    });
  });

  test('shows an issue with the fields asked for', async () => {
    expect((await as('ngozi')('GET', 'issue/TIL-300?fields=summary,issuetype')).body).toMatchObject({
      id: '10301',
      fields: { summary: 'Studios get paid online', issuetype: { name: 'Epic', hierarchyLevel: 1 } },
    });
    const { fields } = (await as('ngozi')('GET', 'issue/TIL-300?fields=summary')).body as { fields: object };
    expect(Object.keys(fields)).toEqual(['summary']);
  });

  test.each([
    ['yara', 'TIL-300', 404],
    ['yara', 'RHY-140', 200],
    ['beatrix', 'TIL-300', 200],
    ['beatrix', 'TIL-311', 404],
    ['ines', 'TIL-311', 404],
    ['willemijn', 'TIL-311', 200],
    ['mirko', 'TIL-311', 200],
    ['mirko', 'TIL-999', 404],
  ])('%s asking for %s gets %d', async (slug, key, status) => {
    expect((await as(slug)('GET', `issue/${key}`)).status).toBe(status);
  });

  test('fetches many issues at once and names those it may not show', async () => {
    const { body } = await as('yara')('POST', 'issue/bulkfetch', {
      issueIdsOrKeys: ['10401', '10301', 'X-1'],
      fields: ['summary'],
    });
    expect(body).toMatchObject({
      issues: [{ key: 'RHY-140' }],
      issueErrors: [{ issueIdsOrKeys: ['10301', 'X-1'] }],
    });
    const many = Array.from({ length: 101 }, (_, at) => String(at));
    expect((await as('yara')('POST', 'issue/bulkfetch', { issueIdsOrKeys: many })).status).toBe(400);
  });

  test('finds people by id, in bulk, and by the beginning of a name', async () => {
    const bulk = await as('yara')(
      'GET',
      `user/bulk?accountId=${account('ines')}&accountId=nobody&accountId=${account('mirko')}`,
    );
    expect(bulk.body).toMatchObject({ total: 2, isLast: true, values: [{ accountId: account('ines') }, {}] });
    expect((await as('yara')('GET', 'user/search?query=wil')).body).toMatchObject([
      { displayName: 'Willemijn Asante' },
    ]);
    expect((await as('yara')('GET', 'user/search')).status).toBe(400);
  });

  test('hides a project like an issue', async () => {
    expect((await as('yara')('GET', 'project/RHY')).body).toMatchObject({ id: '10004', name: 'Rhythm' });
    expect(await as('yara')('GET', 'project/TIL')).toEqual({
      status: 404,
      body: { errorMessages: ["No project could be found with key 'TIL'."], errors: {} },
    });
  });

  test('says which permissions somebody has', async () => {
    const mine = async (slug: string, where: string) =>
      Object.entries(
        (
          (await as(slug)('GET', `mypermissions?permissions=BROWSE_PROJECTS,EDIT_ISSUES,ADMINISTER_PROJECTS&${where}`))
            .body as {
            permissions: Record<string, { havePermission: boolean }>;
          }
        ).permissions,
      ).flatMap(([key, { havePermission }]) => (havePermission ? [key] : []));
    expect(await mine('ngozi', 'projectKey=TIL')).toEqual(['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS']);
    expect(await mine('willemijn', 'issueId=10302')).toEqual(['BROWSE_PROJECTS', 'EDIT_ISSUES']);
    expect(await mine('beatrix', 'projectId=10003')).toEqual(['BROWSE_PROJECTS']);
    expect((await as('yara')('GET', 'mypermissions?permissions=BROWSE_PROJECTS&projectKey=TIL')).status).toBe(404);
    expect((await as('yara')('GET', 'mypermissions?permissions=FLY')).status).toBe(400);
  });

  test('checks permissions over several issues and projects', async () => {
    const body = {
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [
        { permissions: ['BROWSE_PROJECTS'], projects: [10003, 10004], issues: [10301, 10302, 10401] },
      ],
    };
    expect((await as('beatrix')('POST', 'permissions/check', body)).body).toEqual({
      globalPermissions: [],
      projectPermissions: [{ permission: 'BROWSE_PROJECTS', projects: [10003, 10004], issues: [10301, 10401] }],
    });
    expect((await as('mirko')('POST', 'permissions/check', body)).body).toMatchObject({
      globalPermissions: ['ADMINISTER'],
    });
    expect((await as('yara')('POST', 'permissions/check', { ...body, accountId: account('ines') })).status).toBe(403);
  });

  test('refuses what it does not know and what is not JSON', async () => {
    expect((await as('ngozi')('PATCH', 'issue/TIL-300', {})).status).toBe(501);
    const broken = { method: 'POST', path: '/rest/api/3/permissions/check', body: '{' };
    expect((await rest(broken, { kind: 'app' }, '')).status).toBe(400);
  });
});
