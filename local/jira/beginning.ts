import { documentOf } from './adf';
import type { Comment, Issue } from './model';
import type { Issue as FirstIssue, Site } from './site';
import type { Beginning } from './store';

const DAY = 24 * 60 * 60 * 1000;

/** What is there before anybody changes anything: the demo's content, its days counted back from the installation. */
export function beginningOf({ people, projects, issues }: Site, installedAt: number): Beginning {
  const at = (daysAgo: number) => installedAt - daysAgo * DAY;
  return {
    person: byId(people.map(each => [each.accountId, { ...each, active: true }])),
    project: byId(projects.map(each => [each.id, { ...each, life: 'live' }])),
    issue: byId(issues.map(each => [each.id, firstIssue(each, at)])),
    comment: byId(issues.flatMap(each => firstComments(each, at)).map(each => [each.id, each])),
  };
}

const byId = <T>(entries: [string, T][]) => new Map(entries);

function firstIssue({ createdDaysAgo, comments, ...issue }: FirstIssue, at: (daysAgo: number) => number): Issue {
  const latest = Math.min(createdDaysAgo, ...comments.map(each => each.daysAgo));
  return { ...issue, createdAt: at(createdDaysAgo), updatedAt: at(latest), formerKeys: [] };
}

/** Ids that stay the same at every start: the issue's own, and the place in its list. */
function firstComments({ id: issueId, comments }: FirstIssue, at: (daysAgo: number) => number): Comment[] {
  return comments.map(({ author, text, daysAgo }, index) => ({
    id: `${issueId}${index}`,
    issueId,
    author,
    updateAuthor: author,
    body: documentOf([text]),
    createdAt: at(daysAgo),
    updatedAt: at(daysAgo),
  }));
}
