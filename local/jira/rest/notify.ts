import * as v from 'valibot';
import { sendMail } from '../change/mail';
import { groupsOf } from '../groups';
import type { Jira } from '../jira';
import type { Issue } from '../model';
import { invalid, noContent, notEmulated, refuse, withIssueToWrite } from './answer';

const Groups = v.optional(v.array(v.looseObject({ name: v.string() })), []);
const Body = v.object({
  subject: v.optional(v.string()),
  textBody: v.optional(v.string()),
  htmlBody: v.optional(v.string()),
  to: v.optional(
    v.strictObject({
      reporter: v.optional(v.boolean(), false),
      assignee: v.optional(v.boolean(), false),
      watchers: v.optional(v.boolean(), false),
      voters: v.optional(v.boolean(), false),
      users: v.optional(v.array(v.looseObject({ accountId: v.string() })), []),
      groups: Groups,
    }),
  ),
  restrict: v.optional(
    v.looseObject({
      groups: Groups,
      permissions: v.optional(v.array(v.looseObject({ key: v.optional(v.string()) })), []),
    }),
  ),
});

/** POST /rest/api/3/issue/{issueIdOrKey}/notify: plain mail. Who may not see the issue gets none (unverified: that Jira keeps silent). */
export const notifyPeople = withIssueToWrite(({ jira, act, body }, issue) => {
  const parsed = v.safeParse(Body, body);
  if (!parsed.success) return invalid();
  const { subject = `[${issue.key}] ${issue.summary}`, textBody, htmlBody, to, restrict } = parsed.output;
  if (to?.watchers || to?.voters) return notEmulated('notifying watchers or voters');
  const named = [
    to?.reporter ? issue.reporter : undefined,
    to?.assignee ? issue.assignee : undefined,
    ...(to?.users ?? []).map(each => each.accountId),
    ...inGroups(
      jira,
      (to?.groups ?? []).map(each => each.name),
    ),
  ].filter((each): each is string => each !== undefined);
  const recipients = restrict ? named.filter(each => isWithin(jira, issue, each, restrict)) : named;
  if (recipients.length === 0) return refuse(400, 'No recipients were defined for notification.');
  sendMail(jira, act, issue, recipients, { subject, text: textBody ?? plainText(htmlBody ?? '') });
  return noContent();
});

const inGroups = (jira: Jira, names: string[]): string[] =>
  jira
    .people()
    .filter(each => groupsOf(each, jira.site.administrators).some(group => names.includes(group)))
    .map(each => each.accountId);

type Restriction = { groups: { name: string }[]; permissions: { key?: string | undefined }[] };

/** Only who is in one of the groups, and holds every permission, gets it. */
function isWithin(jira: Jira, issue: Issue, accountId: string, { groups, permissions }: Restriction): boolean {
  const person = jira.person(accountId);
  if (!person) return false;
  const mine = groupsOf(person, jira.site.administrators);
  const actor = { kind: 'user' as const, accountId };
  return (
    (groups.length === 0 || groups.some(each => mine.includes(each.name))) &&
    permissions.every(({ key = '' }) => jira.can(actor, key, { issue }))
  );
}

/** The words of HTML mail: the local mail box shows text alone. */
const plainText = (markup: string): string =>
  markup
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/h\d)[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .trim();
