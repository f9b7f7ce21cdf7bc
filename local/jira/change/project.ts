import type { Jira } from '../jira';
import type { Project } from '../model';
import type { Change } from '../store';
import { type Act, done, type Outcome, refused } from './act';
import { projectEvent } from './event';
import { removalOf } from './life';

export type ProjectChange = 'archive' | 'trash' | 'restore' | 'delete';

const EVENTS = { archive: 'archived', trash: 'softdeleted', restore: 'restored', delete: 'deleted' } as const;

/**
 * Archives a project, moves it to the trash, brings it back, or deletes it for good. Its issues go with it and no event
 * says so for each (FORGE B4: cascades are not emitted). What is so already publishes nothing.
 */
export function changeProject(jira: Jira, act: Act, project: Project, change: ProjectChange): Outcome<true> {
  if (!mayChange(jira, act, project, change))
    return refused(403, 'You do not have permission to administer this project.');
  const told = () => [projectEvent(jira, act, EVENTS[change], project)];
  if (change === 'delete') {
    if (project.life !== 'trashed') return refused(400, 'Move the project to the trash before you delete it.');
    jira.change(removalOfProject(jira, project), told);
  } else {
    const life = change === 'archive' ? 'archived' : change === 'trash' ? 'trashed' : 'live';
    if (life === project.life) return done(true);
    jira.change([{ kind: 'project', id: project.id, body: { ...project, life } }], told);
  }
  return done(true);
}

/** Administrators of the project may archive or trash it; what is out of sight is a matter of the site's administrators. */
export function mayChange(jira: Jira, { actor }: Act, project: Project, change: ProjectChange): boolean {
  if (jira.can(actor, 'ADMINISTER')) return true;
  return (change === 'archive' || change === 'trash') && jira.can(actor, 'ADMINISTER_PROJECTS', { project });
}

function removalOfProject(jira: Jira, project: Project): Change[] {
  return [
    { kind: 'project', id: project.id, body: undefined },
    ...jira.store
      .all('issue')
      .filter(each => each.projectId === project.id)
      .flatMap(each => removalOf(jira, each)),
    ...jira.store
      .entries('property')
      .filter(([, each]) => each.owner === 'project' && each.ownerId === project.id)
      .map(([id]): Change => ({ kind: 'property', id, body: undefined })),
  ];
}
