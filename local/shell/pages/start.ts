import type { Site } from '../../jira/site';
import { avatar } from '../avatar';
import { html } from '../html';
import { mark } from '../icons';
import { document } from '../layout';
import { groupsOf } from '../menus';

/** `/`: what this is, and whom to be. */
export function startPage({ name, about, people }: Site): string {
  return document({
    title: `${name} Jira on this machine`,
    body: html`<main class="start">
  <header>${mark}<div><h1>${name}</h1><p>${about}</p></div></header>
  ${groupsOf(people).map(
    ([group, members]) =>
      html`<section><h2>${group}</h2><ul class="people">${members.map(
        person =>
          html`<li><a href="/as/${person.slug}">${avatar(person, 'large')}<span><b>${person.displayName}</b><small>${person.title}</small></span></a></li>`,
      )}</ul></section>`,
  )}
  <footer>Everything stays on this machine. Each person has their own address, so two tabs can be two people.</footer>
</main>`,
  });
}
