import type { Issue, Person, Project } from '../jira/model';
import type { Module } from '../manifest';
import type { Environment } from './environment';

/** Jira's own addresses. In the shell each is preceded by `/as/<slug>`, so that two tabs can be two people. */
export const addressOf = {
  person: (person: Pick<Person, 'slug'>) => `/as/${person.slug}`,
  projects: () => '/jira/projects',
  board: (project: Pick<Project, 'key' | 'board'>) =>
    `/jira/software/projects/${project.key}/boards/${project.board.id}`,
  issue: (issue: Pick<Issue, 'key'>) => `/browse/${issue.key}`,
  projectPage: (project: Pick<Project, 'key'>, appId: string, { environmentId }: Environment) =>
    `/jira/software/projects/${project.key}/apps/${appId}/${environmentId}`,
  projectSettings: (project: Pick<Project, 'key'>) => `/jira/software/projects/${project.key}/settings/details`,
  search: () => '/issues',
  /** Jira has no such page: what it sends goes to people's mail boxes. */
  mail: () => '/jira/mail',
  fields: () => '/jira/settings/issues/fields',
  permissions: () => '/jira/settings/system/global-permissions',
  people: () => '/jira/settings/user-management',
  /** Jira has no such page: on the platform runs are seen in the developer console. */
  schedules: () => '/jira/schedules',
  /** Nor these two. */
  background: () => '/jira/background',
  actions: (key = '') => `/jira/automation-actions${key === '' ? '' : `/${key}`}`,
  /** Rules: all, one, or a part of one. */
  automation: (...parts: (string | number)[]) => ['/jira/automation', ...parts].join('/'),
  installedApps: () => '/jira/installed-apps',
  globalPage: (appId: string, { environmentId }: Environment) => `/jira/apps/${appId}/${environmentId}`,
  adminPage: (appId: string, { environmentId }: Environment) => `/jira/settings/apps/${appId}/${environmentId}`,
};

/** Where a module that owns a whole page is. Nothing for one that Jira shows inside a page of its own. */
export function pageAddress(
  { type }: Module,
  appId: string,
  environment: Environment,
  project?: Pick<Project, 'key'>,
): string | undefined {
  if (type === 'jira:globalPage') return addressOf.globalPage(appId, environment);
  if (type === 'jira:adminPage') return addressOf.adminPage(appId, environment);
  if (type === 'jira:projectPage' && project) return addressOf.projectPage(project, appId, environment);
  return undefined;
}
