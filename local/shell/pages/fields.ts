import { addressOf } from '../../instance/address';
import { placeField } from '../../jira/change/field';
import { fieldsOfApp, type SiteField } from '../../jira/fields';
import { type Html, html } from '../html';
import { icon } from '../icons';
import { breadcrumbs, layout } from '../layout';
import type { View } from '../view';
import { type FormOutcome, leadingTo } from './workItemForms';

/** Jira's administration of custom fields: those that apps made, and where they are shown. */
export function fieldsPage(view: View): string {
  const fields = fieldsOfApp(view.jira);
  return layout(view, {
    title: 'Custom fields',
    content: html`<div class="page">
  ${breadcrumbs([{ label: 'Jira administration' }, { label: 'Work items' }])}
  <h1>Custom fields</h1>
  <p class="muted lead">A field of an app is locked: it cannot be renamed or deleted. Nobody sees it until it is on a screen.</p>
  ${fields.length === 0 ? html`<p>No app brought a field.</p>` : fields.map(each => fieldForm(view, each))}
</div>`,
  });
}

const fieldForm = ({ as }: View, field: SiteField): Html =>
  html`<form class="setting" method="post" action="${as}${addressOf.fields()}"><input type="hidden" name="key" value="${field.key}">
  <div><h2>${field.name} <span class="lozenge">${icon('lock')} Locked</span></h2><p class="muted">${field.description}</p><p class="muted">${field.id}, ${field.collection === 'list' ? `list of ${field.type}` : field.type}${field.readOnly && ', read-only'}</p></div>
  <div class="setting-controls"><label><input type="checkbox" name="screen" ${field.onScreen && html`checked`}> On the work item view</label>
  <label><input type="checkbox" name="card" ${field.onCard && html`checked`}> On the cards of boards</label>
  <button class="button" aria-label="Save where ${field.name} is shown">Save</button></div></form>`;

export const fieldForms = ({ jira, actor }: View, form: URLSearchParams): FormOutcome =>
  leadingTo(
    addressOf.fields(),
    placeField(jira, { actor, byApp: false }, form.get('key') ?? '', {
      onScreen: form.has('screen'),
      onCard: form.has('card'),
    }),
  );
