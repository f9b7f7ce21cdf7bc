import { fieldsOfApp, fieldValue, shownValue } from '../../jira/fields';
import type { Jira } from '../../jira/jira';
import type { Issue } from '../../jira/model';
import { STATUSES } from '../../jira/workflow';
import { type Html, html } from '../html';

export const statusLozenge = ({ status }: Pick<Issue, 'status'>): Html =>
  html`<span class="lozenge lozenge-${STATUSES[status].category.key}">${status}</span>`;

/** A day of the site, as Jira writes it. */
export function dateOf(time: number): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(time).toLocaleDateString('en-GB', options);
}

/** The app's fields on a card of the board: what has a value, with the field's name. */
export const cardFields = (jira: Jira, issue: Issue): Html[] =>
  fieldsOfApp(jira)
    .filter(each => each.onCard)
    .map(field => ({ name: field.name, value: shownValue(jira, fieldValue(jira, issue.id, field)) }))
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => html`<span class="card-field" title="${name}">${name}: ${value}</span>`);
