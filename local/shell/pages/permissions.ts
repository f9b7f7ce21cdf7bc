import { addressOf } from '../../instance/address';
import { refused } from '../../jira/change/act';
import { changeGrant, type Grantee } from '../../jira/change/grant';
import { allGroups } from '../../jira/groups';
import type { GlobalPermission } from '../../manifest/jira';
import { type Html, html } from '../html';
import { breadcrumbs, layout } from '../layout';
import type { View } from '../view';
import { choice } from './workItemDetails';
import { type FormOutcome, leadingTo } from './workItemForms';

/** Jira's administration of global permissions: those of apps, and who holds them. */
export function permissionsPage(view: View): string {
  const { globalPermissions } = view.jira.app;
  return layout(view, {
    title: 'Global permissions',
    content: html`<div class="page">
  ${breadcrumbs([{ label: 'Jira administration' }, { label: 'System' }])}
  <h1>Global permissions</h1>
  <p class="muted lead">What apps let administrators decide. Jira's own permissions follow the roles of this site.</p>
  ${globalPermissions.length === 0 ? html`<p>No app brought a permission.</p>` : globalPermissions.map(each => permission(view, each))}
</div>`,
  });
}

function permission(view: View, { key, name, description }: GlobalPermission): Html {
  const { jira, as } = view;
  const { groups = [], people = [] } = jira.store.get('grant', key) ?? {};
  const held: [string, string][] = [
    ...groups.map((each): [string, string] => [`group ${each}`, each]),
    ...people.map((each): [string, string] => [`person ${each}`, jira.person(each)?.displayName ?? 'Former user']),
  ];
  const open: [string, string][] = [
    ...allGroups(jira.people())
      .filter(each => !groups.includes(each))
      .map((each): [string, string] => [`group ${each}`, `Group ${each}`]),
    ...jira
      .people()
      .filter(each => each.active && !people.includes(each.accountId))
      .map((each): [string, string] => [`person ${each.accountId}`, each.displayName]),
  ];
  return html`<form class="setting" method="post" action="${as}${addressOf.permissions()}"><input type="hidden" name="key" value="${key}">
  <div><h2>${name}</h2><p class="muted">${description}</p></div>
  <div class="setting-controls">
    ${held.length === 0 && html`<p class="muted">Nobody holds it.</p>`}
    ${held.map(([grantee, shown]) => html`<p class="held"><span>${shown}</span><button class="link-button" name="revoke" value="${grantee}" aria-label="Revoke ${name} from ${shown}">Revoke</button></p>`)}
    <p class="held">${choice('grantee', `Who else holds ${name}`, open, '')}<button class="button" name="change" value="grant">Grant</button></p>
  </div></form>`;
}

export function permissionForms({ jira, actor }: View, form: URLSearchParams): FormOutcome {
  const revoked = form.get('revoke');
  const grantee = granteeOf(revoked ?? form.get('grantee') ?? '');
  if (!grantee) return refused(400, 'Choose a group or a person.');
  const change = revoked === null ? 'grant' : 'revoke';
  const act = { actor, byApp: false };
  return leadingTo(addressOf.permissions(), changeGrant(jira, act, form.get('key') ?? '', grantee, change));
}

function granteeOf(text: string): Grantee | undefined {
  const [, kind, name = ''] = /^(group|person) (.+)$/.exec(text) ?? [];
  if (kind === undefined) return undefined;
  return kind === 'group' ? { group: name } : { person: name };
}
