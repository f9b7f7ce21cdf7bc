import * as v from 'valibot';
import type { Asker } from '../../calls/door';
import { AccountId, type Refusal, type Result, refused } from '../../negotiation';
import { UnreadableRecord } from '../../storage';
import { sentenceFor } from './sentences';

/** What Automation says of a run. The user of the rule's connection is the only identity; inputs are never one (Forge: actions). */
const RuleContext = v.object({ principal: v.nullish(v.object({ accountId: v.nullish(AccountId) })) });

/** As Automation takes a refusal: the rule stops, and its owner reads the message. */
export type Stopped = { errors: [{ message: string }] };

const stopped = (refusal: Refusal): Stopped => ({ errors: [{ message: sentenceFor(refusal) }] });

/** Whoever the rule runs as, before it is known which team's day counts. */
const askerOf = (context: unknown, at: Date): Asker | null => {
  const account = v.parse(RuleContext, context ?? {}).principal?.accountId;
  if (!account) return null;
  const iso = at.toISOString();
  return { account, now: { at: iso, day: iso.slice(0, 10) }, timeZone: 'UTC', issueId: null, projectId: null };
};

const nameOf = (issue: v.BaseIssue<unknown>): string => v.getDotPath(issue) ?? '';

/**
 * Stands before every action of a rule, as `calls/door.ts` before every call of a page: the rule has a user, its inputs can be
 * read, and an expected refusal becomes the sentence with which the rule stops. The unexpected is logged under an id and thrown
 * with it. What else the platform puts into the payload is not looked at.
 */
export const action =
  <S extends v.GenericSchema, T>(inputs: S, run: (inputs: v.InferOutput<S>, asker: Asker) => Promise<Result<T>>) =>
  async (payload: unknown, context: unknown): Promise<T | Stopped> => {
    try {
      const asker = askerOf(context, new Date());
      if (!asker) return stopped(refused('not-signed-in').refusal);
      const parsed = v.safeParse(inputs, payload ?? {});
      if (!parsed.success) return stopped(refused('bad-input', ...new Set(parsed.issues.map(nameOf))).refusal);
      const ran = await run(parsed.output, asker);
      return ran.ok ? ran.value : stopped(ran.refusal);
    } catch (error) {
      if (error instanceof UnreadableRecord) {
        console.error(error.message);
        return stopped(refused('record-unreadable', error.key).refusal);
      }
      const id = crypto.randomUUID();
      console.error(`[action] ${id}`, error);
      throw new Error(`Something failed on our side (${id}). Look whether it was done, then let the rule run again.`);
    }
  };
