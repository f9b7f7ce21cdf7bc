import { requestJira } from '@forge/bridge';

export type WorkItem = { key: string; summary: string };
/** Work items by id, as Jira shows them to this person: none for what is deleted or hidden. Null where Jira did not say. */
export type WorkItems = ReadonlyMap<string, WorkItem> | null;

type Fetched = { issues?: { id: string; key: string; fields?: { summary?: string } }[] };

/**
 * Names work items in one call of a hundred at most (Jira: bulk fetch). It sends a body, which the page's door to Jira does not
 * take, and so it calls the bridge by itself.
 */
export const workItemsOf = async (ids: string[]): Promise<WorkItems> => {
  if (ids.length === 0) return new Map();
  try {
    const answer = await requestJira('/rest/api/3/issue/bulkfetch', {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify({ issueIdsOrKeys: [...new Set(ids)], fields: ['summary'] }),
    });
    if (!answer.ok) return null;
    const { issues = [] }: Fetched = await answer.json();
    return new Map(issues.map(({ id, key, fields }) => [id, { key, summary: fields?.summary ?? '' }]));
  } catch {
    return null;
  }
};
