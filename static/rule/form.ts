import type { ActionName, InputName } from '../words/rule';

/** What the form of each action asks for. Everything is text, so that a smart value fits into any field. */

export type Field = { name: InputName; kind: 'line' | 'text'; isOptional: boolean };

const line = (name: InputName): Field => ({ name, kind: 'line', isOptional: false });
const optional = (name: InputName, kind: Field['kind'] = 'line'): Field => ({ name, kind, isOptional: true });

/** In the order of the manifest. Of `issue` and `project` the action that opens takes one. */
export const fields: Readonly<Record<ActionName, Field[]>> = {
  'get-negotiation': [line('issue'), optional('quarter')],
  'open-negotiations': [line('issue'), line('project'), optional('quarter')],
  'record-check-in': [
    line('issue'),
    line('value'),
    optional('day'),
    line('source'),
    optional('learned', 'text'),
    optional('chance'),
  ],
  'remind-parties': [line('issue'), optional('quarter')],
  'add-attempt': [
    line('issue'),
    line('outcome'),
    optional('when'),
    optional('effect'),
    optional('learned', 'text'),
    optional('verdict'),
  ],
};

export type Values = Partial<Record<InputName, string>>;

const isAction = (key: string): key is ActionName => Object.hasOwn(fields, key);

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

/** The action whose form this is; null where the platform names none of ours. */
export const actionOf = (context: unknown): ActionName | null => {
  const key = textOf(record(context).moduleKey);
  return key !== null && isAction(key) ? key : null;
};

/** What a new rule most often means: the work item that it runs for. */
const usual: Values = { issue: '{{issue.key}}' };

/** What was chosen before or, in a new rule, what is usual; every input of the action, blank where nothing is. */
export const valuesOf = (action: ActionName, context: unknown): Values => {
  const chosen = record(record(record(record(context).extension).data).inputs);
  const isNew = Object.keys(chosen).length === 0;
  return Object.fromEntries(
    fields[action].map(({ name }) => [name, textOf(chosen[name]) ?? (isNew ? (usual[name] ?? '') : '')]),
  );
};

/** What Automation found wrong with what was submitted, by input. */
export const complaintsOf = (action: ActionName, context: unknown): Values => {
  const invalid = record(record(record(record(context).extension).errors).invalidInputs);
  return Object.fromEntries(
    fields[action].flatMap(({ name }) => {
      const message = textOf(record(invalid[name]).message);
      return message === null ? [] : [[name, message]];
    }),
  );
};

/** For what negotiations are opened: one outcome, or all of a project's. */
export type Extent = 'issue' | 'project';

export const extentOf = ({ issue, project }: Values): Extent => (!issue && project ? 'project' : 'issue');

/** The other of the two is blank, or the action would refuse both. */
export const withExtent = (values: Values, extent: Extent): Values =>
  extent === 'issue'
    ? { ...values, issue: values.issue || (usual.issue ?? ''), project: '' }
    : { ...values, issue: '', project: values.project || '{{issue.project.key}}' };
