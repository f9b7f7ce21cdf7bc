import { addressOf } from '../../instance/address';
import type { View } from '../view';
import { createForm } from './create';
import { fieldForms, fieldsPage } from './fields';
import { mailPage } from './mail';
import { peopleForms, peoplePage } from './people';
import { permissionForms, permissionsPage } from './permissions';
import { hiddenProjectForm, projectSettingsForm, projectSettingsPage } from './projectSettings';
import { searchPage } from './search';
import { type FormOutcome, workItemForm } from './workItemForms';

/** Pages of Jira's administration; for site administrators alone. */
const ADMINISTRATION: Record<
  string,
  { page(view: View): string; form(view: View, form: URLSearchParams): FormOutcome }
> = {
  [addressOf.fields()]: { page: fieldsPage, form: fieldForms },
  [addressOf.permissions()]: { page: permissionsPage, form: permissionForms },
  [addressOf.people()]: { page: peoplePage, form: peopleForms },
};

/** The pages of Jira that show or change what is kept here: search, mail, settings. Nothing where the address is another. */
export async function keptPage(view: View, parts: string[], query: URLSearchParams): Promise<string | undefined> {
  const { jira, actor, path } = view;
  if (path === addressOf.search()) return searchPage(view, query.get('jql') ?? '');
  if (path === addressOf.mail()) return mailPage(view);
  const administration = ADMINISTRATION[path];
  if (administration) return jira.can(actor, 'ADMINISTER') ? administration.page(view) : undefined;
  const project = settingsOf(view, parts);
  return project && projectSettingsPage(view, project);
}

/** What a form of such a page, of a work item or of a board does. Nothing where nobody may use it, or there is none. */
export function keptForm(view: View, parts: string[], form: URLSearchParams): FormOutcome | undefined {
  const { jira, actor, path } = view;
  const [first, second = '', ...rest] = parts;
  if (first === 'browse') {
    const issue = jira.issue(actor, second);
    return issue && workItemForm(view, issue, rest, form);
  }
  if (path === addressOf.projects()) return hiddenProjectForm(view, form);
  const administration = ADMINISTRATION[path];
  if (administration) return jira.can(actor, 'ADMINISTER') ? administration.form(view, form) : undefined;
  const [, key = '', area] = rest;
  const project = second === 'software' ? jira.project(actor, key) : undefined;
  if (project && area === 'boards') return createForm(view, project, form);
  return project && settingsOf(view, parts) && projectSettingsForm(view, project, form);
}

function settingsOf({ jira, actor, path }: View, [, , , key = '']: string[]) {
  const project = path.endsWith('/settings/details') ? jira.project(actor, key) : undefined;
  return project && path === addressOf.projectSettings(project) ? project : undefined;
}
