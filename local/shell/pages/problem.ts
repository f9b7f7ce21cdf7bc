import type { Refusal } from '../../jira/change/act';
import { html } from '../html';
import { layout } from '../layout';
import type { View } from '../view';

/** What was asked for by a form and not done, in Jira's own words, with the way back. */
export function problemPage(view: View, { message, errors = {} }: Refusal, back: string): string {
  const sentences = [message, ...Object.values(errors)].filter(each => each !== '');
  return layout(view, {
    title: 'Not done',
    content: html`<div class="refusal">
  <h1>That did not work</h1>
  ${sentences.map(each => html`<p>${each}</p>`)}
  <p><a class="button" href="${view.as}${back}">Back</a></p>
</div>`,
  });
}
