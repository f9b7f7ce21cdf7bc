import * as v from 'valibot';
import type { Person } from '../jira/model';
import type { Log } from '../log';

/** Accounts in a request, at most (FORGE.md D3). */
const MOST = 90;

const Report = v.object({
  accounts: v.pipe(
    v.array(
      v.object({
        accountId: v.pipe(v.string(), v.nonEmpty()),
        updatedAt: v.pipe(
          v.string(),
          v.check(text => !Number.isNaN(Date.parse(text)), 'is no date'),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST),
  ),
});

/** Atlassian's accounts for tests: they exist on no site (FORGE.md J10). */
const ACTIVE = '5be24ad8b1653240376955d2';
const CLOSED = '5be24ba3f91c106033269289';

type People = { person(accountId: string): Pick<Person, 'closedOn' | 'updatedOn'> | undefined };
type Status = 'closed' | 'updated';
type Answer = { status: number; body?: unknown };

/** `privacy.reportPersonalData`: which of the accounts that an app stores were closed, or changed since it last read them. */
export function answerAccountReport(jira: People, scopes: readonly string[], body: unknown, log: Log): Answer {
  if (!scopes.includes('report:personal-data')) {
    log('[local] refused the report of accounts: the manifest lacks the scope report:personal-data');
    return { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };
  }
  const parsed = v.safeParse(Report, body);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { status: 400, body: { message: `${v.getDotPath(issue) ?? 'the report'}: ${issue.message}` } };
  }
  const accounts = parsed.output.accounts.flatMap(({ accountId, updatedAt }) => {
    const status = statusOf(jira, accountId, updatedAt, log);
    return status ? [{ accountId, status }] : [];
  });
  return accounts.length > 0 ? { status: 200, body: { accounts } } : { status: 204 };
}

function statusOf(jira: People, accountId: string, updatedAt: string, log: Log): Status | undefined {
  if (accountId === CLOSED) return 'closed';
  if (accountId === ACTIVE) return undefined;
  const person = jira.person(accountId);
  if (!person) {
    log(`[local] the report names the account ${accountId}, which this site never had`);
    return undefined;
  }
  const { closedOn, updatedOn } = person;
  if (closedOn !== undefined) return 'closed';
  return updatedOn !== undefined && Date.parse(updatedOn) > Date.parse(updatedAt) ? 'updated' : undefined;
}
