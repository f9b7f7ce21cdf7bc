import { asUser, type Route, route } from '@forge/api';
import * as v from 'valibot';

/** What a rule names by key or id, as Jira shows it to the user whose connection the rule runs by. Nothing here is asked as the app. */

/** The answer to what this person may read; null where Jira does not show it, which it does not tell from "does not exist". */
const shown = async (call: string, path: Route): Promise<unknown> => {
  const answer = await asUser().requestJira(path);
  if ([401, 403, 404].includes(answer.status)) return null;
  if (!answer.ok)
    throw new Error(`[jira] ${call} answered ${answer.status}; try again, and look at Jira's status if it stays so`);
  return answer.json();
};

const Project = v.object({ id: v.string(), key: v.string() });

/** A project by key or id; null where this person may not browse it. */
export const projectNamed = async (named: string): Promise<v.InferOutput<typeof Project> | null> => {
  const found = await shown('project', route`/rest/api/3/project/${named}`);
  return found === null ? null : v.parse(Project, found);
};

const WorkDone = v.object({
  key: v.string(),
  fields: v.object({
    summary: v.string(),
    labels: v.optional(v.array(v.string()), []),
    status: v.object({ statusCategory: v.object({ key: v.string() }) }),
    resolutiondate: v.nullish(v.string()),
    statuscategorychangedate: v.nullish(v.string()),
  }),
});

/** A work item as something that was tried. `doneAt` is Jira's own text of a time; null where it is not done, or Jira does not say when. */
export type WorkItemTried = { key: string; summary: string; labels: string[]; isDone: boolean; doneAt: string | null };

/** What became of a work item; null where this person may not browse it. Where a workflow sets no resolution, its status says when it was done. */
export const workItemTried = async (named: string): Promise<WorkItemTried | null> => {
  const fields = 'summary,labels,status,resolutiondate,statuscategorychangedate';
  const found = await shown('issue', route`/rest/api/3/issue/${named}?fields=${fields}`);
  if (found === null) return null;
  const { key, fields: told } = v.parse(WorkDone, found);
  const isDone = told.status.statusCategory.key === 'done';
  const doneAt = isDone ? (told.resolutiondate ?? told.statuscategorychangedate ?? null) : null;
  return { key, summary: told.summary, labels: told.labels, isDone, doneAt };
};
