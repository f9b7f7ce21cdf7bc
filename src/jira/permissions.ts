import { asUser, type Route, route } from '@forge/api';
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
