import type { Entry, Line } from '../../../automation/audit';
import type { Rule } from '../../../automation/rule';
import { sayDetails, sayStep, sayTrigger } from '../../../automation/say';
import { addressOf } from '../../../instance/address';
import { type Html, html } from '../../html';
import { breadcrumbs, layout } from '../../layout';
import type { View } from '../../view';
import { timeOf } from '../time';
import { onOff, resultLozenge } from './list';

/** One rule: what it does, what it did, and what keeps it from being turned on where somebody tried. */
export function rulePage(view: View, rule: Rule, problems: string[] = []): string {
  const { as, jira } = view;
  const link = (part: string) => `${as}${addressOf.automation(rule.id, part)}`;
  return layout(view, {
    title: rule.name,
    content: html`<div class="page">
  ${breadcrumbs([{ label: 'Jira administration' }, { href: as + addressOf.automation(), label: 'Automation' }])}
  <h1>${rule.name}</h1>
  ${problemList(problems)}
  <div class="toolbar">${onOff(view, rule)}<a class="button" href="${link('trigger')}">Edit</a><a class="button" href="${link('export')}">Export</a>
  <details class="confirm"><summary class="button">Delete</summary><form method="post" action="${as}${addressOf.automation(rule.id)}"><p>Its audit log goes with it.</p><button class="button button-danger" name="change" value="delete">Delete it</button></form></details></div>
  <dl class="fields rule-facts"><dt>When</dt><dd>${sayTrigger(rule.trigger)}</dd>
  <dt>If</dt><dd>${rule.condition ? html`<code>${rule.condition}</code>` : 'Always'}</dd>
  <dt>Then</dt><dd><ol class="rule-steps">${rule.steps.map(each => html`<li>${sayStep(each, titleOf(view))} <span class="muted">${sayDetails(each)}</span></li>`)}</ol>${rule.steps.length === 0 && html`<span class="muted">Nothing yet</span>`}</dd>
  ${rule.dueAt !== undefined && html`<dt>Next run</dt><dd>${timeOf(rule.dueAt)} (UTC)</dd>`}<dt>Project</dt><dd>${rule.project ?? 'All projects'}</dd><dt>Owner</dt><dd>${jira.user(rule.owner)?.displayName ?? 'Former user'}</dd></dl>
  <h2 class="section-head">Audit log</h2>
  ${auditLog(view, view.automation.audit(rule.id))}
</div>`,
  });
}

export const titleOf =
  ({ actions }: View) =>
  (key: string): string =>
    actions.list().find(each => each.key === key)?.title ?? `Unknown component ${key}`;

/** What is wrong, one sentence each. */
export const problemList = (problems: string[]): Html | false =>
  problems.length > 0 &&
  html`<div class="message message-error" role="alert"><p>The rule stays as it was:</p><ul>${problems.map(each => html`<li>${each}</li>`)}</ul></div>`;

function auditLog(view: View, entries: Entry[]): Html {
  if (entries.length === 0) return html`<p class="muted">It has not run yet.</p>`;
  return html`<ol class="audit">${entries.map(each => entryView(view, each))}</ol>`;
}

function entryView({ jira, as }: View, { at, result, issue, initiator, lines }: Entry): Html {
  const who = initiator === undefined ? undefined : jira.user(initiator)?.displayName;
  return html`<li><p class="audit-head">${timeOf(at)} ${resultLozenge(result)}${issue !== undefined && html` <a href="${as}${addressOf.issue({ key: issue })}">${issue}</a>`}${who !== undefined && html` <span class="muted">${who}</span>`}</p>
  <ul>${lines.map(lineView)}</ul></li>`;
}

const lineView = ({ step, kind, text }: Line): Html =>
  html`<li class="audit-line audit-${kind}">${step !== undefined && html`<b>${step}</b> `}<span>${text}</span></li>`;
