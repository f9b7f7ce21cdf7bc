import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { runJql } from '../jql/run';
import { type Call, invalid, listOf, ok, type RestAnswer, refuse } from './answer';
import { fieldsOf } from './issue';
import { issueShape } from './shapes';

/** Issues in one page: more where only ids are asked for (Jira: enhanced search). */
const LIMITS = { ids: 5000, fields: 100 };

const Body = v.object({
  jql: v.optional(v.string(), ''),
  maxResults: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 50),
  fields: v.optional(v.array(v.string()), []),
  properties: v.optional(v.array(v.string()), []),
  nextPageToken: v.optional(v.string()),
});

/** GET and POST /rest/api/3/search/jql. Without `fields` Jira answers with ids alone. */
export async function searchIssues(call: Call): Promise<RestAnswer> {
  const { query } = call;
  const fromQuery = {
    jql: query.get('jql') ?? undefined,
    maxResults: query.has('maxResults') ? Number(query.get('maxResults')) : undefined,
    fields: fieldsOf(query),
    properties: listOf(query, 'properties'),
    nextPageToken: query.get('nextPageToken') ?? undefined,
  };
  const parsed = v.safeParse(Body, call.body ?? fromQuery);
  if (!parsed.success) return invalid();
  const { jql, maxResults, fields, properties, nextPageToken } = parsed.output;
  const start = nextPageToken === undefined ? 0 : startOf(nextPageToken, jql);
  if (start === undefined) return refuse(400, 'The provided next page token is invalid for this query.');
  const run = await runJql(call.jira, call.actor, jql, { bounded: true });
  if ('error' in run) return refuse(400, run.error);
  const found = run.issues;

  const onlyIds = fields.length === 0 || (fields.length === 1 && fields[0] === 'id');
  const end = start + Math.min(maxResults, onlyIds ? LIMITS.ids : LIMITS.fields);
  const issues = found
    .slice(start, end)
    .map(issue => (onlyIds ? { id: issue.id } : issueShape(issue, call, fields, properties)));
  const isLast = end >= found.length;
  return ok({ issues, isLast, ...(isLast ? {} : { nextPageToken: tokenOf(end, jql) }) });
}

/** A token goes with its query: with another one it means nothing. */
const tokenOf = (start: number, jql: string) => Buffer.from(`${start} ${sign(jql)}`).toString('base64url');

function startOf(token: string, jql: string): number | undefined {
  const [, start, signature] = /^(\d+) (\w+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  return signature === sign(jql) ? Number(start) : undefined;
}

const sign = (jql: string) => createHash('sha256').update(jql).digest('hex').slice(0, 12);
