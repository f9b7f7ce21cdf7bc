import type { ActionResult } from '../../actions/actions';
import type { FormValues } from '../../actions/form';
import { addressOf } from '../../instance/address';
import type { ActionModule } from '../../manifest';
import { frame } from '../frame';
import { type Html, html } from '../html';
import { breadcrumbs, layout } from '../layout';
import type { View } from '../view';

/** What the app can do in a rule. */
export function actionsPage(view: View): string {
  const actions = view.actions.list();
  return layout(view, {
    title: 'Automation actions',
    content: html`<div class="page">
  <h1>Automation actions</h1>
  <p class="muted lead">What a rule can ask of the app. Each can be tried here, as you.</p>
  <table class="table"><thead><tr><th scope="col">Action</th><th scope="col" class="wide">What it does</th><th scope="col">Inputs</th><th scope="col">Outputs</th></tr></thead>
  <tbody>${actions.map(
    each => html`<tr><td><a href="${view.as}${addressOf.actions(each.key)}">${each.title}</a></td><td class="wide">${each.description}</td>
    <td>${Object.keys(each.inputs).join(', ')}</td><td>${Object.keys(each.outputs).join(', ')}</td></tr>`,
  )}</tbody></table>
</div>`,
  });
}

/** Where the trial of an action is: inputs are asked for, then accepted, then there is a result or what went wrong. */
export type Trial = {
  form: FormValues;
  accepted: boolean;
  result?: ActionResult | undefined;
  complaint?: string | undefined;
};

/** One action, with its form. */
export function actionPage(view: View, action: ActionModule, trial: Trial): string {
  const { form, accepted, result, complaint } = trial;
  return layout(view, {
    title: action.title,
    content: html`<div class="page">
  ${breadcrumbs([{ href: view.as + addressOf.actions(), label: 'Automation actions' }])}
  <h1>${action.title}</h1>
  <p class="muted lead">${action.description}</p>
  ${complaint !== undefined && html`<p role="alert">${complaint}</p>`}
  ${Object.entries(form.invalidInputs).map(([name, problem]) => html`<p role="alert">${name} ${problem}</p>`)}
  ${accepted ? readyToRun(view, action, form) : actionForm(view, action, form, view.as + addressOf.actions(action.key))}
  ${result && html`<pre class="trial-values" role="region" tabindex="0" aria-label="Result">${JSON.stringify(result, null, 2)}</pre>`}
</div>`,
  });
}

const readyToRun = ({ as }: View, { key }: ActionModule, { inputs }: FormValues): Html =>
  html`<pre class="trial-values" role="region" tabindex="0" aria-label="Inputs">${JSON.stringify(inputs, null, 2)}</pre>
  <form method="post" action="${as}${addressOf.actions(key)}">
    <input type="hidden" name="inputs" value="${JSON.stringify(inputs)}">
    <button class="button" name="run" value="yes">Run it as me</button> <a class="button" href="${as}${addressOf.actions(key)}">Start over</a>
  </form>`;

/**
 * The form of an action for any page of the shell: the app's own page where the action has one, else a field for JSON. What it
 * submits is posted to `address` as `inputs`, JSON text that is still to be checked with `formProblemsOf`.
 */
export function actionForm(view: View, action: ActionModule, values: FormValues, address: string): Html {
  const { form: module } = action;
  const instance = module && view.instances.open(view.person, module, { form: values });
  if (!module || !instance)
    return html`<form class="trial" method="post" action="${address}">
    <p><label>Inputs, as JSON<br><textarea name="inputs" rows="6" cols="60">${JSON.stringify(values.inputs)}</textarea></label></p>
    <button class="button">Next</button>
  </form>`;
  return html`<form class="trial" method="post" action="${address}" data-action-form>
    <input type="hidden" name="inputs" value="">
    ${frame(view, module, instance, 'content')}
    <p role="alert"></p>
    <button class="button" data-next disabled>Next</button>
  </form>`;
}
