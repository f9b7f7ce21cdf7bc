import type { CustomField } from '../manifest/jira';
import type { Jira } from './jira';
import type { FieldPlace } from './model';

/** A custom field of the app with its place on this site. */
export type SiteField = CustomField & FieldPlace & { id: string; ari: string };

/** The app's custom fields. The platform keeps those of a manifest that lost them for 30 days; here they are just not shown. */
export const fieldsOfApp = ({ app, store }: Jira): SiteField[] =>
  app.customFields.flatMap(field => {
    const place = store.get('field', field.key);
    return place ? [{ ...field, ...place, id: `customfield_${place.number}`, ari: app.ari(field.key) }] : [];
  });

/** By `customfield_…` or by the ARI of the module. */
export const fieldNamed = (jira: Jira, idOrKey: string): SiteField | undefined =>
  fieldsOfApp(jira).find(each => each.id === idOrKey || each.ari === idOrKey);

const valueId = (issueId: string, { key }: { key: string }) => `${issueId} ${key}`;

/** The value of a field on an issue; `null` where it has none. */
export const fieldValue = ({ store }: Jira, issueId: string, field: { key: string }): unknown =>
  store.get('fieldValue', valueId(issueId, field))?.value ?? null;

export const fieldValueId = valueId;

/** What is wrong with a value for this type of field, or nothing. */
export function faultOf(jira: Jira, { type, collection }: SiteField, value: unknown): string | undefined {
  if (value === null) return undefined;
  if (collection === 'list' && !Array.isArray(value)) return 'expected a list';
  const values = collection === 'list' ? (value as unknown[]) : [value];
  return values.every(each => fits(jira, type, each)) ? undefined : `expected ${EXPECTED[type]}`;
}

const EXPECTED: Record<CustomField['type'], string> = {
  string: 'a string of at most 255 characters',
  number: 'a number',
  datetime: 'a date and time in ISO format',
  user: 'an object with the accountId of a user',
  group: 'an object with the name of a group',
  object: 'an object',
};

/** Unverified: how long a string may be. */
const STRING_LIMIT = 255;

function fits(jira: Jira, type: CustomField['type'], value: unknown): boolean {
  if (type === 'string') return typeof value === 'string' && value.length <= STRING_LIMIT;
  if (type === 'number') return typeof value === 'number';
  if (type === 'datetime') return typeof value === 'string' && !Number.isNaN(Date.parse(value));
  if (typeof value !== 'object' || value === null) return false;
  const { accountId, name } = value as { accountId?: unknown; name?: unknown };
  if (type === 'user') return typeof accountId === 'string' && jira.person(accountId) !== undefined;
  return type === 'object' || typeof name === 'string';
}

/** A value as one line of text, as a list or a card shows it. */
export function shownValue(jira: Jira, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(each => shownValue(jira, each)).join(', ');
  if (typeof value !== 'object') return String(value);
  const { accountId, name } = value as { accountId?: unknown; name?: unknown };
  if (typeof accountId === 'string') return jira.user(accountId)?.displayName ?? 'Former user';
  return typeof name === 'string' ? name : JSON.stringify(value);
}
