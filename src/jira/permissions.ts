import { asUser, route } from '@forge/api';
import * as v from 'valibot';

const Permissions = v.object({
  permissions: v.object({ ADMINISTER_PROJECTS: v.object({ havePermission: v.boolean() }) }),
});

/** May this person administer the Jira project? A project that Jira does not show is administered by nobody who asks. */
export const administers = async (projectId: string): Promise<boolean> => {
  const answer = await asUser().requestJira(
    route`/rest/api/3/mypermissions?projectId=${projectId}&permissions=ADMINISTER_PROJECTS`,
  );
  if ([401, 403, 404].includes(answer.status)) return false;
  if (!answer.ok) throw new Error(`[jira] mypermissions answered ${answer.status}; try again`);
  const { permissions } = v.parse(Permissions, await answer.json());
  return permissions.ADMINISTER_PROJECTS.havePermission;
};
