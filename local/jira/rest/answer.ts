import type { Jira } from '../jira';
import type { Actor } from '../permissions';

export type RestRequest = { method: string; path: string; body?: string | undefined };
export type RestAnswer = { status: number; body: unknown };

/** What an endpoint gets to work with. */
export type Call = {
  jira: Jira;
  actor: Actor;
  /** The site's address, for `self` links. */
  siteUrl: string;
  /** Parts of the path that the endpoint's pattern names. */
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
};

export const ok = (body: unknown): RestAnswer => ({ status: 200, body });

/** Jira's own shape for what went wrong. */
export const refuse = (status: number, message: string, errors: Record<string, string> = {}): RestAnswer => ({
  status,
  body: { errorMessages: message === '' ? [] : [message], errors },
});

export const noSuchIssue = () => refuse(404, 'Issue does not exist or you do not have permission to see it.');
export const noSuchProject = (idOrKey: string) => refuse(404, `No project could be found with key '${idOrKey}'.`);

/** Account id of the person who asks; the app has none that the local site lists. */
export const asker = (actor: Actor): string | undefined => (actor.kind === 'user' ? actor.accountId : undefined);
