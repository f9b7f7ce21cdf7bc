import { html } from '../html';
import { type Answer, page } from '../http';
import { layout } from '../layout';
import type { View } from '../view';

/** What Jira says when something does not exist or the person may not see it; it does not say which. */
export function refusalPage(view: View, what: 'work item' | 'project' | 'page'): string {
  return layout(view, {
    title: 'Not found',
    content: html`<div class="refusal">
  <h1>You don't have access to this ${what}</h1>
  <p>It may not exist, or you don't have permission to see it. Check the address, or sign in as somebody else.</p>
  <p><a class="button" href="${view.as}">Back to projects</a></p>
</div>`,
  });
}

/** The answer that carries it. */
export const refused = (view: View, what: Parameters<typeof refusalPage>[1]): Answer =>
  page(refusalPage(view, what), 404);
