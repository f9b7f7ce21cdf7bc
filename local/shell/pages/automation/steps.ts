import type { Rule, Step } from '../../../automation/rule';
import { sayDetails, sayStep } from '../../../automation/say';
import { addressOf } from '../../../instance/address';
import { type Html, html } from '../../html';
import type { View } from '../../view';
import { titleOf } from './rule';
import { select, wizardPage } from './wizard';

/** Steps of Jira that can be added, as they begin. */
const BEGINNINGS: Record<string, { name: string; step: Step }> = {
  labels: { name: 'Change labels', step: { kind: 'labels', change: 'add', labels: '' } },
  comment: { name: 'Comment on the work item', step: { kind: 'comment', text: '' } },
  create: {
    name: 'Create a work item',
    step: { kind: 'create', type: 'Task', parent: 'this', summary: '', description: '' },
  },
  status: { name: 'Transition the work item', step: { kind: 'status', status: 'In Progress' } },
  log: { name: 'Write to the audit log', step: { kind: 'log', text: '' } },
  'stop-if': { name: 'Stop if', step: { kind: 'stop-if', text: '', is: 'equals', other: '' } },
};
const OF_APP = 'action ';

/** The steps in their order, to be moved, configured and taken out, and others to be added. */
export function stepsPage(view: View, rule: Rule): string {
  const { as, actions } = view;
  const address = `${as}${addressOf.automation(rule.id, 'steps')}`;
  const options = [
    ...actions.list().map(({ key, title }) => [`${OF_APP}${key}`, `App: ${title}`] as const),
    ...Object.entries(BEGINNINGS).map(([key, { name }]) => [key, name] as const),
  ];
  return wizardPage(view, rule, 'steps', {
    content: html`<form method="post" action="${address}">
  ${rule.steps.length === 0 && html`<p class="lead">The rule does nothing yet.</p>`}
  <ol class="step-list">${rule.steps.map((each, at) => stepView(view, rule, each, at))}</ol>
  <p class="step-add"><label for="kind">Add a step</label>${select('kind', options, '')}<button class="button" name="change" value="add">Add step</button></p>
  </form>
  <p><a class="button button-primary" href="${as}${addressOf.automation(rule.id, 'details')}">Go on</a></p>`,
  });
}

function stepView(view: View, { id, steps }: Rule, step: Step, at: number): Html {
  const name = sayStep(step, titleOf(view));
  const button = (change: string, label: string) =>
    html`<button class="link-button" name="change" value="${change} ${at}" aria-label="${label}: step ${at + 1}, ${name}">${label}</button>`;
  return html`<li><p><b>${name}</b> <span class="muted">${sayDetails(step)}</span></p>
  <p><a class="link-button" href="${view.as}${addressOf.automation(id, 'steps', at + 1)}" aria-label="Configure: step ${at + 1}, ${name}">Configure</a>${at > 0 && button('up', 'Move up')}${at < steps.length - 1 && button('down', 'Move down')}${button('remove', 'Remove')}</p></li>`;
}

/** The steps after a change, and where one goes next: to a new step's own page, or back. */
export function stepsAfter(steps: Step[], form: URLSearchParams): { steps: Step[]; configure?: number } {
  const [change = '', place = ''] = (form.get('change') ?? '').split(' ');
  if (change === 'add') {
    const step = beginning(form.get('kind') ?? '');
    return step ? { steps: [...steps, step], configure: steps.length + 1 } : { steps };
  }
  const at = Number(place);
  const step = steps[at];
  if (!step || place === '') return { steps };
  const others = steps.filter((_, each) => each !== at);
  if (change === 'up') return { steps: others.toSpliced(Math.max(0, at - 1), 0, step) };
  if (change === 'down') return { steps: others.toSpliced(at + 1, 0, step) };
  return { steps: change === 'remove' ? others : steps };
}

const beginning = (kind: string): Step | undefined =>
  kind.startsWith(OF_APP) ? { kind: 'action', action: kind.slice(OF_APP.length), inputs: {} } : BEGINNINGS[kind]?.step;
