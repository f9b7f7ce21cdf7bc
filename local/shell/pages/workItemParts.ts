import type { Jira } from '../../jira/jira';
import type { Issue } from '../../jira/site';
import { STATUSES } from '../../jira/workflow';
import { avatar } from '../avatar';
import { type Html, html } from '../html';
import type { View } from '../view';

export const statusLozenge = ({ status }: Issue): Html =>
  html`<span class="lozenge lozenge-${STATUSES[status].category.key}">${status}</span>`;

/** A day in the site's past, as Jira writes it. */
export function dateOf(jira: Jira, daysAgo: number): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(jira.daysAgo(daysAgo)).toLocaleDateString('en-GB', options);
}

/** Comments, oldest first, as people left them. */
export function activity({ jira }: View, { comments }: Issue): Html {
  return html`<section class="work-item-activity"><h2>Activity</h2>
  ${comments.length === 0 && html`<p class="muted">No comments yet.</p>`}
  <ul class="comments">${comments.map(({ author, text, daysAgo }) => {
    const person = jira.person(author);
    return html`<li class="comment">${avatar(person, 'medium')}<div><p><b>${person?.displayName ?? 'Former user'}</b> <span class="muted">${dateOf(jira, daysAgo)}</span></p><p>${text}</p></div></li>`;
  })}</ul></section>`;
}
