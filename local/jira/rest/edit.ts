import * as v from 'valibot';
import { type Edit, editIssue } from '../change/issue';
import { fieldNamed } from '../fields';
import type { Jira } from '../jira';
import type { Issue } from '../model';
import { propertyId } from '../properties';
import type { StatusName } from '../site';
import type { Change } from '../store';
import { STATUSES } from '../workflow';
import { invalid, noContent, notEmulated, ok, refusal, refuse, withIssue, withIssueToWrite } from './answer';
import { propertyFault } from './property';
import { statusShape } from './shapes';

const Operation = v.record(v.string(), v.unknown());
const Body = v.object({
  fields: v.optional(v.record(v.string(), v.unknown()), {}),
  update: v.optional(v.record(v.string(), v.array(Operation)), {}),
  properties: v.optional(v.array(v.object({ key: v.string(), value: v.unknown() })), []),
});

const KNOWN = {
  summary: v.string(),
  labels: v.array(v.string()),
  assignee: v.nullable(v.object({ accountId: v.nullable(v.string()) })),
  priority: v.object({ name: v.picklist(['Highest', 'High', 'Medium', 'Low']) }),
};

type Read = { edit: Edit } | { errors: Record<string, string> } | { unknown: string };

/** PUT /rest/api/3/issue/{issueIdOrKey}: `fields`, and `update` for summary and labels. A status changes by a transition. */
export const putIssue = withIssueToWrite((call, issue) => {
  const { jira, act, actor, query } = call;
  const parsed = v.safeParse(Body, call.body);
  if (!parsed.success) return invalid();
  const { fields, update, properties } = parsed.output;
  if (Object.keys({ ...fields, ...update }).length + properties.length === 0)
    return refuse(400, "one of 'fields' or 'update' required");
  const twice = Object.keys(fields).find(name => name in update);
  if (twice !== undefined)
    return refuse(400, '', { [twice]: `Field '${twice}' cannot appear in both 'fields' and 'update'` });
  const read = readEdit(jira, issue, fields, update);
  if ('unknown' in read) return notEmulated(`editing ${read.unknown}`);
  if ('errors' in read) return refuse(400, '', read.errors);
  const fault = properties.map(({ key, value }) => propertyFault(key, value)).find(each => each !== undefined);
  if (fault !== undefined) return refuse(400, fault);

  if (properties.length > 0 && !jira.can(actor, 'EDIT_ISSUES', { issue }))
    return refuse(403, 'You do not have permission to edit issues in this project.');

  // Who may not keep Jira from telling people is not refused, only not obeyed (Jira: Edit issue).
  const mayBeSilent = jira.can(actor, 'ADMINISTER') || jira.can(actor, 'ADMINISTER_PROJECTS', { issue });
  const notify = query.get('notifyUsers') !== 'false' || !mayBeSilent;
  const outcome = editIssue(jira, act, issue, read.edit, { notify });
  if ('refused' in outcome) return refusal(outcome.refused);
  jira.store.write(
    properties.map(
      ({ key, value }): Change => ({
        kind: 'property',
        id: propertyId('issue', issue.id, key),
        body: { owner: 'issue', ownerId: issue.id, key, value },
      }),
    ),
  );
  return noContent();
});

function readEdit(jira: Jira, issue: Issue, fields: Record<string, unknown>, update: Record<string, Operations>): Read {
  const errors: Record<string, string> = {};
  const edit: Edit = {};
  const known = <N extends keyof typeof KNOWN>(name: N): v.InferOutput<(typeof KNOWN)[N]> | undefined => {
    if (!(name in fields)) return undefined;
    const parsed = v.safeParse(KNOWN[name], fields[name]);
    if (!parsed.success) errors[name] = 'Operation value is not of the type that this field takes.';
    return parsed.success ? (parsed.output as v.InferOutput<(typeof KNOWN)[N]>) : undefined;
  };
  const summary = known('summary') ?? setOf(update.summary);
  const labels = known('labels') ?? (update.labels && labelsAfter(issue.labels, update.labels));
  const assignee = known('assignee');
  const priority = known('priority');
  const values: NonNullable<Edit['values']> = [];
  for (const [name, value] of Object.entries(fields)) {
    if (name in KNOWN) continue;
    const field = fieldNamed(jira, name);
    if (name === 'status') errors[name] = CANNOT_SET(name);
    else if (!name.startsWith('customfield_')) return { unknown: `the field ${name}` };
    else if (!field?.onScreen || field.readOnly) errors[name] = CANNOT_SET(name);
    else values.push({ field, value });
  }
  const odd = Object.keys(update).find(name => name !== 'summary' && name !== 'labels');
  if (odd !== undefined) return { unknown: `update.${odd}` };
  if (labels === 'malformed' || summary === 'malformed')
    errors[labels === 'malformed' ? 'labels' : 'summary'] = 'Operation is not supported by this field.';
  if (Object.keys(errors).length > 0) return { errors };
  if (summary !== undefined && summary !== 'malformed')
    edit.summary = typeof summary === 'string' ? summary : summary.value;
  if (labels !== undefined && labels !== 'malformed') edit.labels = labels;
  if (assignee !== undefined) edit.assignee = assignee?.accountId ?? null;
  if (priority) edit.priority = priority.name;
  if (values.length > 0) edit.values = values;
  return { edit };
}

type Operations = Record<string, unknown>[];

const CANNOT_SET = (name: string) => `Field '${name}' cannot be set. It is not on the appropriate screen, or unknown.`;

function setOf(operations: Operations | undefined): { value: string } | 'malformed' | undefined {
  if (operations === undefined) return undefined;
  const [only, ...more] = operations;
  const value = only?.set;
  return typeof value === 'string' && more.length === 0 ? { value } : 'malformed';
}

/** Adding what is there and removing what is not changes nothing. */
function labelsAfter(before: string[], operations: Operations): string[] | 'malformed' {
  let labels = new Set(before);
  for (const operation of operations) {
    const [[name, value] = ['', undefined], ...more] = Object.entries(operation);
    const isList = Array.isArray(value) && value.every((each): each is string => typeof each === 'string');
    if (more.length > 0) return 'malformed';
    if (name === 'add' && typeof value === 'string') labels.add(value);
    else if (name === 'remove' && typeof value === 'string') labels.delete(value);
    else if (name === 'set' && isList) labels = new Set(value);
    else return 'malformed';
  }
  return [...labels];
}

const TRANSITIONS: Record<StatusName, string> = { 'To Do': '11', 'In Progress': '21', Done: '31' };
const STATUS_NAMES = Object.keys(STATUSES) as StatusName[];

/** GET /rest/api/3/issue/{issueIdOrKey}/transitions: every status leads to every other. */
export const getTransitions = withIssue(({ jira, actor, siteUrl }, issue) => {
  const may = jira.can(actor, 'TRANSITION_ISSUES', { issue });
  const transitions = STATUS_NAMES.map(status => ({
    id: TRANSITIONS[status],
    name: status,
    to: statusShape({ status }, siteUrl),
    hasScreen: false,
    isGlobal: true,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
  }));
  return ok({ expand: 'transitions', transitions: may ? transitions : [] });
});

const Transition = v.object({ transition: v.object({ id: v.string() }) });

/** POST /rest/api/3/issue/{issueIdOrKey}/transitions */
export const postTransition = withIssueToWrite(({ jira, act, body }, issue) => {
  const parsed = v.safeParse(Transition, body);
  const status = parsed.success && STATUS_NAMES.find(each => TRANSITIONS[each] === parsed.output.transition.id);
  if (!parsed.success) return invalid();
  if (!status) return refuse(400, `Transition id '${parsed.output.transition.id}' is not valid for this issue.`);
  const outcome = editIssue(jira, act, issue, { status });
  return 'refused' in outcome ? refusal(outcome.refused) : noContent();
});
