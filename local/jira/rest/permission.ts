import * as v from 'valibot';
import type { AppInJira } from '../app';
import { isPermission, PERMISSIONS } from '../permissions';
import { asker, type Call, invalid, noSuchIssue, noSuchProject, ok, type RestAnswer, refuse } from './answer';

/** GET /rest/api/3/mypermissions?permissions=… in a project, an issue, or anywhere. */
export function getMyPermissions({ jira, actor, query }: Call): RestAnswer {
  const keys = (query.get('permissions') ?? '').split(',').filter(key => key !== '');
  if (keys.length === 0) return refuse(400, "The 'permissions' query parameter is required.");
  const unknown = keys.find(key => !isPermission(jira.app, key));
  if (unknown !== undefined) return refuse(400, `Unrecognized permission: ${unknown}`);

  const issueName = query.get('issueId') ?? query.get('issueKey');
  const projectName = query.get('projectId') ?? query.get('projectKey');
  const issue = issueName === null ? undefined : jira.issue(actor, issueName);
  const project = projectName === null ? undefined : jira.project(actor, projectName);
  if (issueName !== null && !issue) return noSuchIssue();
  if (projectName !== null && !project) return noSuchProject(projectName);

  const have = (key: string) =>
    issue || project
      ? jira.can(actor, key, { ...(issue ? { issue } : {}), ...(project ? { project } : {}) })
      : jira.can(actor, key) || jira.projects(actor).some(each => jira.can(actor, key, { project: each }));
  const permissions = keys.map(key => {
    const { id, name, type } = PERMISSIONS[key] ?? ofApp(jira.app, key);
    return [key, { id, key, name, type, description: '', havePermission: have(key) }];
  });
  return ok({ permissions: Object.fromEntries(permissions) });
}

/** A permission of the app as Jira lists it. Unverified: its id, here its key. */
const ofApp = (app: AppInJira, key: string) => {
  const name = app.globalPermissions.find(each => app.ari(each.key) === key)?.name ?? key;
  return { id: key, name, type: 'GLOBAL' };
};

const Id = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform(id => String(id)),
);
const Check = v.object({
  accountId: v.optional(v.string()),
  globalPermissions: v.optional(v.array(v.string()), []),
  projectPermissions: v.optional(
    v.array(
      v.object({
        permissions: v.array(v.string()),
        projects: v.optional(v.array(Id), []),
        issues: v.optional(v.array(Id), []),
      }),
    ),
    [],
  ),
});

/** POST /rest/api/3/permissions/check: for each permission the projects and issues where the person has it. */
export function checkPermissions({ jira, actor, body }: Call): RestAnswer {
  const parsed = v.safeParse(Check, body);
  if (!parsed.success) return invalid();
  const { accountId, globalPermissions, projectPermissions } = parsed.output;
  if (accountId !== undefined && accountId !== asker(actor) && !jira.can(actor, 'ADMINISTER')) {
    return refuse(403, 'You do not have permission to check permissions of other users.');
  }
  const asked = [...globalPermissions, ...projectPermissions.flatMap(each => each.permissions)];
  const unknown = asked.filter(key => !isPermission(jira.app, key));
  if (unknown.length > 0) return refuse(400, `Unrecognized permissions: ${unknown.join(', ')}`);

  const subject = accountId === undefined ? actor : { kind: 'user' as const, accountId };
  const projects = jira.store.all('project');
  const issues = jira.store.all('issue');
  return ok({
    globalPermissions: globalPermissions.filter(key => jira.can(subject, key)),
    projectPermissions: projectPermissions.flatMap(each =>
      each.permissions.map(permission => ({
        permission,
        projects: projects
          .filter(project => each.projects.includes(project.id) && jira.can(subject, permission, { project }))
          .map(project => Number(project.id)),
        issues: issues
          .filter(issue => each.issues.includes(issue.id) && jira.can(subject, permission, { issue }))
          .map(issue => Number(issue.id)),
      })),
    ),
  });
}
