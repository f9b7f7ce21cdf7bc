import type { Rule } from '../../../automation/rule';
import { addressOf } from '../../../instance/address';
import { html } from '../../html';
import { layout } from '../../layout';
import type { View } from '../../view';
import { problemList } from './rule';
import { field, select, textArea, textInput, wizardForm, wizardPage } from './wizard';

/** JQL that the work item has to match. */
export function conditionPage(view: View, rule: Rule, complaint?: string): string {
  const address = `${view.as}${addressOf.automation(rule.id, 'condition')}`;
  const help = 'The work item that started the rule has to match it, as the owner sees it. Leave it empty for all.';
  const jql = field('jql', 'JQL', textArea('jql', rule.condition ?? '', 3), help);
  return wizardPage(view, rule, 'condition', { complaint, content: wizardForm(address, [jql], 'Save and go on') });
}

/** Name, project and owner, and the end of the wizard. */
export function detailsPage(view: View, rule: Rule, problems: string[] = []): string {
  const { jira, actor, as } = view;
  const address = `${as}${addressOf.automation(rule.id, 'details')}`;
  const projects = jira.projects(actor).map(({ key, name }) => [key, name] as const);
  const people = jira.people().filter(each => each.active);
  const owners = people.map(({ accountId, displayName }) => [accountId, displayName] as const);
  const ownerHelp = 'The rule reads, writes and calls the app as this person.';
  return wizardPage(view, rule, 'details', {
    content: html`${problemList(problems)}<form class="rule-form" method="post" action="${address}">
  ${field('name', 'Name', textInput('name', rule.name))}
  ${field('project', 'Project', select('project', [['', 'All projects'], ...projects], rule.project ?? ''))}
  ${field('owner', 'Owner', select('owner', owners, rule.owner), ownerHelp)}
  <p><label><input type="checkbox" name="startedByRules" ${rule.startedByRules && html`checked`}> Other rules may start this one</label></p>
  <p class="toolbar"><button class="button button-primary" name="change" value="on">Save and turn on</button><button class="button" name="change" value="save">Save</button></p>
</form>`,
  });
}

/** Takes the JSON of a rule that was exported. */
export function importPage(view: View, text = '', complaint?: string): string {
  const address = view.as + addressOf.automation('import');
  return layout(view, {
    title: 'Import rule',
    content: html`<div class="page wizard">
  <h1>Import rule</h1>
  <p class="muted lead">You own the imported rule. It is off until you turn it on.</p>
  ${complaint !== undefined && html`<p class="message message-error" role="alert">${complaint}</p>`}
  ${wizardForm(address, [field('rule', 'Exported rule, as JSON', textArea('rule', text, 14))], 'Import')}
</div>`,
  });
}
