import { type Call, noSuchProject, ok, type RestAnswer } from './answer';
import { projectShape, userShape } from './shapes';

/** GET /rest/api/3/project/{projectIdOrKey} */
export function getProject({ jira, actor, siteUrl, params }: Call): RestAnswer {
  const idOrKey = params.projectIdOrKey ?? '';
  const project = jira.project(actor, idOrKey);
  if (!project) return noSuchProject(idOrKey);
  const lead = userShape(jira, siteUrl, project.lead);
  return ok({ ...projectShape(project, siteUrl), description: project.description, lead });
}
