import { asUser, getAppContext, type Route, route } from '@forge/api';
import * as v from 'valibot';

/** Does Jira grant one of its permissions to this person? What Jira does not show is granted to nobody who asks. */
const isGranted = async (permission: string, query: Route): Promise<boolean> => {
  const answer = await asUser().requestJira(query);
  if ([401, 403, 404].includes(answer.status)) return false;
  if (!answer.ok) throw new Error(`[jira] mypermissions answered ${answer.status}; try again`);
  const Permissions = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });
  const { permissions } = v.parse(Permissions, await answer.json());
  return permissions[permission]?.havePermission ?? false;
};

/** May this person administer the Jira project? */
export const administers = (projectId: string): Promise<boolean> =>
  isGranted(
    'ADMINISTER_PROJECTS',
    route`/rest/api/3/mypermissions?projectId=${projectId}&permissions=ADMINISTER_PROJECTS`,
  );

/** May this person administer Jira itself? */
export const administersJira = (): Promise<boolean> =>
  isGranted('ADMINISTER', route`/rest/api/3/mypermissions?permissions=ADMINISTER`);

/** The app's own permission in the manifest; administrators of Jira grant it among Jira's other global permissions. */
const SET_PRIORITIES = 'set-business-priorities';

/** How Jira names a permission of an app: it holds the environment, and is therefore made when it is asked for. */
const permissionOfApp = (key: string): string => {
  const { appAri, environmentAri } = getAppContext();
  return `ari:cloud:ecosystem::extension/${appAri.appId}/${environmentAri.environmentId}/static/${key}`;
};

/**
 * May this person say what matters most to the business? That Jira takes an app's own permission here is unverified
 * (Forge: unverified without a real site), so this is the one place that asks; where Jira answers anything else, nobody may.
 */
export const maySetPriorities = async (): Promise<boolean> => {
  const permission = permissionOfApp(SET_PRIORITIES);
  const answer = await asUser().requestJira(route`/rest/api/3/permissions/check`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ globalPermissions: [permission] }),
  });
  if (!answer.ok) {
    console.error(
      `[jira] permissions/check answered ${answer.status} for ${SET_PRIORITIES}; nobody may set priorities`,
    );
    return false;
  }
  const parsed = v.safeParse(v.object({ globalPermissions: v.array(v.string()) }), await answer.json());
  return parsed.success && parsed.output.globalPermissions.includes(permission);
};
