import { account } from '../../../local/demo/people';
import type { Act } from '../../../local/jira/change/act';
import { addComment } from '../../../local/jira/change/comment';
import { editIssue } from '../../../local/jira/change/issue';
import { deleteIssue, moveIssue } from '../../../local/jira/change/life';
import { changePerson } from '../../../local/jira/change/person';
import { changeProject } from '../../../local/jira/change/project';
import type { Issue, Project } from '../../../local/jira/model';
import { openTestSite, said, type TestSite } from './site';

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.stop());

const by = (slug: string): Act => ({ actor: site.actor(slug), byApp: false });
const issue = (key: string): Issue => {
  const found = site.jira.store.all('issue').find(each => each.key === key);
  if (!found) throw new Error(`there is no ${key}`);
  return found;
};
const project = (key: string): Project => {
  const found = site.jira.store.all('project').find(each => each.key === key);
  if (!found) throw new Error(`there is no ${key}`);
  return found;
};
const only = () => {
  expect(site.events).toHaveLength(1);
  return site.events[0];
};

describe('[FORGE B4] an event', () => {
  test('of an edit carries the change log, who did it, and that the app did not cause it', () => {
    editIssue(site.jira, by('ngozi'), issue('TIL-300'), { summary: 'Paid online', labels: ['pay'] });
    expect(only()).toMatchObject({
      name: 'avi:jira:updated:issue',
      selfGenerated: false,
      payload: {
        eventType: 'avi:jira:updated:issue',
        selfGenerated: false,
        timestamp: expect.stringMatching(/^\d{13}$/),
        atlassianId: account('ngozi'),
        jiraEventTypeName: 'issue_updated',
        issue: { id: '10301', key: 'TIL-300', fields: { summary: 'Paid online', labels: ['pay'] } },
        changelog: {
          items: [
            { field: 'summary', fieldId: 'summary', fromString: 'Studios get paid online', toString: 'Paid online' },
            { field: 'labels', toString: 'pay' },
          ],
        },
      },
    });
  });

  test('of a request of the app is its own, asUser too, and repeats the trace it sent', async () => {
    const trace = { 'X-Atlassian-Webhook-Trace': 'trace-1' };
    await site.asApp('PUT', 'issue/TIL-300', { update: { labels: [{ add: 'a' }] } }, trace);
    await site.as('ngozi')('PUT', 'issue/TIL-300', { update: { labels: [{ add: 'b' }] } });
    expect(site.events.map(each => [each.selfGenerated, each.payload.webhookTraceValue])).toEqual([
      [true, 'trace-1'],
      [true, undefined],
    ]);
    expect(site.events[0]?.payload.atlassianId).toBe(site.jira.app.accountId);
  });

  test('is not published where nothing changes', async () => {
    const { labels, summary } = issue('TIL-300');
    await site.asApp('PUT', 'issue/TIL-300', { fields: { summary, labels } });
    await site.asApp('PUT', 'issue/TIL-300', { update: { labels: [{ remove: 'not-there' }] } });
    await site.asApp('PUT', 'app/field/customfield_10100/value', { updates: [{ issueIds: [10301], value: null }] });
    expect(site.heard()).toEqual([]);
    expect(issue('TIL-300').updatedAt).toBeLessThan(site.jira.now() - 1000);
  });

  test('of a custom field names it, once an issue', async () => {
    await site.asApp('PUT', 'app/field/customfield_10100/value', {
      updates: [{ issueIds: [10301, 10401], value: 'calm' }],
    });
    expect(site.events.map(each => each.payload)).toMatchObject([
      { issue: { id: '10301' }, changelog: { items: [{ fieldId: 'customfield_10100', toString: 'calm' }] } },
      { issue: { id: '10401' } },
    ]);
  });

  test('of a move keeps the id, and both keys lead to the issue', async () => {
    const moved = moveIssue(site.jira, by('ngozi'), issue('TIL-300'), project('RHY'));
    expect(moved).toHaveProperty('refused');
    // Whoever moves has to be in both projects.
    const rhythm = project('RHY');
    const members = [...rhythm.members, account('ngozi')];
    site.jira.store.write([{ kind: 'project', id: rhythm.id, body: { ...rhythm, members } }]);
    const outcome = moveIssue(site.jira, by('ngozi'), issue('TIL-300'), project('RHY'));
    expect(only()).toMatchObject({
      name: 'avi:jira:updated:issue',
      payload: { jiraEventTypeName: 'issue_moved', issue: { id: '10301', key: expect.stringMatching(/^RHY-/) } },
    });
    expect(outcome).toMatchObject({ done: { id: '10301', formerKeys: ['TIL-300'] } });
    expect((await site.as('ngozi')('GET', 'issue/TIL-300')).body).toMatchObject({ id: '10301' });
  });

  test('of a comment, a mention, an assignment, a status and an end has its own name', async () => {
    addComment(site.jira, by('ngozi'), issue('TIL-300'), said('Hello'));
    expect(site.events[0]?.payload).toMatchObject({ comment: { author: { accountId: account('ngozi') } } });
    expect(site.heard()).toEqual(['commented:issue']);
    const mention = { type: 'mention', attrs: { id: account('elio'), text: '@Elio' } };
    const body = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [mention] }] };
    await site.asApp('POST', 'issue/TIL-300/comment', { body });
    expect(site.heard()).toEqual(['commented:issue', 'mentioned:issue']);
    editIssue(site.jira, by('ngozi'), issue('TIL-300'), { assignee: account('katya'), status: 'Done' });
    expect(site.events[0]?.payload.associatedStatuses).toHaveLength(2);
    expect(site.heard()).toEqual(['updated:issue', 'assigned:issue']);
    deleteIssue(site.jira, by('ngozi'), issue('TIL-300'));
    expect(site.heard()).toEqual(['deleted:issue']);
    expect(site.jira.comments('10301')).toEqual([]);
  });
});

describe('[FORGE B4] a project', () => {
  test('that is deleted takes its issues with it and says nothing of them', async () => {
    expect(changeProject(site.jira, by('mirko'), project('TIL'), 'delete')).toHaveProperty('refused');
    changeProject(site.jira, by('ngozi'), project('TIL'), 'trash');
    expect((await site.as('ngozi')('GET', 'issue/TIL-300')).status).toBe(404);
    expect(changeProject(site.jira, by('ngozi'), project('TIL'), 'restore')).toHaveProperty('refused');
    changeProject(site.jira, by('mirko'), project('TIL'), 'restore');
    expect((await site.as('ngozi')('GET', 'issue/TIL-300')).status).toBe(200);
    changeProject(site.jira, by('mirko'), project('TIL'), 'trash');
    changeProject(site.jira, by('mirko'), project('TIL'), 'trash');
    changeProject(site.jira, by('mirko'), project('TIL'), 'delete');
    expect(site.heard()).toEqual(['softdeleted:project', 'restored:project', 'softdeleted:project', 'deleted:project']);
    expect(site.jira.store.all('issue').filter(each => each.key.startsWith('TIL-'))).toEqual([]);
  });

  test('that is archived may be read and not changed', async () => {
    changeProject(site.jira, by('ngozi'), project('TIL'), 'archive');
    expect(site.heard()).toEqual(['archived:project']);
    expect((await site.as('ngozi')('GET', 'issue/TIL-300')).status).toBe(200);
    expect((await site.as('ngozi')('PUT', 'issue/TIL-300', { fields: { summary: 'New' } })).status).toBe(403);
    expect(site.jira.projects(site.actor('ngozi')).map(each => each.key)).not.toContain('TIL');
  });
});

describe('an account', () => {
  const person = (slug: string) => {
    const found = site.jira.person(account(slug));
    if (!found) throw new Error(`there is no ${slug}`);
    return found;
  };

  test('that is switched off sees nothing until it is switched on again', async () => {
    changePerson(site.jira, by('mirko'), person('elio'), 'deactivate');
    expect((await site.as('elio')('GET', 'issue/TIL-300')).status).toBe(401);
    expect(site.jira.issue(site.actor('elio'), 'TIL-300')).toBeUndefined();
    changePerson(site.jira, by('mirko'), person('elio'), 'deactivate');
    changePerson(site.jira, by('mirko'), person('elio'), 'reactivate');
    expect((await site.as('elio')('GET', 'issue/TIL-300')).status).toBe(200);
    expect(site.heard()).toEqual(['updated:user', 'updated:user']);
  });

  test('[FORGE J10] that is closed is a former user for ever', async () => {
    changePerson(site.jira, by('mirko'), person('elio'), 'close');
    expect(site.heard()).toEqual(['deleted:user']);
    expect((await site.as('ngozi')('GET', `user/bulk?accountId=${account('elio')}`)).body).toMatchObject({
      values: [{ displayName: 'Former user', emailAddress: '', active: false }],
    });
    expect((await site.as('ngozi')('GET', 'user/search?query=eli')).body).toEqual([]);
    expect(person('elio').closedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(changePerson(site.jira, by('mirko'), person('elio'), 'reactivate')).toHaveProperty('refused');
  });

  test.each([
    ['ngozi', 'elio'],
    ['mirko', 'mirko'],
  ])('is not closed by %s for %s', (who, whom) => {
    expect(changePerson(site.jira, by(who), person(whom), 'close')).toHaveProperty('refused');
  });
});
