import * as v from 'valibot';
import { type Call, noSuchIssue, ok, type RestAnswer, refuse } from './answer';
import { issueShape } from './shapes';

/** GET /rest/api/3/issue/{issueIdOrKey} */
export function getIssue(call: Call): RestAnswer {
  const issue = call.jira.issue(call.actor, call.params.issueIdOrKey ?? '');
  return issue ? ok(issueShape(issue, call, fieldsOf(call.query))) : noSuchIssue();
}

const BulkFetch = v.object({
  issueIdsOrKeys: v.pipe(v.array(v.string()), v.minLength(1)),
  fields: v.optional(v.array(v.string()), ['*navigable']),
});
const BULK_LIMIT = 100;

/** POST /rest/api/3/issue/bulkfetch: the ones the person may see, in the order asked, and one sentence for the rest. */
export function bulkFetchIssues(call: Call): RestAnswer {
  const parsed = v.safeParse(BulkFetch, call.body);
  if (!parsed.success)
    return refuse(400, 'Invalid request payload. Refer to the REST API documentation and try again.');
  const { issueIdsOrKeys, fields } = parsed.output;
  if (issueIdsOrKeys.length > BULK_LIMIT) {
    return refuse(400, `The number of issues to fetch exceeds the limit of ${BULK_LIMIT}.`);
  }
  const found = [...new Set(issueIdsOrKeys)].map(idOrKey => ({ idOrKey, issue: call.jira.issue(call.actor, idOrKey) }));
  const missing = found.flatMap(({ idOrKey, issue }) => (issue ? [] : [idOrKey]));
  const issueErrors =
    missing.length === 0
      ? []
      : [{ issueIdsOrKeys: missing, errorMessage: 'Issue does not exist or you do not have permission to see it.' }];
  const issues = found.flatMap(({ issue }) => (issue ? [issueShape(issue, call, fields)] : []));
  return ok({ expand: '', issues, issueErrors });
}

export const fieldsOf = (query: URLSearchParams): string[] =>
  query
    .getAll('fields')
    .flatMap(each => each.split(','))
    .filter(each => each !== '');
