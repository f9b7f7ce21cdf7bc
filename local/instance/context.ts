import * as v from 'valibot';
import type { Issue, Person, Project } from '../jira/model';
import type { Site } from '../jira/site';
import { ISSUE_TYPES } from '../jira/workflow';
import type { Manifest, Module } from '../manifest';
import type { Environment } from './environment';

/** Where a module is shown. */
export type Place = {
  issue?: Issue;
  project?: Project;
  isNewToIssue?: boolean;
  /** Which item of a board action's menu was chosen. */
  action?: string | undefined;
};

export type ContextOptions = {
  site: Site;
  manifest: Manifest;
  environment: Environment;
  person: Person;
  /** As the person has chosen it, `de-DE`. */
  locale: string;
  module: Module;
  place: Place;
  /** Address of the site as this person has it, and of the page that shows the module. */
  siteUrl: string;
  location: string;
};

/** The context of `view.getContext()`, as Jira makes it for one person and place. */
export function contextOf(options: ContextOptions): Record<string, unknown> {
  const { site, manifest, environment, person, locale, module, siteUrl } = options;
  return {
    accountId: person.accountId,
    cloudId: site.cloudId,
    workspaceId: site.cloudId,
    environmentId: environment.environmentId,
    environmentType: 'DEVELOPMENT',
    localId: `ari:cloud:ecosystem::extension/${manifest.appId}/${environment.environmentId}/static/${module.key}`,
    locale: locale.replace('-', '_'),
    moduleKey: module.key,
    siteUrl,
    timezone: person.timeZone,
    permissions: { scopes: manifest.scopes, external: {} },
    extension: extensionOf(options),
  };
}

const Named = v.optional(v.object({ id: v.optional(v.string()) }));
const WithIds = v.object({
  extension: v.object({ issue: Named, project: Named, board: Named, action: v.optional(v.string()) }),
});

/** What a context says about where its module is shown, by id. */
export type Ids = Partial<Record<'issue' | 'project' | 'board' | 'action', string | undefined>>;

export function idsIn(context: Record<string, unknown>): Ids {
  const { issue, project, board, action } = v.parse(WithIds, context).extension;
  return { issue: issue?.id, project: project?.id, board: board?.id, action };
}

function extensionOf({ module, place, location }: ContextOptions): Record<string, unknown> {
  const { issue, project, isNewToIssue = false, action } = place;
  const shared = { type: module.type, location };
  if (module.type === 'jira:globalPage' || module.type === 'jira:adminPage') return shared;
  const inProject = { ...shared, project: { id: project?.id, key: project?.key, type: 'software' } };
  const board = { id: project?.board.id, type: project?.board.type };
  if (module.type === 'jira:projectPage') return { ...inProject, board };
  // Only `action` is documented for a board action; a site may leave out any of the others.
  if (module.type === 'jira:boardAction') return { ...inProject, board, ...(action === undefined ? {} : { action }) };
  const inIssue = {
    ...inProject,
    issue: issue && { id: issue.id, key: issue.key, type: issue.type, typeId: ISSUE_TYPES[issue.type].id },
  };
  return module.type === 'jira:issuePanel' ? { ...inIssue, isNewToIssue } : inIssue;
}
