import * as v from 'valibot';
import { asDocument } from '../adf';
import { addComment, deleteComment, editComment } from '../change/comment';
import type { Comment, Issue } from '../model';
import { propertiesOf } from '../properties';
import {
  type Call,
  created,
  invalid,
  listOf,
  noContent,
  notEmulated,
  ok,
  pageOf,
  type RestAnswer,
  refusal,
  refuse,
  withIssue,
  withIssueToWrite,
} from './answer';
import { propertyFault } from './property';
import { commentShape } from './shapes';

const Body = v.object({
  body: v.unknown(),
  properties: v.optional(v.array(v.object({ key: v.string(), value: v.unknown() })), []),
  visibility: v.optional(v.unknown()),
});
const PAGE = 100;
const ORDERS = ['created', '+created', '-created'];
const EXPANDS = ['properties'];

/** GET /rest/api/3/issue/{issueIdOrKey}/comment, oldest first unless `orderBy=-created`. */
export const getComments = withIssue((call, issue) => {
  const { jira, query } = call;
  const orderBy = query.get('orderBy') ?? 'created';
  if (!ORDERS.includes(orderBy)) return refuse(400, `orderBy: '${orderBy}' is not one of ${ORDERS.join(', ')}`);
  const odd = listOf(query, 'expand').find(each => !EXPANDS.includes(each));
  if (odd !== undefined) return notEmulated(`expand=${odd}`);
  const oldest = jira.comments(issue.id);
  const { values, isLast, ...page } = pageOf(orderBy === '-created' ? oldest.reverse() : oldest, query, PAGE);
  return ok({ ...page, comments: values.map(each => shown(call, each)) });
});

/** POST /rest/api/3/issue/{issueIdOrKey}/comment */
export const postComment = withIssueToWrite((call, issue) => {
  const read = readBody(call);
  if ('refused' in read) return read.refused;
  const { document, properties } = read;
  const outcome = addComment(call.jira, call.act, issue, document, properties);
  return 'refused' in outcome ? refusal(outcome.refused) : created(shown(call, outcome.done));
});

/** GET /rest/api/3/issue/{issueIdOrKey}/comment/{id} */
export const getComment = withIssue((call, issue) => {
  const comment = commentIn(call, issue);
  return comment ? ok(shown(call, comment)) : noSuchComment(call);
});

/** PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id} */
export const putComment = withIssueToWrite((call, issue) => {
  const comment = commentIn(call, issue);
  if (!comment) return noSuchComment(call);
  const read = readBody(call);
  if ('refused' in read) return read.refused;
  if (read.properties.length > 0) return notEmulated('setting properties together with a comment that is there');
  const outcome = editComment(call.jira, call.act, issue, comment, read.document);
  return 'refused' in outcome ? refusal(outcome.refused) : ok(shown(call, outcome.done));
});

/** DELETE /rest/api/3/issue/{issueIdOrKey}/comment/{id} */
export const removeComment = withIssueToWrite((call, issue) => {
  const comment = commentIn(call, issue);
  if (!comment) return noSuchComment(call);
  const outcome = deleteComment(call.jira, call.act, issue, comment);
  return 'refused' in outcome ? refusal(outcome.refused) : noContent();
});

function readBody({ body }: Call) {
  const parsed = v.safeParse(Body, body);
  if (!parsed.success) return { refused: invalid() };
  const { visibility, properties } = parsed.output;
  if (visibility !== undefined && visibility !== null)
    return { refused: notEmulated('a comment with restricted visibility') };
  const document = asDocument(parsed.output.body);
  if (!document)
    return {
      refused: refuse(400, '', {
        comment: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
      }),
    };
  const fault = properties.map(({ key, value }) => propertyFault(key, value)).find(each => each !== undefined);
  return fault === undefined ? { document, properties } : { refused: refuse(400, fault) };
}

function shown({ jira, siteUrl, query }: Call, comment: Comment): object {
  const properties = listOf(query, 'expand').includes('properties')
    ? { properties: propertiesOf(jira, 'comment', comment.id).map(({ key, value }) => ({ key, value })) }
    : {};
  return { ...commentShape(jira, siteUrl, comment), ...properties };
}

const commentIn = ({ jira, params }: Call, issue: Issue): Comment | undefined => {
  const comment = jira.store.get('comment', params.id ?? '');
  return comment?.issueId === issue.id ? comment : undefined;
};

const noSuchComment = ({ params }: Call): RestAnswer =>
  refuse(404, `Can not find a comment for the id: ${params.id ?? ''}.`);
