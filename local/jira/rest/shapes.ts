import { documentOf } from '../adf';
import { fieldsOfApp, fieldValue } from '../fields';
import type { Jira } from '../jira';
import type { Comment, Issue, Project } from '../model';
import { propertiesOf } from '../properties';
import { ISSUE_TYPES, PRIORITIES, STATUSES } from '../workflow';
import type { Call } from './answer';

/** Jira's JSON for the things the local site has. Nothing for an account that Jira never had. */
export function userShape(jira: Jira, siteUrl: string, accountId: string): object | null {
  const user = jira.user(accountId);
  if (!user) return null;
  const { person, accountType, displayName, active } = user;
  const picture = `${siteUrl}/avatars/${person?.slug ?? 'app'}.svg`;
  return {
    self: `${siteUrl}/rest/api/3/user?accountId=${accountId}`,
    accountId,
    accountType,
    ...(person ? { emailAddress: person.emailAddress } : {}),
    avatarUrls: { '48x48': picture, '24x24': picture, '16x16': picture, '32x32': picture },
    displayName,
    active,
    timeZone: person?.timeZone ?? 'Etc/UTC',
    locale: 'en_US',
  };
}

export function projectShape(project: Project, siteUrl: string): object {
  const picture = `${siteUrl}/avatars/project/${project.key}.svg`;
  return {
    self: `${siteUrl}/rest/api/3/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: 'software',
    simplified: false,
    avatarUrls: { '48x48': picture, '24x24': picture, '16x16': picture, '32x32': picture },
    ...(project.life === 'archived' ? { archived: true } : {}),
  };
}

/** An issue with the fields and the properties asked for. */
export function issueShape(
  issue: Issue,
  { jira, actor, siteUrl }: Pick<Call, 'jira' | 'actor' | 'siteUrl'>,
  wanted: string[],
  properties: string[] = [],
): object {
  const all = issueFields(issue, jira, siteUrl, id => jira.issue(actor, id));
  const fields = Object.fromEntries(Object.entries(all).filter(([name]) => isWanted(name, wanted)));
  const owned = propertiesOf(jira, 'issue', issue.id).filter(
    ({ key }) => properties.includes('*all') || properties.includes(key),
  );
  return {
    expand: '',
    id: issue.id,
    self: `${siteUrl}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    fields,
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(owned.map(({ key, value }) => [key, value])) }),
  };
}

/** `fields=summary,-comment` and `fields=*all` as Jira reads them; nothing asked means all. */
function isWanted(name: string, wanted: string[]): boolean {
  if (wanted.includes(`-${name}`)) return false;
  const named = wanted.filter(each => !each.startsWith('-'));
  return named.length === 0 || named.includes('*all') || named.includes('*navigable') || named.includes(name);
}

type Fields = Record<string, unknown>;

/** The fields of an issue in an event: all of them, whoever listens (FORGE B4: events cover restricted projects too). */
export const eventFields = (jira: Jira, issue: Issue): Fields =>
  issueFields(issue, jira, '', id => jira.store.get('issue', id));

function issueFields(issue: Issue, jira: Jira, siteUrl: string, visible: (id: string) => Issue | undefined): Fields {
  const project = jira.store.get('project', issue.projectId);
  const parent = issue.parent === undefined ? undefined : visible(issue.parent);
  const level = project?.securityLevels.find(each => each.id === issue.securityLevel);
  return {
    summary: issue.summary,
    issuetype: issueTypeShape(issue, siteUrl),
    project: project && projectShape(project, siteUrl),
    status: statusShape(issue, siteUrl),
    priority: { ...PRIORITIES[issue.priority], name: issue.priority },
    assignee: issue.assignee === undefined ? null : userShape(jira, siteUrl, issue.assignee),
    reporter: userShape(jira, siteUrl, issue.reporter),
    description: issue.description.length === 0 ? null : documentOf(issue.description),
    labels: issue.labels,
    created: jiraTime(issue.createdAt),
    updated: jiraTime(issue.updatedAt),
    duedate: null,
    ...Object.fromEntries(fieldsOfApp(jira).map(field => [field.id, fieldValue(jira, issue.id, field)])),
    ...(level ? { security: { id: level.id, name: level.name } } : {}),
    ...(parent ? { parent: { id: parent.id, key: parent.key, fields: parentFields(parent, siteUrl) } } : {}),
  };
}

export function commentShape(jira: Jira, siteUrl: string, comment: Comment): object {
  const { id, issueId, author, updateAuthor, body, createdAt, updatedAt } = comment;
  return {
    self: `${siteUrl}/rest/api/3/issue/${issueId}/comment/${id}`,
    id,
    author: userShape(jira, siteUrl, author),
    body,
    updateAuthor: userShape(jira, siteUrl, updateAuthor),
    created: jiraTime(createdAt),
    updated: jiraTime(updatedAt),
    jsdPublic: true,
  };
}

const parentFields = (parent: Issue, siteUrl: string) => ({
  summary: parent.summary,
  status: statusShape(parent, siteUrl),
  issuetype: issueTypeShape(parent, siteUrl),
});

function issueTypeShape(issue: Issue, siteUrl: string): object {
  const type = ISSUE_TYPES[issue.type];
  const self = `${siteUrl}/rest/api/3/issuetype/${type.id}`;
  return { self, ...type, name: issue.type, subtask: false };
}

export function statusShape(issue: Pick<Issue, 'status'>, siteUrl: string): object {
  const { id, category } = STATUSES[issue.status];
  return { self: `${siteUrl}/rest/api/3/status/${id}`, id, name: issue.status, statusCategory: category };
}

/** Jira writes offsets without a colon: 2026-11-23T09:00:00.000+0000. */
const jiraTime = (time: number) => new Date(time).toISOString().replace('Z', '+0000');
