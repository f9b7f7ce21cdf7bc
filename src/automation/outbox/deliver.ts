import { InvocationError, InvocationErrorCode } from '@forge/events';
import * as v from 'valibot';
import { JiraId, Quarter } from '../../negotiation';
import { runErrands } from './run';
import { LONGEST_WAIT } from './verdict';

const Event = v.object({
  body: v.object({ outcomeId: JiraId, quarter: Quarter, errands: v.array(v.pipe(v.string(), v.maxLength(100))) }),
});

/** Milliseconds after which no further errand is begun: the function has 120 s, and one errand some ten calls. */
const ENOUGH = 80_000;

/** Consumer of the queue `outbox`. What cannot be done now asks to be called again; what it says comes from storage. */
export const deliver = async (event: unknown): Promise<InvocationError | undefined> => {
  const { outcomeId, quarter, errands } = v.parse(Event, event).body;
  const end = performance.now() + ENOUGH;
  const left = await runErrands(outcomeId, quarter, errands, () => performance.now() < end);
  if (!left) return undefined;
  const { FUNCTION_UPSTREAM_RATE_LIMITED, FUNCTION_RETRY_REQUEST } = InvocationErrorCode;
  return new InvocationError({
    retryAfter: Math.min(LONGEST_WAIT, Math.ceil(left.after)),
    retryReason: left.isThrottled ? FUNCTION_UPSTREAM_RATE_LIMITED : FUNCTION_RETRY_REQUEST,
  });
};
