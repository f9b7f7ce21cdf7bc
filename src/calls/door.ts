import * as v from 'valibot';
import type { Answer } from '../api';
import {
  AccountId,
  type FiscalStart,
  JiraId,
  type Now,
  nextQuarter,
  type Quarter,
  quarterOf,
  refused,
} from '../negotiation';
import { UnknownCursor, UnreadableRecord } from '../storage';
import { dayIn, knownZone } from './zone';

/** The platform's context: the only source of who is asking and where they are. */
const PlatformContext = v.object({
  accountId: v.optional(AccountId),
  timezone: v.optional(v.string()),
  extension: v.optional(
    v.object({
      issue: v.optional(v.object({ id: JiraId })),
      // Of a board no field of the project is promised.
      project: v.optional(v.object({ id: v.optional(JiraId) })),
    }),
  ),
});

/** Who asks, from where, and when: made by the server, never taken from a payload. */
export type Asker = {
  account: string;
  /** The time, and the day it is where this person is. A team's days are its own: `nowOf`. */
  now: Now;
  /** Where this person is, by the platform's word; UTC where it says nothing that is known. */
  timeZone: string;
  /** The work item whose page this is; Jira showed it, so the person may browse it. */
  issueId: string | null;
  projectId: string | null;
};

/** The quarter now and the one to come. */
export const quartersOn = ({ day }: Now, start: FiscalStart): [current: Quarter, next: Quarter] => {
  const current = quarterOf(day, start);
  return [current, nextQuarter(current)];
};

const askerOf = (context: unknown, at: Date): Asker | null => {
  const { accountId, timezone, extension } = v.parse(PlatformContext, context);
  if (!accountId) return null;
  const timeZone = knownZone(timezone);
  return {
    account: accountId,
    now: { at: at.toISOString(), day: dayIn(timeZone, at) },
    timeZone,
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
