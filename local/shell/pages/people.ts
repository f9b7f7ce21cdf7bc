import { addressOf } from '../../instance/address';
import { refused } from '../../jira/change/act';
import { changePerson, type PersonChange } from '../../jira/change/person';
import type { Person } from '../../jira/model';
import { avatar } from '../avatar';
import { type Html, html } from '../html';
import { breadcrumbs, layout } from '../layout';
import type { View } from '../view';
import { type FormOutcome, leadingTo } from './workItemForms';

/** Jira's administration of people: accounts that are on, off, or closed for good. */
export function peoplePage(view: View): string {
  return layout(view, {
    title: 'People',
    content: html`<div class="page">
  ${breadcrumbs([{ label: 'Jira administration' }, { label: 'People' }])}
  <h1>People</h1>
  <p class="muted lead">Who is switched off cannot sign in and may be switched on again. A closed account is that of a former user: nothing but its id is left.</p>
  <table class="table"><thead><tr><th scope="col">Name</th><th scope="col" class="wide">Team</th><th scope="col">Account</th><th scope="col"><span class="unseen">Change it</span></th></tr></thead>
  <tbody>${view.jira.people().map(each => row(view, each))}</tbody></table>
</div>`,
  });
}

function row({ jira, as }: View, person: Person): Html {
  const { accountId, displayName, group, active, closedOn } = person;
  const state = closedOn !== undefined ? `Closed on ${closedOn}` : active ? 'Active' : 'Deactivated';
  const colour = active ? 'lozenge-done' : closedOn === undefined ? '' : 'lozenge-failed';
  const button = (change: PersonChange, label: string) =>
    html`<button class="link-button" name="change" value="${change}" aria-label="${label}: ${displayName}">${label}</button>`;
  const fixed = closedOn !== undefined || jira.site.administrators.includes(accountId);
  return html`<tr><td><span class="with-avatar">${avatar(person)}${displayName}</span></td><td class="wide">${group}</td><td><span class="lozenge ${colour}">${state}</span></td>
  <td>${!fixed && html`<form class="row-form" method="post" action="${as}${addressOf.people()}"><input type="hidden" name="person" value="${accountId}">${active ? button('deactivate', 'Deactivate') : button('reactivate', 'Reactivate')}<details class="confirm"><summary class="link-button">Close account</summary><p>Closed for good: the name becomes “Former user”.</p>${button('close', 'Close it')}</details></form>`}</td></tr>`;
}

const CHANGES: PersonChange[] = ['deactivate', 'reactivate', 'close'];

export function peopleForms({ jira, actor }: View, form: URLSearchParams): FormOutcome {
  const person = jira.person(form.get('person') ?? '');
  const change = CHANGES.find(each => each === form.get('change'));
  if (!person || !change) return refused(404, 'There is no such account.');
  return leadingTo(addressOf.people(), changePerson(jira, { actor, byApp: false }, person, change));
}
