import type { Jira } from '../jira/jira';
import type { Issue, Person, Project } from '../jira/site';
import type { Manifest, Module } from '../manifest';
import { addressOf } from './address';
import { contextOf, type Place } from './context';
import type { Environment } from './environment';
import { type Instance, openTicket, sealTicket } from './ticket';

export type Wanted = { issue?: string | undefined; project?: string | undefined };

/** Shows modules to people: decides whether Jira would, and makes the context that goes with it. */
export type Instances = {
  /** Nothing when Jira would not show this module to this person there. */
  open(person: Person, module: Module, wanted: Wanted): Instance | undefined;
  seal(instance: Instance): string;
  unseal(ticket: string): Instance | undefined;
  module(key: string): Module | undefined;
};

export type InstancesOptions = { jira: Jira; manifest: Manifest; environment: Environment; origin: () => string };

export function openInstances({ jira, manifest, environment, origin }: InstancesOptions): Instances {
  const where = (module: Module, { issue, project }: { issue?: Issue; project?: Project }) => {
    if (issue) return addressOf.issue(issue);
    if (project && module.type === 'jira:projectPage')
      return addressOf.projectPage(project, manifest.appId, environment);
    return addressOf.globalPage(manifest.appId, environment);
  };
  return {
    open(person, module, wanted) {
      const place = placeOf(jira, person, module, wanted);
      if (!place) return undefined;
      const siteUrl = `${origin()}${addressOf.person(person)}`;
      const location = `${siteUrl}${where(module, place)}`;
      const context = contextOf({ site: jira.site, manifest, environment, person, module, place, siteUrl, location });
      return { accountId: person.accountId, moduleKey: module.key, context };
    },
    seal: instance => sealTicket(instance, environment.key),
    unseal: ticket => openTicket(ticket, environment.key),
    module: key => manifest.modules.find(each => each.key === key),
  };
}

function placeOf(jira: Jira, person: Person, module: Module, wanted: Wanted): Place | undefined {
  const actor = { kind: 'user' as const, accountId: person.accountId };
  if (module.type === 'jira:globalPage') return {};
  if (module.type === 'jira:projectPage') {
    const project = wanted.project === undefined ? undefined : jira.project(actor, wanted.project);
    return project && { project };
  }
  const issue = wanted.issue === undefined ? undefined : jira.issue(actor, wanted.issue);
  const project = issue && jira.project(actor, issue.projectId);
  return issue && project && { issue, project };
}
