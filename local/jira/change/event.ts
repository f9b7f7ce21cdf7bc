import type { ProductEvent } from '../../events/event';
import type { Jira } from '../jira';
import type { Issue, Person, Project } from '../model';
import { eventFields } from '../rest/shapes';
import { type Act, accountOf } from './act';

/** One line of a change log, in Jira's shape. */
export type ChangeItem = {
  field: string;
  fieldId: string;
  fieldtype: 'jira' | 'custom';
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
};

type More = Record<string, unknown>;

const event = (jira: Jira, { byApp, trace, origin }: Act, name: string, payload: More): ProductEvent => ({
  name,
  selfGenerated: byApp,
  ...(origin === undefined ? {} : { origin }),
  payload: {
    eventType: name,
    selfGenerated: byApp,
    timestamp: String(jira.now()),
    ...payload,
    ...(trace === undefined ? {} : { webhookTraceValue: trace }),
  },
});

/** Something about an issue: `avi:jira:updated:issue` and its like (FORGE B4). Also for issues that few may see. */
export function issueEvent(jira: Jira, act: Act, what: string, issue: Issue, more: More = {}): ProductEvent {
  return event(jira, act, `avi:jira:${what}:issue`, {
    issue: { id: issue.id, key: issue.key, fields: eventFields(jira, issue) },
    atlassianId: accountOf(jira, act.actor),
    associatedUsers: [...new Set([issue.assignee, issue.reporter])].flatMap(accountId =>
      accountId === undefined ? [] : [{ accountId }],
    ),
    ...more,
  });
}

/** A comment that is gone. */
export const deletedCommentEvent = (jira: Jira, act: Act, issue: Issue, comment: object): ProductEvent =>
  event(jira, act, 'avi:jira:deleted:comment', {
    issue: { id: issue.id, key: issue.key, fields: eventFields(jira, issue) },
    atlassianId: accountOf(jira, act.actor),
    comment,
  });

export const projectEvent = (jira: Jira, act: Act, what: string, { id, key, name, lead }: Project): ProductEvent =>
  event(jira, act, `avi:jira:${what}:project`, {
    project: { id, key, name, projectLead: { accountId: lead } },
    atlassianId: accountOf(jira, act.actor),
  });

/** Unverified: the shape of a user event beyond the account id. */
export const userEvent = (
  jira: Jira,
  act: Act,
  what: string,
  { accountId, displayName, active }: Person,
): ProductEvent =>
  event(jira, act, `avi:jira:${what}:user`, {
    user: { accountId, accountType: 'atlassian', displayName, active },
    atlassianId: accountOf(jira, act.actor),
  });
