import { addressOf } from '../../instance/address';
import { avatar, projectAvatar } from '../avatar';
import { html } from '../html';
import { layout } from '../layout';
import type { View } from '../view';
import { hiddenProjects } from './projectSettings';

/** Every project the person may browse. */
export function projectsPage(view: View): string {
  const { jira, actor, as } = view;
  const projects = jira.projects(actor);
  return layout(view, {
    title: 'Projects',
    content: html`<div class="page">
  <h1>Projects</h1>
  <table class="table"><thead><tr><th scope="col">Name</th><th scope="col">Key</th><th scope="col" class="wide">About</th><th scope="col">Lead</th></tr></thead>
  <tbody>${projects.map(project => {
    const lead = jira.person(project.lead);
    return html`<tr><td><a class="with-avatar" href="${as}${addressOf.board(project)}">${projectAvatar(project)}${project.name}</a></td><td>${project.key}</td><td class="wide">${project.description}</td><td><span class="with-avatar">${avatar(lead)}${lead?.displayName}</span></td></tr>`;
  })}</tbody></table>
  ${projects.length === 0 && html`<p>There are no projects that you may browse.</p>`}
  ${hiddenProjects(view)}
</div>`,
  });
}
