import { formProblemsOf } from '../actions/values';
import { runJql } from '../jira/jql/run';
import { isByExpression } from './compare';
import type { Rule, Step } from './rule';
import { expressionIn } from './smart';
import type { Ground } from './step';

/** What keeps a rule from being turned on, in sentences; none where nothing does. */
export async function problemsOf(ground: Ground, rule: Rule): Promise<string[]> {
  const { jira } = ground;
  const actor = { kind: 'user' as const, accountId: rule.owner };
  const faultOfJql = async (jql: string | undefined, what: string) => {
    const answer = jql ? await runJql(jira, actor, jql, { bounded: false }) : { issues: [] };
    return 'error' in answer ? [`${what}: ${answer.error}`] : [];
  };
  const { trigger, project, steps } = rule;
  return [
    ...(jira.person(rule.owner)?.active ? [] : ['The owner has no active account.']),
    ...(project === undefined || jira.project(actor, project)
      ? []
      : [`The owner sees no project ${project}, or there is none.`]),
    ...(trigger.kind === 'schedule' ? await faultOfJql(trigger.jql, 'JQL of the schedule') : []),
    ...(await faultOfJql(rule.condition, 'Condition')),
    ...(steps.length === 0 ? ['It has no steps.'] : []),
    ...steps.flatMap((step, at) => faultsOf(ground, step).map(fault => `Step ${at + 1}: ${fault}`)),
  ];
}

function faultsOf({ actions }: Ground, step: Step): string[] {
  if (step.kind === 'action') {
    const action = actions.list().find(each => each.key === step.action);
    if (!action) return [`the app offers no action “${step.action}”.`];
    return Object.entries(formProblemsOf(action, step.inputs)).map(([name, problem]) => `${name} ${problem}.`);
  }
  if (step.kind === 'stop-if' && isByExpression(step.is) && !expressionIn(step.other))
    return [`“${step.other}” is no regular expression.`];
  const text = textOf(step);
  // Setting no labels takes all away, which may be what somebody wants.
  const mayBeEmpty = step.kind === 'labels' && step.change === 'set';
  return text.trim() === '' && !mayBeEmpty ? ['it has no text.'] : [];
}

function textOf(step: Exclude<Step, { kind: 'action' }>): string {
  if (step.kind === 'labels') return step.labels;
  if (step.kind === 'create') return step.summary;
  return step.kind === 'status' ? step.status : step.text;
}
