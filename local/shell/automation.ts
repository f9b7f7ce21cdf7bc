import { readSubmitted } from '../actions/submitted';
import { exportRule, importRule, type Rule, type Step } from '../automation/rule';
import { addressOf } from '../instance/address';
import { parseJql } from '../jira/jql/parse';
import { JqlRefusal } from '../jira/jql/refusal';
import { type Answer, page, type Request, redirect } from './http';
import { conditionPage, detailsPage, importPage } from './pages/automation/details';
import { rulesPage } from './pages/automation/list';
import { rulePage } from './pages/automation/rule';
import { stepIn, stepPage } from './pages/automation/step';
import { stepsAfter, stepsPage } from './pages/automation/steps';
import { triggerIn, triggerPage } from './pages/automation/trigger';
import { refused } from './pages/refusal';
import type { View } from './view';

const isOurs = ([first, second]: string[]) => first === 'jira' && second === 'automation';
const isAdministrator = ({ jira, actor }: View) => jira.can(actor, 'ADMINISTER');

/** The pages of Automation, for site administrators. Nothing for another address. */
export function automationPage(view: View, parts: string[], query: URLSearchParams): Answer | undefined {
  if (!isOurs(parts)) return undefined;
  const [, , id, part, place] = parts;
  if (!isAdministrator(view)) return refused(view, 'page');
  if (id === undefined) return page(rulesPage(view));
  if (id === 'import') return page(importPage(view));
  const rule = view.automation.rule(id);
  if (!rule) return refused(view, 'page');
  if (part === undefined) return page(rulePage(view, rule));
  if (part === 'trigger') return page(triggerPage(view, rule, query.get('kind') ?? ''));
  if (part === 'condition') return page(conditionPage(view, rule));
  if (part === 'details') return page(detailsPage(view, rule));
  if (part === 'export') return exported(rule);
  if (part !== 'steps') return refused(view, 'page');
  const step = stepAt(rule, place);
  if (place === undefined) return page(stepsPage(view, rule));
  return step ? page(stepPage(view, rule, Number(place), step)) : refused(view, 'page');
}

const stepAt = ({ steps }: Rule, place = ''): Step | undefined => steps[Number(place) - 1];

function exported(rule: Rule): Answer {
  const name = rule.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const headers = { 'content-type': 'application/json', 'content-disposition': `attachment; filename="${name}.json"` };
  return { headers, body: exportRule(rule) };
}

/** A form on one of them. */
export async function changeAutomation(request: Request, view: View, parts: string[]): Promise<Answer | undefined> {
  if (!isOurs(parts)) return undefined;
  const [, , id, part, place] = parts;
  if (!isAdministrator(view)) return refused(view, 'page');
  const { automation, person, as } = view;
  const form = new URLSearchParams(await request.text());
  const to = (...address: (string | number)[]) => redirect(as + addressOf.automation(...address));
  if (id === undefined) return to(automation.add(undefined, person.accountId).id, 'trigger');
  if (id === 'import') return imported(view, form.get('rule') ?? '');
  const rule = automation.rule(id);
  if (!rule) return refused(view, 'page');
  if (part === undefined) return changeRule(view, rule, form.get('change') ?? '');
  if (part === 'trigger') {
    const read = triggerIn(form);
    if ('complaint' in read) return page(triggerPage(view, rule, form.get('kind') ?? '', read.complaint));
    automation.change(id, read);
    return to(id, 'condition');
  }
  if (part === 'condition') {
    const condition = (form.get('jql') ?? '').trim();
    const complaint = faultOfJql(condition);
    if (complaint !== undefined) return page(conditionPage(view, { ...rule, condition }, complaint));
    automation.change(id, { condition });
    return to(id, 'steps');
  }
  if (part === 'details') return changeDetails(view, rule, form);
  if (part !== 'steps') return refused(view, 'page');
  if (place !== undefined) return changeStep(view, rule, Number(place), form);
  const { steps, configure } = stepsAfter(rule.steps, form);
  automation.change(id, { steps });
  return configure === undefined ? to(id, 'steps') : to(id, 'steps', configure);
}

/** What is wrong with the words of JQL. Whether its owner may ask so is looked at when the rule is turned on. */
function faultOfJql(jql: string): string | undefined {
  try {
    parseJql(jql);
    return undefined;
  } catch (error) {
    if (error instanceof JqlRefusal) return error.message;
    throw error;
  }
}

function imported(view: View, text: string): Answer {
  const read = importRule(text);
  if ('problem' in read) return page(importPage(view, text, read.problem));
  const { id } = view.automation.add(read.rule, view.person.accountId);
  return redirect(view.as + addressOf.automation(id));
}

async function changeRule(view: View, rule: Rule, change: string): Promise<Answer> {
  const { automation, as } = view;
  if (change === 'off') automation.turnOff(rule.id);
  const problems = change === 'on' ? await automation.turnOn(rule.id) : [];
  if (problems.length > 0) return page(rulePage(view, rule, problems));
  if (change !== 'delete') return redirect(as + addressOf.automation(rule.id));
  automation.remove(rule.id);
  return redirect(as + addressOf.automation());
}

async function changeDetails(view: View, rule: Rule, form: URLSearchParams): Promise<Answer> {
  const { automation, jira, as } = view;
  const name = (form.get('name') ?? '').trim();
  const owner = jira.person(form.get('owner') ?? '');
  if (name === '' || name.length > 255 || !owner)
    return page(detailsPage(view, rule, ['It needs a name of at most 255 characters, and an owner.']));
  const project = form.get('project') || undefined;
  const startedByRules = form.has('startedByRules');
  automation.change(rule.id, { name, owner: owner.accountId, project, startedByRules });
  const problems = form.get('change') === 'on' ? await automation.turnOn(rule.id) : [];
  if (problems.length === 0) return redirect(as + addressOf.automation(rule.id));
  return page(detailsPage(view, automation.rule(rule.id) ?? rule, problems));
}

function changeStep(view: View, rule: Rule, place: number, form: URLSearchParams): Answer {
  const step = stepAt(rule, String(place));
  if (!step) return refused(view, 'page');
  const keep = (next: Step) => {
    view.automation.change(rule.id, { steps: rule.steps.with(place - 1, next) });
    return redirect(view.as + addressOf.automation(rule.id, 'steps'));
  };
  if (step.kind !== 'action') {
    const read = stepIn(step, form);
    return 'step' in read ? keep(read.step) : page(stepPage(view, rule, place, step, read));
  }
  const action = view.actions.list().find(each => each.key === step.action);
  if (!action) return refused(view, 'page');
  const read = readSubmitted(form.get('inputs') ?? '', action);
  if ('complaint' in read) return page(stepPage(view, rule, place, step, read));
  if (Object.keys(read.invalidInputs).length > 0) return page(stepPage(view, rule, place, step, { form: read }));
  return keep({ ...step, inputs: read.inputs });
}
