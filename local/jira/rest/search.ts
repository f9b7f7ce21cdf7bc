import * as v from 'valibot';
import { type Call, ok, type RestAnswer, refuse } from './answer';
import { fieldsOf } from './issue';
import { issueShape } from './shapes';

const UNDERSTOOD = 'project = X AND issuetype = Epic ORDER BY created DESC';
const JQL =
  /^\s*project\s*=\s*"?([\w-]+)"?\s+AND\s+issuetype\s*=\s*"?(\w+)"?\s*(?:ORDER\s+BY\s+created(?:\s+(ASC|DESC))?)?\s*$/i;

const Body = v.object({
  jql: v.string(),
  maxResults: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 50),
  fields: v.optional(v.array(v.string()), []),
  nextPageToken: v.optional(v.string()),
});

/** GET and POST /rest/api/3/search/jql, for one shape of query. Without `fields` Jira answers with ids alone. */
export function searchIssues(call: Call): RestAnswer {
  const { query } = call;
  const fromQuery = {
    jql: query.get('jql') ?? undefined,
    maxResults: query.has('maxResults') ? Number(query.get('maxResults')) : undefined,
    fields: fieldsOf(query),
    nextPageToken: query.get('nextPageToken') ?? undefined,
  };
  const parsed = v.safeParse(Body, call.body ?? fromQuery);
  if (!parsed.success)
    return refuse(400, 'Invalid request payload. Refer to the REST API documentation and try again.');
  const { jql, maxResults, fields, nextPageToken } = parsed.output;
  const [, projectName, type, direction = 'ASC'] = JQL.exec(jql) ?? [];
  if (projectName === undefined || type === undefined) {
    return refuse(400, `[local] this Jira understands only "${UNDERSTOOD}", not: ${jql}`);
  }
  const project = call.jira.project(call.actor, projectName);
  if (!project) return refuse(400, `The value '${projectName}' does not exist for the field 'project'.`);

  const newestFirst = call.jira
    .issuesOf(call.actor, project)
    .filter(issue => issue.type.toLowerCase() === type.toLowerCase())
    .sort((a, b) => a.createdDaysAgo - b.createdDaysAgo);
  const sorted = direction.toUpperCase() === 'DESC' ? newestFirst : newestFirst.reverse();
  const start = Number(nextPageToken ?? 0);
  const end = start + Math.min(maxResults, 100);
  const issues = sorted
    .slice(start, end)
    .map(issue => (fields.length === 0 ? { id: issue.id } : issueShape(issue, call, fields)));
  const isLast = end >= sorted.length;
  return ok({ issues, isLast, ...(isLast ? {} : { nextPageToken: String(end) }) });
}
