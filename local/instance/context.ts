import type { Issue, Person, Project, Site } from '../jira/site';
import { ISSUE_TYPES } from '../jira/workflow';
import type { Manifest, Module } from '../manifest';
import type { Environment } from './environment';

/** Where a module is shown. */
export type Place = { issue?: Issue; project?: Project; isNewToIssue?: boolean };

export type ContextOptions = {
  site: Site;
  manifest: Manifest;
  environment: Environment;
  person: Person;
  module: Module;
  place: Place;
  /** Address of the site as this person has it, and of the page that shows the module. */
  siteUrl: string;
  location: string;
};

/** The context of `view.getContext()`, as Jira makes it for one person and place. */
export function contextOf(options: ContextOptions): Record<string, unknown> {
  const { site, manifest, environment, person, module, siteUrl } = options;
  return {
    accountId: person.accountId,
    cloudId: site.cloudId,
    workspaceId: site.cloudId,
    environmentId: environment.environmentId,
    environmentType: 'DEVELOPMENT',
    localId: `ari:cloud:ecosystem::extension/${manifest.appId}/${environment.environmentId}/static/${module.key}`,
    locale: 'en_US',
    moduleKey: module.key,
    siteUrl,
    timezone: person.timeZone,
    permissions: { scopes: manifest.scopes, external: {} },
    extension: extensionOf(options),
  };
}

function extensionOf({ module, place, location }: ContextOptions): Record<string, unknown> {
  const { issue, project, isNewToIssue = false } = place;
  const shared = { type: module.type, location };
  if (module.type === 'jira:globalPage') return shared;
  const board = project?.board;
  const inProject = { ...shared, project: { id: project?.id, key: project?.key, type: 'software' } };
  if (module.type === 'jira:projectPage') return { ...inProject, board: { id: board?.id, type: board?.type } };
  const inIssue = {
    ...inProject,
    issue: issue && { id: issue.id, key: issue.key, type: issue.type, typeId: ISSUE_TYPES[issue.type].id },
  };
  return module.type === 'jira:issuePanel' ? { ...inIssue, isNewToIssue } : inIssue;
}
