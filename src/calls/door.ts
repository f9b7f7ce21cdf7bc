import * as v from 'valibot';
import type { Answer } from '../api';
import { AccountId, JiraId, type Now, nextQuarter, type Quarter, quarterOf, refused } from '../negotiation';
import { UnknownCursor, UnreadableRecord } from '../storage';

/** The platform's context: the only source of who is asking and where they are. */
const PlatformContext = v.object({
  accountId: v.optional(AccountId),
  timezone: v.optional(v.string()),
  extension: v.optional(
    v.object({
      issue: v.optional(v.object({ id: JiraId })),
      project: v.optional(v.object({ id: JiraId })),
    }),
  ),
});

/** Who asks, from where, and when: made by the server, never taken from a payload. */
export type Asker = {
  account: string;
  now: Now;
  /** The work item whose page this is; Jira showed it, so the person may browse it. */
  issueId: string | null;
  projectId: string | null;
};

/** The quarter now and the one to come. */
export const quartersOn = ({ now }: Asker): [current: Quarter, next: Quarter] => {
  const current = quarterOf(now.day);
  return [current, nextQuarter(current)];
};

/** The calendar day in a time zone; UTC where the platform names none that is known. */
const dayIn = (zone: string | undefined, at: Date): string => {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone: zone ?? 'UTC', dateStyle: 'short' }).format(at);
  } catch {
    return at.toISOString().slice(0, 10);
  }
};

const askerOf = (context: unknown, at: Date): Asker | null => {
  const { accountId, timezone, extension } = v.parse(PlatformContext, context);
  if (!accountId) return null;
  return {
    account: accountId,
    now: { at: at.toISOString(), day: dayIn(timezone, at) },
    issueId: extension?.issue?.id ?? null,
    projectId: extension?.project?.id ?? null,
  };
};

const pathOf = (issue: v.BaseIssue<unknown>): string => v.getDotPath(issue) ?? 'payload';

/**
 * Stands before every call: somebody is signed in, the payload has its shape, and what is expected to go wrong comes back
 * as a refusal. The unexpected is logged under an id and thrown with it, so that page and log can be brought together.
 */
export const door =
  <S extends v.GenericSchema, T>(schema: S, call: (payload: v.InferOutput<S>, asker: Asker) => Promise<Answer<T>>) =>
  async ({ payload, context }: { payload: unknown; context: unknown }): Promise<Answer<T>> => {
    try {
      const asker = askerOf(context, new Date());
      if (!asker) return refused('not-signed-in');
      const parsed = v.safeParse(schema, payload ?? {});
      if (!parsed.success) return refused('bad-input', ...new Set(parsed.issues.map(pathOf)));
      return await call(parsed.output, asker);
    } catch (error) {
      if (error instanceof UnknownCursor) return refused('bad-input', 'from');
      if (error instanceof UnreadableRecord) {
        console.error(error.message);
        return refused('record-unreadable', error.key);
      }
      const id = crypto.randomUUID();
      console.error(`[call] ${id}`, error);
      throw new Error(`Something failed on our side (${id}). Look where it stands now, then try again.`);
    }
  };
