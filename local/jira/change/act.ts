import type { Jira } from '../jira';
import type { Actor } from '../permissions';

/** Who changes something, and through whom: a request of the app counts as the app's doing, also on behalf of a user. */
export type Act = {
  actor: Actor;
  byApp: boolean;
  /** The header `X-Atlassian-Webhook-Trace` of the causing request, which its events repeat (FORGE B4). */
  trace?: string | undefined;
  /** What led to it, as its events repeat: the invocation of the app it follows from, or what called that. */
  origin?: string | undefined;
};

/** What Jira says when it does not do something: the HTTP status and its own error body. */
export type Refusal = { status: number; message: string; errors?: Record<string, string> };
export type Outcome<T> = { done: T } | { refused: Refusal };

export const done = <T>(value: T): Outcome<T> => ({ done: value });
export const refused = (status: number, message: string, errors: Record<string, string> = {}) => ({
  refused: { status, message, errors },
});

/** The account that a change is filed under. */
export const accountOf = ({ app }: Jira, actor: Actor): string =>
  actor.kind === 'user' ? actor.accountId : app.accountId;
