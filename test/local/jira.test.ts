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
  test('knows who asks', () => {
    expect(as('ines')('GET', 'myself')).toMatchObject({
      status: 200,
      body: { accountId: account('ines'), displayName: 'Ines Marlowe-Adeyemi', active: true },
    });
  });

  test('shows an issue with the fields asked for', () => {
    expect(as('ngozi')('GET', 'issue/TIL-300?fields=summary,issuetype').body).toMatchObject({
      id: '10301',
      fields: { summary: 'Studios get paid online', issuetype: { name: 'Epic', hierarchyLevel: 1 } },
    });
    const { fields } = as('ngozi')('GET', 'issue/TIL-300?fields=summary').body as { fields: object };
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
  ])('%s asking for %s gets %d', (slug, key, status) => {
    expect(as(slug)('GET', `issue/${key}`).status).toBe(status);
  });

  test('fetches many issues at once and names those it may not show', () => {
    const { body } = as('yara')('POST', 'issue/bulkfetch', {
      issueIdsOrKeys: ['10401', '10301', 'X-1'],
      fields: ['summary'],
    });
    expect(body).toMatchObject({
      issues: [{ key: 'RHY-140' }],
      issueErrors: [{ issueIdsOrKeys: ['10301', 'X-1'] }],
    });
    const many = Array.from({ length: 101 }, (_, at) => String(at));
    expect(as('yara')('POST', 'issue/bulkfetch', { issueIdsOrKeys: many }).status).toBe(400);
  });

  test('finds people by id, in bulk, and by the beginning of a name', () => {
    const bulk = as('yara')(
      'GET',
      `user/bulk?accountId=${account('ines')}&accountId=nobody&accountId=${account('mirko')}`,
    );
    expect(bulk.body).toMatchObject({ total: 2, isLast: true, values: [{ accountId: account('ines') }, {}] });
    expect(as('yara')('GET', 'user/search?query=wil').body).toMatchObject([{ displayName: 'Willemijn Asante' }]);
    expect(as('yara')('GET', 'user/search').status).toBe(400);
  });

  test('hides a project like an issue', () => {
    expect(as('yara')('GET', 'project/RHY').body).toMatchObject({ id: '10004', name: 'Rhythm' });
    expect(as('yara')('GET', 'project/TIL')).toEqual({
      status: 404,
      body: { errorMessages: ["No project could be found with key 'TIL'."], errors: {} },
    });
  });

  test('says which permissions somebody has', () => {
    const mine = (slug: string, where: string) =>
      Object.entries(
        (
          as(slug)('GET', `mypermissions?permissions=BROWSE_PROJECTS,EDIT_ISSUES,ADMINISTER_PROJECTS&${where}`)
            .body as {
            permissions: Record<string, { havePermission: boolean }>;
          }
        ).permissions,
      ).flatMap(([key, { havePermission }]) => (havePermission ? [key] : []));
    expect(mine('ngozi', 'projectKey=TIL')).toEqual(['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS']);
    expect(mine('willemijn', 'issueId=10302')).toEqual(['BROWSE_PROJECTS', 'EDIT_ISSUES']);
    expect(mine('beatrix', 'projectId=10003')).toEqual(['BROWSE_PROJECTS']);
    expect(as('yara')('GET', 'mypermissions?permissions=BROWSE_PROJECTS&projectKey=TIL').status).toBe(404);
    expect(as('yara')('GET', 'mypermissions?permissions=FLY').status).toBe(400);
  });

  test('checks permissions over several issues and projects', () => {
    const body = {
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [
        { permissions: ['BROWSE_PROJECTS'], projects: [10003, 10004], issues: [10301, 10302, 10401] },
      ],
    };
    expect(as('beatrix')('POST', 'permissions/check', body).body).toEqual({
      globalPermissions: [],
      projectPermissions: [{ permission: 'BROWSE_PROJECTS', projects: [10003, 10004], issues: [10301, 10401] }],
    });
    expect(as('mirko')('POST', 'permissions/check', body).body).toMatchObject({ globalPermissions: ['ADMINISTER'] });
    expect(as('yara')('POST', 'permissions/check', { ...body, accountId: account('ines') }).status).toBe(403);
  });

  test('searches for the epics of a project and for nothing else', () => {
    const jql = 'project = TIL AND issuetype = Epic ORDER BY created DESC';
    expect(as('ngozi')('POST', 'search/jql', { jql, fields: ['summary'], maxResults: 1 }).body).toMatchObject({
      issues: [{ key: 'TIL-311', fields: { summary: expect.any(String) } }],
      isLast: false,
      nextPageToken: '1',
    });
    expect(as('ines')('GET', `search/jql?jql=${encodeURIComponent(jql)}`).body).toEqual({
      issues: [{ id: '10301' }],
      isLast: true,
    });
    expect(as('yara')('POST', 'search/jql', { jql }).body).toMatchObject({
      errorMessages: ["The value 'TIL' does not exist for the field 'project'."],
    });
    expect(as('ngozi')('POST', 'search/jql', { jql: 'assignee = currentUser()' })).toMatchObject({ status: 400 });
  });

  test('refuses what it does not know and what is not JSON', () => {
    expect(as('ngozi')('PUT', 'issue/TIL-300', {}).status).toBe(501);
    const broken = { method: 'POST', path: '/rest/api/3/permissions/check', body: '{' };
    expect(rest(broken, { kind: 'app' }, '').status).toBe(400);
  });
});
