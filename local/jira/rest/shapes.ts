import type { Jira } from '../jira';
import type { Issue, Project } from '../site';
import { ISSUE_TYPES, PRIORITIES, STATUSES } from '../workflow';
import type { Call } from './answer';

/** Jira's JSON for the things the local site has. */
export function userShape(jira: Jira, siteUrl: string, accountId: string): object | null {
  const person = jira.person(accountId);
  if (!person) return null;
  const picture = `${siteUrl}/avatars/${person.slug}.svg`;
  return {
    self: `${siteUrl}/rest/api/3/user?accountId=${accountId}`,
    accountId,
    accountType: 'atlassian',
    emailAddress: person.emailAddress,
    avatarUrls: { '48x48': picture, '24x24': picture, '16x16': picture, '32x32': picture },
    displayName: person.displayName,
    active: true,
    timeZone: person.timeZone,
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
  };
}

export function issueShape(issue: Issue, { jira, actor, siteUrl }: Call, wanted: string[]): object {
  const all = issueFields(issue, jira, siteUrl, id => jira.issue(actor, id));
  const fields = Object.fromEntries(Object.entries(all).filter(([name]) => isWanted(name, wanted)));
  return { expand: '', id: issue.id, self: `${siteUrl}/rest/api/3/issue/${issue.id}`, key: issue.key, fields };
}

/** `fields=summary,-comment` and `fields=*all` as Jira reads them; nothing asked means all. */
function isWanted(name: string, wanted: string[]): boolean {
  if (wanted.includes(`-${name}`)) return false;
  const named = wanted.filter(each => !each.startsWith('-'));
  return named.length === 0 || named.includes('*all') || named.includes('*navigable') || named.includes(name);
}

type Fields = Record<string, unknown>;

function issueFields(issue: Issue, jira: Jira, siteUrl: string, visible: (id: string) => Issue | undefined): Fields {
  const project = jira.site.projects.find(each => each.id === issue.projectId);
  const parent = issue.parent === undefined ? undefined : visible(issue.parent);
  const level = project?.securityLevels.find(each => each.id === issue.securityLevel);
  const created = jiraTime(jira.daysAgo(issue.createdDaysAgo));
  const latest = Math.min(issue.createdDaysAgo, ...issue.comments.map(each => each.daysAgo));
  return {
    summary: issue.summary,
    issuetype: issueTypeShape(issue, siteUrl),
    project: project && projectShape(project, siteUrl),
    status: statusShape(issue, siteUrl),
    priority: { ...PRIORITIES[issue.priority], name: issue.priority },
    assignee: issue.assignee === undefined ? null : userShape(jira, siteUrl, issue.assignee),
    reporter: userShape(jira, siteUrl, issue.reporter),
    description: issue.description.length === 0 ? null : document(issue.description),
    labels: issue.labels,
    created,
    updated: jiraTime(jira.daysAgo(latest)),
    duedate: null,
    ...(level ? { security: { id: level.id, name: level.name } } : {}),
    ...(parent ? { parent: { id: parent.id, key: parent.key, fields: parentFields(parent, siteUrl) } } : {}),
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

function statusShape(issue: Issue, siteUrl: string): object {
  const { id, category } = STATUSES[issue.status];
  return { self: `${siteUrl}/rest/api/3/status/${id}`, id, name: issue.status, statusCategory: category };
}

/** Plain paragraphs as Atlassian Document Format. */
function document(paragraphs: string[]): object {
  const content = paragraphs.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  return { type: 'doc', version: 1, content };
}

/** Jira writes offsets without a colon: 2026-11-23T09:00:00.000+0000. */
const jiraTime = (iso: string) => iso.replace('Z', '+0000');
