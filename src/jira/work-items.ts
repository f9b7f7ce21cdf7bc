import { asUser, route } from '@forge/api';
import * as v from 'valibot';

/** A work item as Jira shows it to the person who asks. */
const WorkItem = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({ summary: v.string(), project: v.object({ id: v.string(), name: v.string() }) }),
});

export type WorkItem = { id: string; key: string; summary: string; projectId: string; projectName: string };

const workItemOf = (stored: unknown): WorkItem => {
  const { id, key, fields } = v.parse(WorkItem, stored);
  return { id, key, summary: fields.summary, projectId: fields.project.id, projectName: fields.project.name };
};

/** Jira answered something that is neither what was asked for nor a "no": thrown, with the call and the status. */
const unexpected = (call: string, status: number): Error =>
  new Error(`[jira] ${call} answered ${status}; try again, and look at Jira's status if it stays so`);

/** The work item if this person may browse it, else null: Jira does not tell "forbidden" from "does not exist". */
export const browse = async (id: string): Promise<WorkItem | null> => {
  const answer = await asUser().requestJira(route`/rest/api/3/issue/${id}?fields=summary,project`);
  if ([401, 403, 404].includes(answer.status)) return null;
  if (!answer.ok) throw unexpected('issue', answer.status);
  const workItem = workItemOf(await answer.json());
  return workItem.id === id ? workItem : null;
};

/** Work items asked for in one call (Jira: bulk fetch). */
const AT_ONCE = 100;

/** Those of the work items that this person may browse: permission check and names at once, a call per hundred. */
export const browseAll = async (ids: string[]): Promise<Map<string, WorkItem>> => {
  const wanted = [...new Set(ids)];
  const batches = Array.from({ length: Math.ceil(wanted.length / AT_ONCE) }, (_, batch) =>
    browseBatch(wanted.slice(batch * AT_ONCE, (batch + 1) * AT_ONCE)),
  );
  return new Map((await Promise.all(batches)).flat().map(workItem => [workItem.id, workItem]));
};

const browseBatch = async (ids: string[]): Promise<WorkItem[]> => {
  const answer = await asUser().requestJira(route`/rest/api/3/issue/bulkfetch`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ issueIdsOrKeys: ids, fields: ['summary', 'project'] }),
  });
  if (!answer.ok) throw unexpected('issue/bulkfetch', answer.status);
  const { issues } = v.parse(v.object({ issues: v.array(v.unknown()) }), await answer.json());
  return issues.map(workItemOf);
};
