import { addressOf } from '../../instance/address';
import { mayTouch } from '../../jira/change/comment';
import type { Comment, Issue } from '../../jira/model';
import { avatar, userAvatar } from '../avatar';
import { type Html, html } from '../html';
import type { View } from '../view';
import { documentView } from './document';
import { dateOf } from './workItemParts';

/** Comments, oldest first, as people and apps left them, and room for another. */
export function activity(view: View, issue: Issue): Html {
  const { jira, actor } = view;
  const comments = jira.comments(issue.id);
  return html`<section class="work-item-activity"><h2>Activity</h2>
  ${comments.length === 0 && html`<p class="muted">No comments yet.</p>`}
  <ul class="comments">${comments.map(each => commentView(view, issue, each))}</ul>
  ${jira.can(actor, 'ADD_COMMENTS', { issue }) && newComment(view, issue)}</section>`;
}

function commentView(view: View, issue: Issue, comment: Comment): Html {
  const { jira, actor, as } = view;
  const author = jira.user(comment.author);
  const where = `${as}${addressOf.issue(issue)}/comment/${comment.id}`;
  return html`<li class="comment" id="comment-${comment.id}">${userAvatar(author)}<div><p><b>${author?.displayName ?? 'Former user'}</b>${author?.accountType === 'app' && html` <span class="lozenge">App</span>`} <span class="muted">${dateOf(comment.createdAt)}${comment.updatedAt !== comment.createdAt && ' · Edited'}</span></p>${documentView(comment.body)}
  ${mayTouch(jira, actor, issue, comment, 'DELETE') && html`<form method="post" action="${where}"><button class="link-button" name="change" value="delete">Delete</button></form>`}</div></li>`;
}

const newComment = ({ as, person }: View, issue: Issue): Html =>
  html`<form class="comment" method="post" action="${as}${addressOf.issue(issue)}/comment">${avatar(person, 'medium')}
  <div class="comment-box"><label class="unseen" for="comment">Add a comment</label><textarea class="input" id="comment" name="text" rows="3" required placeholder="Add a comment. @name mentions somebody."></textarea>
  <button class="button button-primary">Save</button></div></form>`;
