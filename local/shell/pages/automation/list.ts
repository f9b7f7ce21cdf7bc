import type { Entry, Result } from '../../../automation/audit';
import type { Rule } from '../../../automation/rule';
import { sayTrigger } from '../../../automation/say';
import { addressOf } from '../../../instance/address';
import { type Html, html } from '../../html';
import { breadcrumbs, layout } from '../../layout';
import type { View } from '../../view';
import { timeOf } from '../time';

/** Every rule of the site: whether it is on, and how it last ran. */
export function rulesPage(view: View): string {
  const { automation, as } = view;
  const rules = automation.list();
  return layout(view, {
    title: 'Automation',
    content: html`<div class="page">
  ${breadcrumbs([{ label: 'Jira administration' }])}
  <h1>Automation</h1>
  <p class="muted lead">Rules hear what happens in Jira, and can ask the app for its actions. A new rule is off until you turn it on.</p>
  <form class="toolbar" method="post" action="${as}${addressOf.automation()}"><button class="button button-primary" name="change" value="new">Create rule</button>
  <a class="button" href="${as}${addressOf.automation('import')}">Import rule</a></form>
  ${rules.length > 0 ? table(view, rules) : html`<p class="lead">There are no rules yet.</p>`}
</div>`,
  });
}

const table = (view: View, rules: Rule[]): Html =>
  html`<table class="table rules"><thead><tr><th scope="col">Rule</th><th scope="col" class="wide">Project</th><th scope="col" class="wide">Owner</th><th scope="col">Last run (UTC)</th><th scope="col">State</th></tr></thead>
  <tbody>${rules.map(each => row(view, each))}</tbody></table>`;

function row(view: View, rule: Rule): Html {
  const { automation, jira, as } = view;
  const [last] = automation.audit(rule.id);
  return html`<tr><td><a href="${as}${addressOf.automation(rule.id)}">${rule.name}</a><br><span class="muted">${sayTrigger(rule.trigger)}</span></td>
  <td class="wide">${rule.project ?? 'All projects'}</td><td class="wide">${jira.user(rule.owner)?.displayName ?? 'Former user'}</td>
  <td>${last ? lastRun(last) : html`<span class="muted">Not yet</span>`}</td><td>${onOff(view, rule)}</td></tr>`;
}

const lastRun = ({ at, result }: Entry): Html => html`${timeOf(at)} ${resultLozenge(result)}`;

/** Whether a rule is on, and the button that changes it. */
export const onOff = ({ as }: View, { id, name, enabled }: Rule): Html =>
  html`<form class="on-off" method="post" action="${as}${addressOf.automation(id)}"><span class="lozenge ${enabled && 'lozenge-done'}">${enabled ? 'On' : 'Off'}</span>
  <button class="button" name="change" value="${enabled ? 'off' : 'on'}" aria-label="${enabled ? 'Turn off' : 'Turn on'}: ${name}">${enabled ? 'Turn off' : 'Turn on'}</button></form>`;

const RESULTS: Record<Result, { text: string; look: string }> = {
  success: { text: 'Success', look: 'lozenge-done' },
  'no-actions': { text: 'No actions performed', look: '' },
  stopped: { text: 'Stopped by a condition', look: '' },
  failed: { text: 'Failed', look: 'lozenge-failed' },
  loop: { text: 'Loop', look: 'lozenge-failed' },
};

export const resultLozenge = (result: Result): Html =>
  html`<span class="lozenge ${RESULTS[result].look}">${RESULTS[result].text}</span>`;
