import * as v from 'valibot';
import { type Rule, RuleTrigger } from '../../../automation/rule';
import { addressOf } from '../../../instance/address';
import { fieldsOfApp } from '../../../jira/fields';
import { STATUSES } from '../../../jira/workflow';
import { type Html, html } from '../../html';
import type { View } from '../../view';
import { field, select, textInput, wizardForm, wizardPage } from './wizard';

type Kind = RuleTrigger['kind'];

const KINDS: Record<Kind, string> = {
  labels: 'Label added or removed',
  field: 'Field value changed',
  transition: 'Work item transitioned',
  comment: 'Comment added',
  schedule: 'Scheduled',
  manual: 'Manual',
};
const isKind = (text: string): text is Kind => text in KINDS;

/** Chooses what starts the rule: first the kind, then what belongs to it. */
export function triggerPage(view: View, rule: Rule, wanted: string, complaint?: string): string {
  const kind = isKind(wanted) ? wanted : rule.trigger.kind;
  const address = `${view.as}${addressOf.automation(rule.id, 'trigger')}`;
  const kinds = html`<ul class="kinds">${Object.entries(KINDS).map(
    ([each, name]) =>
      html`<li><a class="button" href="${address}?kind=${each}" ${each === kind && html`aria-current="true"`}>${name}</a></li>`,
  )}</ul>`;
  const fields = [html`<input type="hidden" name="kind" value="${kind}">`, ...FIELDS[kind](view, of(rule, kind))];
  return wizardPage(view, rule, 'trigger', {
    complaint,
    content: html`${kinds}${wizardForm(address, fields, 'Save and go on')}`,
  });
}

/** What the rule has already, as texts, where it is of this kind. */
function of({ trigger }: Rule, kind: Kind): Record<string, string> {
  if (trigger.kind !== kind) return {};
  return Object.fromEntries(
    Object.entries(trigger).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(' ') : String(value ?? ''),
    ]),
  );
}

type Had = Record<string, string>;
const STATUS_NAMES = Object.keys(STATUSES).map((each): [string, string] => [each, each]);
const ANY: [string, string] = ['', 'Any'];
const EVERY: [string, string][] = [
  ['fiveMinute', 'Every five minutes'],
  ['hour', 'Every hour'],
  ['day', 'Every day'],
  ['week', 'Every week'],
];
const CHANGES: [string, string][] = [
  ['added', 'Added'],
  ['removed', 'Removed'],
];

const FIELDS: Record<Kind, (view: View, had: Had) => Html[]> = {
  labels: (_, { change = 'added', labels = '' }) => [
    field('change', 'Change', select('change', CHANGES, change)),
    field('labels', 'Labels', textInput('labels', labels), LABELS_HELP),
  ],
  field: ({ jira }, { field: name = 'summary', to = '' }) => [
    field('field', 'Field', select('field', fieldNames(fieldsOfApp(jira).map(each => each.name)), name)),
    field('to', 'To', textInput('to', to), 'The value it has then. Leave it empty for any.'),
  ],
  transition: (_, { from = '', to = '' }) => [
    field('from', 'From status', select('from', [ANY, ...STATUS_NAMES], from)),
    field('to', 'To status', select('to', [ANY, ...STATUS_NAMES], to)),
  ],
  comment: (_, { contains = '' }) => [
    field('contains', 'Contains', textInput('contains', contains), 'Leave it empty for any comment.'),
  ],
  schedule: (_, { every = 'day', jql = '' }) => [
    field('every', 'Runs', select('every', EVERY, every)),
    field('jql', 'JQL', textInput('jql', jql), 'The rule runs once for each work item. Leave it empty to run once.'),
  ],
  manual: () => [html`<p>People start the rule from a work item, by its Automation menu.</p>`],
};

const LABELS_HELP =
  'With a space between two. A label that ends with * stands for all that begin so; none is any label.';

const fieldNames = (own: string[]): [string, string][] =>
  ['summary', 'status', 'assignee', 'priority', ...own].map(each => [each, each]);

/** The trigger that a form describes, or what is wrong with it. */
export function triggerIn(form: URLSearchParams): { trigger: RuleTrigger } | { complaint: string } {
  const given = Object.fromEntries([...form].map(([name, value]) => [name, value.trim()]));
  const { kind = '', labels = '', ...rest } = given;
  const filled = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  const listed = kind === 'labels' ? { labels: labels.split(/\s+/).filter(each => each !== '') } : {};
  const parsed = v.safeParse(RuleTrigger, { kind, ...filled, ...listed });
  if (parsed.success) return { trigger: parsed.output };
  const [problem] = parsed.issues;
  return { complaint: `${v.getDotPath(problem) ?? 'The trigger'}: ${problem.message}` };
}
