import type { Site } from '../../jira/site';
import { html } from '../html';
import { mark } from '../icons';
import { document } from '../layout';

/** Whatever is asked for while the site is given its past. */
export function preparingPage({ name }: Site): string {
  return document({
    title: `${name} Jira on this machine`,
    body: html`<main class="start">
  <header>${mark}<div><h1>${name}</h1><p>This site is being prepared. The page opens by itself when it is there.</p></div></header>
</main>`,
  });
}
