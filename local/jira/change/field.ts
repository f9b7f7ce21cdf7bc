import { faultOf, fieldsOfApp, type SiteField } from '../fields';
import type { Jira } from '../jira';
import type { Issue } from '../model';
import { type Act, done, type Outcome, refused } from './act';
import { type ChangeItem, issueEvent } from './event';
import { valueChange, valueItem } from './issue';

export type ValueUpdate = { field: SiteField; issues: Issue[]; value: unknown };

/** Sets values of the app's own fields, read-only ones too: the app alone may (FORGE A2). One event for each issue that changed. */
export function setFieldValues(
  jira: Jira,
  act: Act,
  updates: ValueUpdate[],
  { changelog }: { changelog: boolean },
): Outcome<true> {
  const errors = Object.fromEntries(
    updates.flatMap(({ field, value }) => {
      const fault = faultOf(jira, field, value);
      return fault === undefined ? [] : [[field.id, fault]];
    }),
  );
  if (Object.keys(errors).length > 0) return refused(400, '', errors);
  const changes = new Map<string, { issue: Issue; items: ChangeItem[]; set: Omit<ValueUpdate, 'issues'>[] }>();
  for (const { field, value, issues } of updates) {
    for (const issue of issues) {
      const item = valueItem(jira, issue, field, value);
      const known = changes.get(issue.id) ?? { issue, items: [], set: [] };
      if (item) changes.set(issue.id, { issue, items: [...known.items, item], set: [...known.set, { field, value }] });
    }
  }
  const now = jira.now();
  const changed = [...changes.values()].map(each => ({ ...each, issue: { ...each.issue, updatedAt: now } }));
  jira.change(
    changed.flatMap(({ issue, set }) => [
      { kind: 'issue' as const, id: issue.id, body: issue },
      ...set.map(({ field, value }) => valueChange(issue.id, field, value)),
    ]),
    () =>
      changed.map(({ issue, items }) =>
        issueEvent(jira, act, 'updated', issue, {
          changelog: { items: changelog ? items : [] },
          jiraEventTypeName: 'issue_updated',
        }),
      ),
  );
  return done(true);
}

/** Puts a field on the work item view or the board's cards, or takes it off. Administrators only. */
export function placeField(
  jira: Jira,
  act: Act,
  key: string,
  place: { onScreen: boolean; onCard: boolean },
): Outcome<true> {
  if (!jira.can(act.actor, 'ADMINISTER')) return refused(403, 'Only site administrators may change fields.');
  const field = fieldsOfApp(jira).find(each => each.key === key);
  if (!field) return refused(404, 'This field does not exist.');
  jira.store.write([{ kind: 'field', id: key, body: { number: field.number, ...place } }]);
  return done(true);
}
