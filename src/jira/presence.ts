import { asApp, route } from '@forge/api';
import * as v from 'valibot';

/**
 * Where work items are now, asked as the app: a message about what happened in Jira comes without a user, and an
 * administrator need not be in every project. Nothing of a work item but its id and project leaves this file.
 */

const WorkItem = v.object({ id: v.string(), fields: v.object({ project: v.object({ id: v.string() }) }) });

/** The project a work item is in now; null where the app does not see it: deleted, or hidden from apps. */
export const projectNow = async (id: string): Promise<string | null> => {
  const answer = await asApp().requestJira(route`/rest/api/3/issue/${id}?fields=project`);
  if ([401, 403, 404].includes(answer.status)) return null;
  if (!answer.ok) throw new Error(`[jira] issue answered ${answer.status} to the app; try again`);
  return v.parse(WorkItem, await answer.json()).fields.project.id;
};

/** Work items asked for in one call (Jira: bulk fetch). */
const AT_ONCE = 100;

/** The projects of those work items that the app sees, by id. */
export const projectsNow = async (ids: string[]): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const answer = await asApp().requestJira(route`/rest/api/3/issue/bulkfetch`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ issueIdsOrKeys: ids.slice(start, start + AT_ONCE), fields: ['project'] }),
    });
    if (!answer.ok) throw new Error(`[jira] issue/bulkfetch answered ${answer.status} to the app; try again`);
    const { issues } = v.parse(v.object({ issues: v.array(WorkItem) }), await answer.json());
    for (const { id, fields } of issues) found.set(id, fields.project.id);
  }
  return found;
};

/** Is the project archived now? What the app does not see is not taken for archived. */
export const isArchived = async (projectId: string): Promise<boolean> => {
  const answer = await asApp().requestJira(route`/rest/api/3/project/${projectId}`);
  if ([401, 403, 404].includes(answer.status)) return false;
  if (!answer.ok) throw new Error(`[jira] project answered ${answer.status} to the app; try again`);
  return v.parse(v.object({ archived: v.optional(v.boolean(), false) }), await answer.json()).archived;
};
