import { addressOf } from '../../instance/address';
import type { Mail } from '../../jira/model';
import { userAvatar } from '../avatar';
import { type Html, html } from '../html';
import { layout } from '../layout';
import type { View } from '../view';
import { dateOf } from './workItemParts';

/** What Jira sent somebody, newest first. Nobody sees the mail of others. */
export function mailPage(view: View): string {
  const { jira, person } = view;
  const mails = jira.store
    .all('mail')
    .filter(each => each.to === person.accountId)
    .sort((a, b) => b.sentAt - a.sentAt || Number(b.id) - Number(a.id));
  return layout(view, {
    title: 'Mail',
    content: html`<div class="page">
  <h1>Mail</h1>
  <p class="muted lead">What Jira sent to ${person.emailAddress}. Nothing leaves this machine.</p>
  ${mails.length === 0 && html`<p>There is no mail.</p>`}
  <ul class="mails">${mails.map(each => mailView(view, each))}</ul>
</div>`,
  });
}

function mailView({ jira, actor, as }: View, mail: Mail): Html {
  const from = jira.user(mail.from);
  const issue = jira.issue(actor, mail.issueId);
  return html`<li class="mail">${userAvatar(from)}<div><p><b>${mail.subject}</b></p><p class="muted">${from?.displayName ?? 'Former user'}, ${dateOf(mail.sentAt)}</p>
  <p class="mail-text">${mail.text}</p>${issue && html`<p><a href="${as}${addressOf.issue(issue)}">View ${issue.key}</a></p>`}</div></li>`;
}
