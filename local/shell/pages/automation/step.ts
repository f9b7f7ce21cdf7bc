import * as v from 'valibot';
import type { FormValues } from '../../../actions/form';
import { COMPARISONS, type Rule, Step } from '../../../automation/rule';
import { sayStep } from '../../../automation/say';
import { outputName } from '../../../automation/values';
import { addressOf } from '../../../instance/address';
import { ISSUE_TYPES, STATUSES } from '../../../jira/workflow';
import type { ActionModule } from '../../../manifest';
import { type Html, html } from '../../html';
import type { View } from '../../view';
import { actionForm } from '../actions';
import { titleOf } from './rule';
import { field, select, textArea, textInput, wizardForm, wizardPage } from './wizard';

/** What was submitted for a step, where it could not be kept. */
export type Tried = { form?: FormValues | undefined; complaint?: string | undefined };

/** One step with its fields; that of an app's action with the app's own form. */
export function stepPage(view: View, rule: Rule, at: number, step: Step, tried: Tried = {}): string {
  const address = `${view.as}${addressOf.automation(rule.id, 'steps', at)}`;
  const action = step.kind === 'action' && view.actions.list().find(each => each.key === step.action);
  const inputs = step.kind === 'action' ? step.inputs : {};
  const form = tried.form ?? { inputs, invalidInputs: {} };
  const shown = action
    ? html`<p class="muted">${action.description}</p>${actionForm(view, action, form, address)}`
    : stepForm(step, address);
  return wizardPage(view, rule, 'steps', {
    complaint: tried.complaint ?? complaintOf(form),
    content: html`<h2 class="section-head">Step ${at}: ${sayStep(step, titleOf(view))}</h2>
  ${shown}
  ${smartValueHelp(view, rule.steps.slice(0, at - 1))}`,
  });
}

function complaintOf({ invalidInputs }: FormValues): string | undefined {
  const problems = Object.entries(invalidInputs).map(([name, problem]) => `${name} ${problem}`);
  return problems.length === 0 ? undefined : problems.join(', ');
}

const CHANGES = ['add', 'remove', 'set'].map((each): [string, string] => [each, each]);
const STATUS_NAMES = Object.keys(STATUSES).map((each): [string, string] => [each, each]);
const TYPE_NAMES = Object.keys(ISSUE_TYPES).map((each): [string, string] => [each, each]);
const PARENTS: [string, string][] = [
  ['this', 'The work item that the rule runs for'],
  ['none', 'None'],
];

function stepForm(step: Step, address: string): Html {
  const of = (fields: Html[]) => wizardForm(address, fields, 'Save step');
  if (step.kind === 'action')
    return html`<p role="alert">The app offers no action “${step.action}” any more. The step stays as it is; it fails when it runs.</p>`;
  if (step.kind === 'labels')
    return of([
      field('change', 'Change', select('change', CHANGES, step.change)),
      field('labels', 'Labels', textInput('labels', step.labels), 'With a space between two.'),
    ]);
  if (step.kind === 'status') return of([field('status', 'Status', select('status', STATUS_NAMES, step.status))]);
  if (step.kind === 'create')
    return of([
      field('type', 'Work type', select('type', TYPE_NAMES, step.type)),
      field('parent', 'Parent', select('parent', PARENTS, step.parent)),
      field('summary', 'Summary', textInput('summary', step.summary)),
      field('description', 'Description', textArea('description', step.description)),
    ]);
  if (step.kind !== 'stop-if') return of([field('text', 'Text', textArea('text', step.text))]);
  const comparisons = COMPARISONS.map(each => [each, each] as const);
  return of([
    field('text', 'Value', textInput('text', step.text), 'The rule ends here, without a failure, if this holds.'),
    field('is', 'Comparison', select('is', comparisons, step.is)),
    field('other', 'Other value', textInput('other', step.other)),
  ]);
}

const KNOWN = [
  'issue.key',
  'issue.id',
  'issue.summary',
  'issue.status.name',
  'issue.labels',
  'issue.assignee.displayName',
  'issue.url',
];
const MORE = [
  'comment.body',
  'comment.body.match("([0-9]+)")',
  'fieldChange.fromString',
  'now',
  'now.jiraDate',
  'initiator.displayName',
  'baseUrl',
];

/** Smart values that can stand here: those of the work item, and what the app's actions before it give. */
function smartValueHelp({ jira, actions }: View, before: Step[]): Html {
  const own = jira.app.customFields.map(each => `issue.${each.name}`);
  const given = before.flatMap(step => {
    if (step.kind === 'create') return ['createdIssue.key'];
    const action = step.kind === 'action' ? actions.list().find(each => each.key === step.action) : undefined;
    return action ? outputsOf(action) : [];
  });
  return html`<details class="smart-values"><summary>Smart values</summary><p class="muted">They may stand in any text. One that does not exist is empty, and the audit log says so.</p>
  <ul>${[...KNOWN, ...own, ...MORE, ...given].map(each => html`<li><code>{{${each}}}</code></li>`)}</ul></details>`;
}

function outputsOf(action: ActionModule): string[] {
  const name = outputName(action);
  return name === undefined ? [] : Object.keys(action.outputs).map(each => `${name}.${each}`);
}

/** The step that its form describes, or what is wrong with it. */
export function stepIn(step: Step, form: URLSearchParams): { step: Step } | { complaint: string } {
  const parsed = v.safeParse(Step, { ...step, ...Object.fromEntries(form) });
  if (parsed.success) return { step: parsed.output };
  const [problem] = parsed.issues;
  return { complaint: `${v.getDotPath(problem) ?? 'The step'}: ${problem.message}` };
}
