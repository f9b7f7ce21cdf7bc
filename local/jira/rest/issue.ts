import * as v from 'valibot';
import { createIssue, deleteIssue } from '../change/life';
import { PRIORITIES } from '../workflow';
import {
  type Call,
  created,
  invalid,
  listOf,
  noContent,
  notEmulated,
  ok,
  type RestAnswer,
  refusal,
  refuse,
  withIssue,
  withIssueToWrite,
} from './answer';
import { issueShape } from './shapes';

/** GET /rest/api/3/issue/{issueIdOrKey}?fields=…&properties=… */
export const getIssue = withIssue((call, issue) => {
  if (listOf(call.query, 'expand').length > 0) return notEmulated(`expand=${call.query.get('expand')}`);
  return ok(issueShape(issue, call, fieldsOf(call.query), listOf(call.query, 'properties')));
});

const BulkFetch = v.object({
  issueIdsOrKeys: v.pipe(v.array(v.string()), v.minLength(1)),
  fields: v.optional(v.array(v.string()), ['*navigable']),
  properties: v.optional(v.array(v.string()), []),
});
const BULK_LIMIT = 100;

/** POST /rest/api/3/issue/bulkfetch: the ones the person may see, in the order asked, and one sentence for the rest. */
export function bulkFetchIssues(call: Call): RestAnswer {
  const parsed = v.safeParse(BulkFetch, call.body);
  if (!parsed.success) return invalid();
  const { issueIdsOrKeys, fields, properties } = parsed.output;
  if (issueIdsOrKeys.length > BULK_LIMIT) {
    return refuse(400, `The number of issues to fetch exceeds the limit of ${BULK_LIMIT}.`);
  }
  const found = [...new Set(issueIdsOrKeys)].map(idOrKey => ({ idOrKey, issue: call.jira.issue(call.actor, idOrKey) }));
  const missing = found.flatMap(({ idOrKey, issue }) => (issue ? [] : [idOrKey]));
  const issueErrors =
    missing.length === 0
      ? []
      : [{ issueIdsOrKeys: missing, errorMessage: 'Issue does not exist or you do not have permission to see it.' }];
  const issues = found.flatMap(({ issue }) => (issue ? [issueShape(issue, call, fields, properties)] : []));
  return ok({ expand: '', issues, issueErrors });
}

const Named = v.looseObject({ id: v.optional(v.string()), key: v.optional(v.string()), name: v.optional(v.string()) });
const Create = v.object({
  fields: v.strictObject({
    project: Named,
    issuetype: Named,
    summary: v.string(),
    labels: v.optional(v.array(v.string())),
    assignee: v.optional(v.object({ accountId: v.string() })),
    priority: v.optional(v.object({ name: v.picklist(['Highest', 'High', 'Medium', 'Low']) })),
    parent: v.optional(Named),
  }),
});
const TYPES = ['Epic', 'Story', 'Task', 'Bug'] as const;

/** POST /rest/api/3/issue, for the fields that this Jira knows. */
export function postIssue(call: Call): RestAnswer {
  const { jira, actor, act, siteUrl } = call;
  const parsed = v.safeParse(Create, call.body);
  if (!parsed.success) return invalid();
  const { project: named, issuetype, summary, labels, assignee, priority, parent } = parsed.output.fields;
  const project = jira.project(actor, named.id ?? named.key ?? '');
  const type = TYPES.find(each => each === issuetype.name);
  if (!project) return refuse(400, '', { project: 'valid project is required' });
  if (!type) return refuse(400, '', { issuetype: 'Specify a valid issue type' });
  const epic = parent && jira.issue(actor, parent.id ?? parent.key ?? '');
  if (parent && !epic) return refuse(400, '', { parent: 'Could not find issue by id or key.' });
  const outcome = createIssue(jira, act, project, {
    type,
    summary,
    ...(labels ? { labels } : {}),
    ...(assignee ? { assignee: assignee.accountId } : {}),
    ...(priority && priority.name in PRIORITIES ? { priority: priority.name } : {}),
    ...(epic ? { parent: epic.id } : {}),
  });
  if ('refused' in outcome) return refusal(outcome.refused);
  const { id, key } = outcome.done;
  return created({ id, key, self: `${siteUrl}/rest/api/3/issue/${id}` });
}

/** DELETE /rest/api/3/issue/{issueIdOrKey} */
export const removeIssue = withIssueToWrite(({ jira, act }, issue) => {
  const outcome = deleteIssue(jira, act, issue);
  return 'refused' in outcome ? refusal(outcome.refused) : noContent();
});

export const fieldsOf = (query: URLSearchParams): string[] => listOf(query, 'fields');
