import type { Act, Refusal } from '../change/act';
import type { Jira } from '../jira';
import type { Issue } from '../model';
import type { Actor } from '../permissions';

export type RestRequest = {
  method: string;
  path: string;
  body?: string | undefined;
  headers?: Record<string, string> | undefined;
};
export type RestAnswer = { status: number; body: unknown; headers?: Record<string, string> };

/** What an endpoint gets to work with. */
export type Call = {
  jira: Jira;
  actor: Actor;
  /** The actor as the author of a change: every request here is the app's. */
  act: Act;
  /** The site's address, for `self` links. */
  siteUrl: string;
  /** Parts of the path that the endpoint's pattern names. */
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  /** Counts one more write of an issue; what is over the limit is answered with 429. */
  overLimit(issueId: string): RestAnswer | undefined;
};

export const ok = (body: unknown): RestAnswer => ({ status: 200, body });

/** Jira's own shape for what went wrong. */
export const refuse = (status: number, message: string, errors: Record<string, string> = {}): RestAnswer => ({
  status,
  body: { errorMessages: message === '' ? [] : [message], errors },
});

export const created = (body: unknown): RestAnswer => ({ status: 201, body });
export const noContent = (): RestAnswer => ({ status: 204, body: undefined });
export const refusal = ({ status, message, errors }: Refusal): RestAnswer => refuse(status, message, errors);
export const invalid = () => refuse(400, 'Invalid request payload. Refer to the REST API documentation and try again.');
/** What Jira does and this Jira does not; the host says so on its console too. */
export const notEmulated = (what: string): RestAnswer =>
  refuse(501, `[local] ${what} is not emulated, add it under local/jira/rest`);

/** Answers for the issue that the path names, or as Jira does where it does not exist or is hidden. */
export const withIssue =
  (answer: (call: Call, issue: Issue) => RestAnswer) =>
  (call: Call): RestAnswer => {
    const issue = call.jira.issue(call.actor, call.params.issueIdOrKey ?? '');
    return issue ? answer(call, issue) : noSuchIssue();
  };

/** The same for a write, which counts against the limit of its issue. */
export const withIssueToWrite = (answer: (call: Call, issue: Issue) => RestAnswer) =>
  withIssue((call, issue) => call.overLimit(issue.id) ?? answer(call, issue));

/** A comma-separated parameter that may come several times. */
export const listOf = (query: URLSearchParams, name: string): string[] =>
  query
    .getAll(name)
    .flatMap(each => each.split(','))
    .filter(each => each !== '');

/** `startAt` and `maxResults` of a list in pages. */
export function pageOf<T>(all: T[], query: URLSearchParams, standard: number) {
  const startAt = Math.max(0, Number(query.get('startAt') ?? 0) || 0);
  const maxResults = Math.max(0, Number(query.get('maxResults') ?? standard) || 0);
  const values = all.slice(startAt, startAt + maxResults);
  return { maxResults, startAt, total: all.length, isLast: startAt + values.length >= all.length, values };
}

export const noSuchIssue = () => refuse(404, 'Issue does not exist or you do not have permission to see it.');
export const noSuchProject = (idOrKey: string) => refuse(404, `No project could be found with key '${idOrKey}'.`);

/** Account id of the person who asks; the app has none that the local site lists. */
export const asker = (actor: Actor): string | undefined => (actor.kind === 'user' ? actor.accountId : undefined);
