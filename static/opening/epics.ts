import type { WorkItem } from './values';

type Jira = (path: string) => Promise<Response>;

/** Epics that are read of a project at most, and in one call: more are found by nobody who scrolls. */
const MOST = 500;
const AT_ONCE = 100;

type Found = { issues?: { id: string; key: string; fields?: { summary?: string } }[]; nextPageToken?: string };

/** The epics of a project that this person may browse, newest first. Throws where Jira does not answer. */
export const epicsOf = async (
  jira: Jira,
  projectId: string,
  from?: string,
  soFar: WorkItem[] = [],
): Promise<WorkItem[]> => {
  const search = new URLSearchParams({
    jql: `project = ${projectId} AND issuetype = Epic ORDER BY created DESC`,
    fields: 'summary',
    maxResults: String(AT_ONCE),
    ...(from ? { nextPageToken: from } : {}),
  });
  const answer = await jira(`/rest/api/3/search/jql?${search}`);
  if (!answer.ok) throw new Error(`Jira answered ${answer.status} to a search for epics`);
  const { issues = [], nextPageToken } = (await answer.json()) as Found;
  const read = [
    ...soFar,
    ...issues.map(({ id, key, fields }) => ({ id, key, summary: fields?.summary ?? '', projectId })),
  ];
  return nextPageToken && read.length < MOST ? epicsOf(jira, projectId, nextPageToken, read) : read;
};

/** Matches that are shown; who sees more than these types another word. */
const SHOWN = 8;

/** Those whose key or summary holds every word, in any order; without a word the first ones. */
export const matching = (epics: WorkItem[], text: string): WorkItem[] => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return epics
    .filter(({ key, summary }) => words.every(word => `${key} ${summary}`.toLowerCase().includes(word)))
    .slice(0, SHOWN);
};
