import type { AppInJira } from './app';
import { groupsOf } from './groups';
import type { Issue, Project } from './model';
import type { Store } from './store';

/** Who asks Jira: a person, or the app itself. */
export type Actor = { kind: 'user'; accountId: string } | { kind: 'app' };

type PermissionType = 'GLOBAL' | 'PROJECT';
/** What a project role needs to be; an administrator is also a member, a member also a viewer. */
type Holder = 'viewer' | 'member' | 'administrator' | 'site administrator' | 'anybody';

const project = (id: string, name: string, holder: Holder) => ({ id, name, type: 'PROJECT' as PermissionType, holder });
const global = (id: string, name: string, holder: Holder) => ({ id, name, type: 'GLOBAL' as PermissionType, holder });

/** Jira's built-in permissions that the local site knows, with the ids Jira gives them. */
export const PERMISSIONS: Record<string, { id: string; name: string; type: PermissionType; holder: Holder }> = {
  ADMINISTER: global('0', 'Administer Jira', 'site administrator'),
  USER_PICKER: global('27', 'Browse users and groups', 'anybody'),
  BULK_CHANGE: global('33', 'Make bulk changes', 'anybody'),
  BROWSE_PROJECTS: project('10', 'Browse Projects', 'viewer'),
  CREATE_ISSUES: project('11', 'Create Issues', 'member'),
  EDIT_ISSUES: project('12', 'Edit Issues', 'member'),
  ASSIGN_ISSUES: project('13', 'Assign Issues', 'member'),
  RESOLVE_ISSUES: project('14', 'Resolve Issues', 'member'),
  ADD_COMMENTS: project('15', 'Add Comments', 'viewer'),
  DELETE_ISSUES: project('16', 'Delete Issues', 'administrator'),
  ASSIGNABLE_USER: project('17', 'Assignable User', 'member'),
  CLOSE_ISSUES: project('18', 'Close Issues', 'member'),
  CREATE_ATTACHMENTS: project('19', 'Create Attachments', 'member'),
  LINK_ISSUES: project('21', 'Link Issues', 'member'),
  ADMINISTER_PROJECTS: project('23', 'Administer Projects', 'administrator'),
  MOVE_ISSUES: project('25', 'Move Issues', 'member'),
  SET_ISSUE_SECURITY: project('26', 'Set Issue Security', 'administrator'),
  SCHEDULE_ISSUES: project('28', 'Schedule Issues', 'member'),
  MODIFY_REPORTER: project('30', 'Modify Reporter', 'administrator'),
  MANAGE_WATCHERS: project('32', 'Manage Watchers', 'administrator'),
  EDIT_ALL_COMMENTS: project('34', 'Edit All Comments', 'administrator'),
  EDIT_OWN_COMMENTS: project('35', 'Edit Own Comments', 'viewer'),
  DELETE_ALL_COMMENTS: project('36', 'Delete All Comments', 'administrator'),
  DELETE_OWN_COMMENTS: project('37', 'Delete Own Comments', 'viewer'),
  DELETE_ALL_ATTACHMENTS: project('38', 'Delete All Attachments', 'administrator'),
  WORK_ON_ISSUES: project('20', 'Work On Issues', 'member'),
  TRANSITION_ISSUES: project('46', 'Transition Issues', 'member'),
};

/** What permissions are decided on. */
export type Ground = { store: Store; administrators: string[]; app: AppInJira };

/** Whether a permission of this key is there to be granted: Jira's own, or one of the app by its ARI. */
export const isPermission = (app: AppInJira, key: string): boolean =>
  key in PERMISSIONS || app.globalPermissions.some(each => app.ari(each.key) === key);

/** Whether `actor` has a permission, in a project or an issue where the permission is about one. */
export function hasPermission(
  ground: Ground,
  actor: Actor,
  key: string,
  where: { project?: Project; issue?: Issue },
): boolean {
  const { store, administrators } = ground;
  const person = actor.kind === 'user' ? store.get('person', actor.accountId) : undefined;
  if (actor.kind === 'user' && !person?.active) return false;
  const permission = PERMISSIONS[key];
  if (!permission) return holdsOfApp(ground, actor, key);
  if (permission.type === 'GLOBAL') {
    if (permission.holder === 'anybody') return true;
    return actor.kind === 'user' && administrators.includes(actor.accountId);
  }
  const { issue } = where;
  const project = where.project ?? store.get('project', issue?.projectId ?? '');
  if (!project || project.life === 'trashed') return false;
  if (project.life === 'archived' && key !== 'BROWSE_PROJECTS' && key !== 'ADMINISTER_PROJECTS') return false;
  if (!holds(actor, permission.holder, project)) return false;
  return issue === undefined || passesSecurity(actor, project, issue);
}

/** A permission of the app is held by group or by name. Being an administrator alone gives none. */
function holdsOfApp({ store, administrators, app }: Ground, actor: Actor, key: string): boolean {
  const known = app.globalPermissions.find(each => app.ari(each.key) === key);
  const grant = known && store.get('grant', known.key);
  const person = actor.kind === 'user' ? store.get('person', actor.accountId) : undefined;
  if (!grant || !person) return false;
  const groups = groupsOf(person, administrators);
  return grant.people.includes(person.accountId) || grant.groups.some(each => groups.includes(each));
}

function holds(actor: Actor, holder: Holder, { administrators, members, viewers }: Project): boolean {
  // Jira gives an app the role atlassian-addons-project-access, which holds every permission of a project by default.
  if (actor.kind === 'app') return true;
  const { accountId } = actor;
  if (administrators.includes(accountId)) return true;
  if (holder === 'administrator') return false;
  if (members.includes(accountId)) return true;
  return holder === 'viewer' && viewers.includes(accountId);
}

/** Issue security hides an issue from everybody outside its level, the app included. */
function passesSecurity(actor: Actor, project: Project, issue: Issue): boolean {
  if (issue.securityLevel === undefined) return true;
  const level = project.securityLevels.find(each => each.id === issue.securityLevel);
  return actor.kind === 'user' && level !== undefined && level.members.includes(actor.accountId);
}
