import { addressOf } from '../instance/address';
import { asDocument, textOf } from '../jira/adf';
import { fieldsOfApp, fieldValue } from '../jira/fields';
import type { Jira } from '../jira/jira';
import type { Issue } from '../jira/model';
import { commentShape, eventFields } from '../jira/rest/shapes';
import type { ActionModule } from '../manifest';
import type { Cause } from './heard';
import { type SmartValues, shownAs } from './smart';

/** What the smart values of a rule stand for now: the work item as it is, and what earlier actions gave. */
export function smartValues(
  jira: Jira,
  given: { cause: Cause; issue: Issue | undefined; outputs: Record<string, unknown>; baseUrl: string },
): SmartValues {
  const { cause, issue, outputs, baseUrl } = given;
  const { initiator, comment, fieldChange } = cause;
  const iso = new Date(jira.now()).toISOString();
  return {
    ...outputs,
    baseUrl,
    now: { iso: iso.replace('Z', '+0000'), jiraDate: iso.slice(0, 10) },
    ...(issue ? { issue: { ...issueValues(jira, issue), url: baseUrl + addressOf.issue(issue) } } : {}),
    ...(comment === undefined ? {} : { comment }),
    ...(fieldChange === undefined ? {} : { fieldChange }),
    ...(initiator === undefined ? {} : { initiator: { ...jira.user(initiator), accountId: initiator } }),
  };
}

/** The fields of a work item by the names that Automation gives them, custom fields by id and by name. */
function issueValues(jira: Jira, issue: Issue): SmartValues {
  const { issuetype, ...fields } = eventFields(jira, issue);
  const own = fieldsOfApp(jira).map(field => [field.name, fieldValue(jira, issue.id, field)] as const);
  return {
    ...Object.fromEntries(own),
    ...fields,
    issueType: issuetype,
    fields: { ...fields, issuetype },
    key: issue.key,
    id: issue.id,
    comments: jira.comments(issue.id).map(each => commentShape(jira, '', each)),
  };
}

/** How a smart value is written into a text. */
export const written = (value: unknown): string =>
  shownAs(value, each => {
    const document = asDocument(each);
    return document && textOf(document);
  });

const PAST: Record<ActionModule['verb'], string> = {
  GET: 'fetched',
  CREATE: 'created',
  UPDATE: 'updated',
  DELETE: 'deleted',
  TRIGGER: 'triggered',
};

/**
 * The name of what an action gives: `fetchedJiraWeather`. Nothing where it gives nothing. Unverified: how the platform
 * puts it together from verb, domain and entity (FORGE.md A3, M11).
 */
export function outputName({ verb, outputContext }: ActionModule): string | undefined {
  if (!outputContext) return undefined;
  const { outputDomain, entityName } = outputContext;
  return PAST[verb] + [...outputDomain.split('-'), entityName].map(capital).join('');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
