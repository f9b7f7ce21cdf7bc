import { join } from 'node:path';
import type { Clock } from '../clock';
import type { ProductEvent } from '../events/event';
import { type AppInJira, NO_APP } from './app';
import { beginningOf } from './beginning';
import { EVERYBODY, SITE_ADMINISTRATORS } from './groups';
import type { RunJqlFunction } from './jql/expand';
import type { Comment, Issue, Person, Project } from './model';
import { type Actor, hasPermission } from './permissions';
import type { Site } from './site';
import { type JiraState, openJiraState } from './state';
import { type Change, openStore, type Store } from './store';

/** Whoever may be named in Jira: a person, or the app. */
export type User = {
  accountId: string;
  accountType: 'atlassian' | 'app';
  displayName: string;
  active: boolean;
  person?: Person;
};

/** Who sends what Automation has to say, as on every site. */
export const AUTOMATION: User = {
  accountId: '557058:f58131cb-b67d-43c7-b30d-6b58d40bd077',
  accountType: 'app',
  displayName: 'Automation for Jira',
  active: true,
};

/** The local Jira, as one actor sees it: what they may not browse does not exist for them. */
export type Jira = {
  /** How the site began: its name and its administrators stay; people, projects and issues are asked for below. */
  site: Site;
  state: JiraState;
  store: Store;
  app: AppInJira;
  now(): number;
  /** Everybody who ever had an account, as they are now. */
  people(): Person[];
  person(accountId: string): Person | undefined;
  user(accountId: string): User | undefined;
  projects(actor: Actor): Project[];
  /** Archived ones too, which lists leave out. */
  project(actor: Actor, idOrKey: string): Project | undefined;
  issue(actor: Actor, idOrKey: string): Issue | undefined;
  issues(actor: Actor): Issue[];
  issuesOf(actor: Actor, project: Project): Issue[];
  /** Oldest first. */
  comments(issueId: string): Comment[];
  can(actor: Actor, permission: string, where?: { project?: Project; issue?: Issue }): boolean;
  /** Writes changes together with the events that tell of them, and then hands these on. */
  change(changes: Change[], events: () => ProductEvent[]): void;
  /** Hands on what an earlier end of the host kept from whoever listens. To be called once they do. */
  handOn(): void;
  runJqlFunction: RunJqlFunction | undefined;
  /** Writes reach the disk together at the end of the work. */
  inBulk<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
};

export type JiraOptions = {
  site: Site;
  dataDir: string;
  clock: Clock;
  /** What the installed app gives Jira to keep; a site without one has no fields, permissions or functions of it. */
  app?: AppInJira | undefined;
  /**
   * Hears of every change, at least once and in order; nobody does unless asked. An event counts as heard when it returns:
   * by then it has to be on a disk.
   */
  publish?: ((event: ProductEvent, number: number) => void) | undefined;
  /** Calls the app for a JQL function; without it such JQL is refused. */
  runJqlFunction?: RunJqlFunction | undefined;
};

export function openJira({ site, dataDir, clock, app = NO_APP, publish, runJqlFunction }: JiraOptions): Jira {
  const state = openJiraState(dataDir, clock.now());
  const store = openStore(join(dataDir, 'jira.db'), beginningOf(site, state.installedAt));
  store.write([...firstGrants(store, app), ...newFields(store, app)]);
  const ground = { store, administrators: site.administrators, app };
  const can: Jira['can'] = (actor, permission, where = {}) => hasPermission(ground, actor, permission, where);
  const person = (accountId: string) => store.get('person', accountId);
  let handingOn = false;
  const handOn = () => {
    // Whoever listens may change something too: that event is next.
    if (!publish || handingOn) return;
    handingOn = true;
    try {
      for (let waiting = store.unheard(); waiting.length > 0; waiting = store.unheard()) {
        for (const { number, event } of waiting) {
          publish(event, number);
          store.heard(number);
        }
      }
    } finally {
      handingOn = false;
    }
  };

  const jira: Jira = {
    site,
    state,
    store,
    app,
    now: () => Math.trunc(clock.now()),
    can,
    people: () => store.all('person'),
    person,
    user(accountId) {
      if (accountId === AUTOMATION.accountId) return AUTOMATION;
      if (accountId === app.accountId) return { accountId, accountType: 'app', displayName: app.name, active: true };
      const found = person(accountId);
      return (
        found && {
          accountId,
          accountType: 'atlassian',
          displayName: found.displayName,
          active: found.active,
          person: found,
        }
      );
    },
    projects: actor =>
      store.all('project').filter(project => project.life === 'live' && can(actor, 'BROWSE_PROJECTS', { project })),
    project(actor, idOrKey) {
      const project = store.get('project', idOrKey) ?? store.all('project').find(each => hasKey(each, idOrKey));
      return project && can(actor, 'BROWSE_PROJECTS', { project }) ? project : undefined;
    },
    issue(actor, idOrKey) {
      const issue = findIssue(store, idOrKey);
      return issue && can(actor, 'BROWSE_PROJECTS', { issue }) ? issue : undefined;
    },
    issues(actor) {
      const open = new Set(jira.projects(actor).map(each => each.id));
      return store.all('issue').filter(issue => open.has(issue.projectId) && can(actor, 'BROWSE_PROJECTS', { issue }));
    },
    issuesOf: (actor, project) =>
      store.all('issue').filter(issue => issue.projectId === project.id && can(actor, 'BROWSE_PROJECTS', { issue })),
    comments: issueId =>
      store
        .all('comment')
        .filter(each => each.issueId === issueId)
        .sort((a, b) => a.createdAt - b.createdAt),
    change(changes, events) {
      store.write(changes, publish && events);
      handOn();
    },
    handOn,
    runJqlFunction,
    async inBulk(work) {
      store.sync('late');
      try {
        return await work();
      } finally {
        store.sync('at-once');
      }
    },
    close: store.close,
  };
  return jira;
}

const hasKey = ({ key }: { key: string }, wanted: string) => key === wanted.toUpperCase();

/** An issue by id, by its key, or by a key it had before it moved. */
function findIssue(store: Store, idOrKey: string): Issue | undefined {
  const found = store.get('issue', idOrKey) ?? store.all('issue').find(each => hasKey(each, idOrKey));
  return found ?? store.all('issue').find(each => each.formerKeys.includes(idOrKey.toUpperCase()));
}

const DEFAULT_GROUPS = { none: [], all: [EVERYBODY], 'jira-administrators': [SITE_ADMINISTRATORS] };

/** `defaultGrants` count when Jira first hears of the permission, and never again. */
const firstGrants = (store: Store, { globalPermissions }: AppInJira): Change[] =>
  globalPermissions
    .filter(({ key }) => store.get('grant', key) === undefined)
    .map(({ key, defaultGrants }) => ({
      kind: 'grant',
      id: key,
      body: { groups: [...new Set(defaultGrants.flatMap(each => DEFAULT_GROUPS[each]))], people: [] },
    }));

const FIRST_FIELD = 10_100;

/** A new field is on no screen: an administrator has to put it there (FORGE A2). */
function newFields(store: Store, { customFields }: AppInJira): Change[] {
  const taken = store.all('field').map(each => each.number);
  const next = Math.max(FIRST_FIELD - 1, ...taken) + 1;
  return customFields
    .filter(({ key }) => store.get('field', key) === undefined)
    .map(({ key }, at) => ({
      kind: 'field',
      id: key,
      body: { number: next + at, onScreen: false, onCard: false },
    }));
}
