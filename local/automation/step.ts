import type { Actions } from '../actions/actions';
import { addressOf } from '../instance/address';
import { documentFromTyping } from '../jira/adf';
import { type Act, type Outcome, refused } from '../jira/change/act';
import { addComment } from '../jira/change/comment';
import { type Edit, editIssue } from '../jira/change/issue';
import type { Jira } from '../jira/jira';
import type { Issue } from '../jira/model';
import type { ActionModule } from '../manifest';
import { originOf, type Run } from './audit';
import { compare } from './compare';
import { createFor } from './create';
import type { Step } from './rule';
import { resolve } from './smart';
import { outputName, smartValues, written } from './values';

export type Ground = {
  jira: Jira;
  actions: Pick<Actions, 'list' | 'run'>;
  /** Address of the site. */
  origin(): string;
};

/** What became of a step; `unknown` are smart values that named nothing. */
export type StepResult = {
  kind: 'done' | 'stopped' | 'failed';
  texts: string[];
  unknown: string[];
  /** What an action gave, by the name of its smart value. */
  outputs?: Record<string, unknown>;
};

/** Does one step of a run for the work item as it is now, as the rule's owner. */
export async function perform(ground: Ground, run: Run, step: Step): Promise<StepResult> {
  const { jira } = ground;
  const actor = { kind: 'user' as const, accountId: run.rule.owner };
  const issue = run.cause.issueId === undefined ? undefined : jira.issue(actor, run.cause.issueId);
  const values = smartValues(jira, { ...run, issue, baseUrl: baseUrlFor(ground, run) });
  const unknown: string[] = [];
  const fill = (text: string) => {
    const resolved = resolve(text, values, written);
    unknown.push(...resolved.unknown);
    return resolved.text;
  };
  const result = (kind: StepResult['kind'], ...texts: string[]): StepResult => ({ kind, texts, unknown });
  const changed = (text: string, outcome: Outcome<unknown>): StepResult => {
    if ('done' in outcome) return result('done', text);
    const { message, errors = {} } = outcome.refused;
    return result('failed', ...[message, ...Object.values(errors)].filter(each => each !== ''));
  };
  const act: Act = { actor, byApp: false, origin: originOf(run) };
  const edit = (text: string, of: (found: Issue) => Edit) =>
    changed(text, issue ? editIssue(jira, act, issue, of(issue)) : NO_ISSUE);

  if (step.kind === 'log') return result('done', fill(step.text));
  if (step.kind === 'stop-if') {
    const [text, other] = [fill(step.text), fill(step.other)];
    const holds = compare(text, step.is, other);
    if (holds === undefined) return result('failed', `“${other}” is no regular expression.`);
    return result(holds ? 'stopped' : 'done', `“${text}” ${step.is} “${other}”: ${holds ? 'yes' : 'no'}`);
  }
  if (step.kind === 'status') return edit(`Status: ${step.status}`, () => ({ status: step.status }));
  if (step.kind === 'labels') {
    const labels = wordsIn(fill(step.labels));
    return edit(labels.join(' '), found => ({ labels: labelsAfter(found.labels, step.change, labels) }));
  }
  if (step.kind === 'comment') {
    const text = fill(step.text);
    const body = documentFromTyping(
      text,
      jira.people().filter(each => each.active),
    );
    return changed(text, issue ? addComment(jira, act, issue, body) : NO_ISSUE);
  }
  if (step.kind === 'create') {
    const { summary, description } = step;
    const draft = { ...step, summary: fill(summary), description: fill(description) };
    const outcome = issue ? createFor(jira, act, issue, draft) : NO_ISSUE;
    if ('refused' in outcome) return changed('', outcome);
    const { key, id } = outcome.done;
    return {
      ...result('done', `${key}: ${draft.summary}`),
      outputs: { createdIssue: { key, id, summary: draft.summary } },
    };
  }
  const action = ground.actions.list().find(each => each.key === step.action);
  if (!action) return result('failed', `Unknown component: the app offers no action “${step.action}”.`);
  return { ...(await runAction(ground, run, action, inputsOf(action, step.inputs, fill))), unknown };
}

/** Each person of the local site has an address of their own: links are those of the rule's owner. */
const baseUrlFor = ({ jira, origin }: Ground, { rule }: Run): string => {
  const owner = jira.person(rule.owner);
  return owner ? origin() + addressOf.person(owner) : origin();
};

const NO_ISSUE = refused(404, 'The owner of the rule sees no work item that it runs for.');

async function runAction(
  { actions }: Ground,
  run: Run,
  action: ActionModule,
  inputs: Record<string, unknown>,
): Promise<Omit<StepResult, 'unknown'>> {
  const call = { key: action.key, person: run.rule.owner, inputs, origin: originOf(run) };
  const result = await actions.run(call).catch((error: Error) => ({ kind: 'failed' as const, message: error.message }));
  if (result.kind === 'refused') return { kind: 'failed', texts: result.messages };
  if (result.kind === 'failed') return { kind: 'failed', texts: [result.message] };
  const name = outputName(action);
  if (name === undefined) return { kind: 'done', texts: [] };
  return { kind: 'done', texts: [`${name} = ${JSON.stringify(result.outputs)}`], outputs: { [name]: result.outputs } };
}

/** Inputs with their smart values filled in. What is empty then is left out; a text that stood for a number becomes one. */
function inputsOf({ inputs }: ActionModule, given: Record<string, unknown>, fill: (text: string) => string) {
  const filled = Object.entries(given).map(([name, value]): [string, unknown] => {
    if (typeof value !== 'string') return [name, value];
    const text = fill(value);
    return [name, text.trim() === '' ? undefined : typed(inputs[name]?.type ?? 'string', text)];
  });
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}

/** A text that is none of the type stays one: the action's own check says what is wrong with it. */
function typed(type: ActionModule['inputs'][string]['type'], text: string): unknown {
  if (type === 'string') return text;
  if (type === 'boolean') return /^(true|false)$/i.test(text.trim()) ? text.trim().toLowerCase() === 'true' : text;
  return Number.isFinite(Number(text)) ? Number(text) : text;
}

const wordsIn = (text: string): string[] => text.split(/[\s,]+/).filter(each => each !== '');

function labelsAfter(before: string[], change: 'add' | 'remove' | 'set', labels: string[]): string[] {
  if (change === 'set') return labels;
  return change === 'add' ? [...new Set([...before, ...labels])] : before.filter(each => !labels.includes(each));
}
