import type { Clock } from '../clock';
import type { ProductEvent } from '../events/event';
import { type Actor, hasPermission } from './permissions';
import type { Issue, Person, Project, Site } from './site';
import { type JiraState, openJiraState } from './state';

/** The local Jira, as one actor sees it: what they may not browse does not exist for them. */
export type Jira = {
  site: Site;
  state: JiraState;
  person(accountId: string): Person | undefined;
  projects(actor: Actor): Project[];
  project(actor: Actor, idOrKey: string): Project | undefined;
  issue(actor: Actor, idOrKey: string): Issue | undefined;
  issuesOf(actor: Actor, project: Project): Issue[];
  can(actor: Actor, permission: string, where?: { project?: Project; issue?: Issue }): boolean;
  /** A time before the site was installed, as ISO text. */
  daysAgo(days: number): string;
};

const DAY = 24 * 60 * 60 * 1000;

export type JiraOptions = { site: Site; dataDir: string; clock: Clock; publish?: (event: ProductEvent) => void };

export function openJira({ site, dataDir, clock }: JiraOptions): Jira {
  const state = openJiraState(dataDir, clock.now());
  const can: Jira['can'] = (actor, permission, where = {}) => hasPermission(site, actor, permission, where);
  const named = (idOrKey: string) => (each: { id: string; key: string }) =>
    each.id === idOrKey || each.key === idOrKey.toUpperCase();
  return {
    site,
    state,
    can,
    person: accountId => site.people.find(each => each.accountId === accountId),
    projects: actor => site.projects.filter(project => can(actor, 'BROWSE_PROJECTS', { project })),
    project: (actor, idOrKey) => {
      const project = site.projects.find(named(idOrKey));
      return project && can(actor, 'BROWSE_PROJECTS', { project }) ? project : undefined;
    },
    issue: (actor, idOrKey) => {
      const issue = site.issues.find(named(idOrKey));
      return issue && can(actor, 'BROWSE_PROJECTS', { issue }) ? issue : undefined;
    },
    issuesOf: (actor, project) =>
      site.issues.filter(issue => issue.projectId === project.id && can(actor, 'BROWSE_PROJECTS', { issue })),
    daysAgo: days => new Date(state.installedAt - days * DAY).toISOString(),
  };
}
