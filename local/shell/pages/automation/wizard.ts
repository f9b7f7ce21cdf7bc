import type { Rule } from '../../../automation/rule';
import { addressOf } from '../../../instance/address';
import { type Html, html } from '../../html';
import { breadcrumbs, layout } from '../../layout';
import type { View } from '../../view';

/** The parts of a rule, in the order in which the wizard asks for them. */
export const PARTS = ['trigger', 'condition', 'steps', 'details'] as const;
export type Part = (typeof PARTS)[number];

const NAMES: Record<Part, string> = {
  trigger: 'Trigger',
  condition: 'Condition',
  steps: 'Steps',
  details: 'Name and owner',
};

/** A page of the wizard: where one is, and the way to the other parts. What was saved stays, whatever comes next. */
export function wizardPage(
  view: View,
  rule: Rule,
  part: Part,
  { complaint, content }: { complaint?: string | undefined; content: Html },
): string {
  const { as } = view;
  return layout(view, {
    title: `${rule.name}, ${NAMES[part].toLowerCase()}`,
    content: html`<div class="page wizard">
  ${breadcrumbs([
    { href: as + addressOf.automation(), label: 'Automation' },
    { href: as + addressOf.automation(rule.id), label: rule.name },
  ])}
  <h1>${rule.name}</h1>
  <nav class="tabs" aria-label="Parts of the rule">${PARTS.map(
    (each, at) =>
      html`<a class="tab" href="${as}${addressOf.automation(rule.id, each)}" ${each === part && html`aria-current="step"`}>${at + 1} ${NAMES[each]}</a>`,
  )}</nav>
  ${complaint !== undefined && html`<p class="message message-error" role="alert">${complaint}</p>`}
  ${content}
</div>`,
  });
}

/** A form of the wizard, with its fields one below the other. */
export const wizardForm = (action: string, fields: (Html | false | undefined)[], button: string): Html =>
  html`<form class="rule-form" method="post" action="${action}">${fields.map(each => each || html``)}<p><button class="button button-primary">${button}</button></p></form>`;

/** A field with its label above and its help below. */
export function field(name: string, label: string, input: Html, help?: string): Html {
  return html`<div class="rule-field"><label for="${name}">${label}</label>${input}${help !== undefined && html`<p class="muted">${help}</p>`}</div>`;
}

export const textInput = (name: string, value: string): Html =>
  html`<input class="input" id="${name}" name="${name}" value="${value}" autocomplete="off">`;

export const textArea = (name: string, value: string, rows = 4): Html =>
  html`<textarea class="input" id="${name}" name="${name}" rows="${rows}">${value}</textarea>`;

export const select = (name: string, options: (readonly [value: string, text: string])[], chosen: string): Html =>
  html`<select class="input" id="${name}" name="${name}">${options.map(
    ([value, text]) => html`<option value="${value}" ${value === chosen && html`selected`}>${text}</option>`,
  )}</select>`;
