import { type AdfNode, mentionedIn, textOf } from '../adf';
import type { Jira } from '../jira';
import type { Comment, Issue } from '../model';
import type { Actor } from '../permissions';
import { propertiesOf, propertyId } from '../properties';
import { commentShape } from '../rest/shapes';
import type { Change } from '../store';
import { type Act, accountOf, done, type Outcome, refused } from './act';
import { deletedCommentEvent, issueEvent } from './event';
import { mailAboutComment } from './mail';

/** Characters of a comment's text (Jira's standard limit). */
const COMMENT_LIMIT = 32_767;

/** Adds a comment, with its properties in the same write: whoever sees the one sees the others. */
export function addComment(
  jira: Jira,
  act: Act,
  issue: Issue,
  body: AdfNode,
  properties: { key: string; value: unknown }[] = [],
): Outcome<Comment> {
  if (!jira.can(act.actor, 'ADD_COMMENTS', { issue }))
    return refused(403, 'You do not have the permission to comment on this issue.');
  const refusal = bodyRefusal(body);
  if (refusal) return refusal;
  const now = jira.now();
  const author = accountOf(jira, act.actor);
  const id = String(jira.store.nextNumber());
  const comment: Comment = {
    id,
    issueId: issue.id,
    author,
    updateAuthor: author,
    body,
    createdAt: now,
    updatedAt: now,
  };
  const next = { ...issue, updatedAt: now };
  const mentioned = mentionedIn(body);
  const changes: Change[] = [
    { kind: 'comment', id, body: comment },
    { kind: 'issue', id: issue.id, body: next },
    ...properties.map(
      ({ key, value }): Change => ({
        kind: 'property',
        id: propertyId('comment', id, key),
        body: { owner: 'comment', ownerId: id, key, value },
      }),
    ),
  ];
  jira.change(changes, () => {
    const told = { comment: commentShape(jira, '', comment) };
    const commented = issueEvent(jira, act, 'commented', next, told);
    if (mentioned.length === 0) return [commented];
    return [commented, issueEvent(jira, act, 'mentioned', next, { ...told, mentionedAccountIds: mentioned })];
  });
  mailAboutComment(jira, act, next, comment, mentioned);
  return done(comment);
}

/** Changes a comment's text. No event is known to say so, so none does. */
export function editComment(jira: Jira, act: Act, issue: Issue, comment: Comment, body: AdfNode): Outcome<Comment> {
  if (!mayTouch(jira, act.actor, issue, comment, 'EDIT'))
    return refused(403, `You do not have permission to edit comment with id: '${comment.id}'.`);
  const refusal = bodyRefusal(body);
  if (refusal) return refusal;
  if (JSON.stringify(body) === JSON.stringify(comment.body)) return done(comment);
  const next = { ...comment, body, updateAuthor: accountOf(jira, act.actor), updatedAt: jira.now() };
  jira.store.write([{ kind: 'comment', id: comment.id, body: next }]);
  return done(next);
}

export function deleteComment(jira: Jira, act: Act, issue: Issue, comment: Comment): Outcome<true> {
  if (!mayTouch(jira, act.actor, issue, comment, 'DELETE'))
    return refused(403, `You do not have permission to delete comment with id: '${comment.id}'.`);
  const changes: Change[] = [
    { kind: 'comment', id: comment.id, body: undefined },
    ...propertiesOf(jira, 'comment', comment.id).map(
      ({ key }): Change => ({ kind: 'property', id: propertyId('comment', comment.id, key), body: undefined }),
    ),
  ];
  jira.change(changes, () => [deletedCommentEvent(jira, act, issue, commentShape(jira, '', comment))]);
  return done(true);
}

/** One's own, or anybody's for who may change all. */
export function mayTouch(jira: Jira, actor: Actor, issue: Issue, comment: Comment, what: 'EDIT' | 'DELETE'): boolean {
  const own = comment.author === accountOf(jira, actor);
  return (
    jira.can(actor, `${what}_ALL_COMMENTS`, { issue }) || (own && jira.can(actor, `${what}_OWN_COMMENTS`, { issue }))
  );
}

function bodyRefusal(body: AdfNode) {
  const { length } = textOf(body);
  if (textOf(body).trim() === '') return refused(400, '', { comment: 'Comment body can not be empty!' });
  return length > COMMENT_LIMIT
    ? refused(400, '', { comment: 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.' })
    : undefined;
}
