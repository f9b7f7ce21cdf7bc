import type { Issue, Person, Project } from '../jira/site';
import type { Environment } from './environment';

/** Jira's own addresses. In the shell each is preceded by `/as/<slug>`, so that two tabs can be two people. */
export const addressOf = {
  person: (person: Person) => `/as/${person.slug}`,
  projects: () => '/jira/projects',
  board: (project: Project) => `/jira/software/projects/${project.key}/boards/${project.board.id}`,
  issue: (issue: Issue) => `/browse/${issue.key}`,
  projectPage: (project: Project, appId: string, { environmentId }: Environment) =>
    `/jira/software/projects/${project.key}/apps/${appId}/${environmentId}`,
  /** Jira has no such page: on the platform runs are seen in the developer console. */
  schedules: () => '/jira/schedules',
  globalPage: (appId: string, { environmentId }: Environment) => `/jira/apps/${appId}/${environmentId}`,
};
