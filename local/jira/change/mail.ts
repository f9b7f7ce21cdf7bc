import { textOf } from '../adf';
import type { Jira } from '../jira';
import type { Comment, Issue } from '../model';
import type { Change } from '../store';
import { type Act, accountOf } from './act';
import type { ChangeItem } from './event';

/** Puts mail into people's boxes. Closed accounts, and people who may not see the issue, get none. */
export function sendMail(
  jira: Jira,
  { actor }: Act,
  issue: Issue,
  to: (string | undefined)[],
  { subject, text }: { subject: string; text: string },
): string[] {
  const readers = [...new Set(to)]
    .filter((each): each is string => each !== undefined)
    .filter(accountId => jira.can({ kind: 'user', accountId }, 'BROWSE_PROJECTS', { issue }));
  jira.store.write(
    readers.map((accountId): Change => {
      const id = String(jira.store.nextNumber());
      const mail = { to: accountId, from: accountOf(jira, actor), subject, text };
      return { kind: 'mail', id, body: { id, ...mail, issueId: issue.id, sentAt: jira.now() } };
    }),
  );
  return readers;
}

const subjectOf = ({ key, summary }: Issue) => `[${key}] ${summary}`;

/** Jira tells the assignee and the reporter of what others change. Here there are no watchers beside them. */
export function mailAboutChange(jira: Jira, act: Act, issue: Issue, items: ChangeItem[]): void {
  const lines = items.map(each => `${each.field}: ${each.fromString || 'None'} → ${each.toString || 'None'}`);
  sendMail(jira, act, issue, others(jira, act, [issue.assignee, issue.reporter]), {
    subject: subjectOf(issue),
    text: lines.join('\n'),
  });
}

/** A comment goes to assignee, reporter and whoever it mentions. */
export function mailAboutComment(jira: Jira, act: Act, issue: Issue, comment: Comment, mentioned: string[]): void {
  sendMail(jira, act, issue, others(jira, act, [issue.assignee, issue.reporter, ...mentioned]), {
    subject: subjectOf(issue),
    text: textOf(comment.body),
  });
}

const others = (jira: Jira, { actor }: Act, people: (string | undefined)[]) =>
  people.filter(each => each !== accountOf(jira, actor));
