import { type FormValues, formExtension } from '../actions/form';
import type { Jira } from '../jira/jira';
import type { Person } from '../jira/model';
import type { Manifest, Module } from '../manifest';
import { addressOf, pageAddress } from './address';
import { contextOf, idsIn, type Place } from './context';
import type { Environment } from './environment';
import { type Instance, openTicket, sealTicket } from './ticket';

export type Wanted = {
  issue?: string | undefined;
  project?: string | undefined;
  action?: string | undefined;
  /** What the form of an Automation action is opened with. */
  form?: FormValues | undefined;
};

/** Shows modules to people: decides whether Jira would, and makes the context that goes with it. */
export type Instances = {
  /** Nothing when Jira would not show this module to this person there. */
  open(person: Person, module: Module, wanted: Wanted): Instance | undefined;
  /** Whether Jira would still show what it once did: the person, their permission or the module may be gone. */
  isShown(instance: Instance): boolean;
  seal(instance: Instance): string;
  unseal(ticket: string): Instance | undefined;
  module(key: string): Module | undefined;
};

export type InstancesOptions = { jira: Jira; manifest: Manifest; environment: Environment; origin: () => string };

export function openInstances({ jira, manifest, environment, origin }: InstancesOptions): Instances {
  const where = (module: Module, { issue, project }: Place) => {
    if (issue) return addressOf.issue(issue);
    const own = pageAddress(module, manifest.appId, environment, project);
    return own ?? (project ? addressOf.board(project) : addressOf.projects());
  };
  const module = (key: string) => manifest.modules.find(each => each.key === key);
  return {
    open(person, module, wanted) {
      const place = placeOf(jira, person, module, wanted);
      if (!place) return undefined;
      const siteUrl = `${origin()}${addressOf.person(person)}`;
      const location = `${siteUrl}${where(module, place)}`;
      const locale = jira.state.localeOf(person.accountId);
      const of = { site: jira.site, manifest, environment, person, locale };
      const context = contextOf({ ...of, module, place, siteUrl, location });
      const { form = { inputs: {}, invalidInputs: {} } } = wanted;
      const shown = module.type === 'action' ? { ...context, extension: formExtension(form) } : context;
      return { accountId: person.accountId, moduleKey: module.key, context: shown };
    },
    seal: instance => sealTicket(instance, environment.key),
    unseal(ticket) {
      const instance = openTicket(ticket, environment.key);
      // A page that somebody left open means nothing once their account is off.
      return instance && jira.person(instance.accountId)?.active ? instance : undefined;
    },
    isShown({ accountId, moduleKey, context }) {
      const person = jira.person(accountId);
      const shown = module(moduleKey);
      return person !== undefined && shown !== undefined && placeOf(jira, person, shown, idsIn(context)) !== undefined;
    },
    module,
  };
}

function placeOf(jira: Jira, person: Person, module: Module, wanted: Wanted): Place | undefined {
  if (!jira.person(person.accountId)?.active) return undefined;
  const actor = { kind: 'user' as const, accountId: person.accountId };
  if (module.type === 'jira:globalPage' || module.type === 'action') return {};
  if (module.type === 'jira:adminPage') return jira.can(actor, 'ADMINISTER') ? {} : undefined;
  if (module.type === 'jira:projectPage' || module.type === 'jira:boardAction') {
    const { action } = wanted;
    const offered =
      module.actions.length === 0 ? action === undefined : module.actions.some(each => each.key === action);
    const project = wanted.project === undefined ? undefined : jira.project(actor, wanted.project);
    return project && offered ? { project, action } : undefined;
  }
  const issue = wanted.issue === undefined ? undefined : jira.issue(actor, wanted.issue);
  const project = issue && jira.project(actor, issue.projectId);
  return issue && project && { issue, project };
}
