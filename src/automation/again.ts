import { InvocationError, InvocationErrorCode } from '@forge/events';

/** The answer of a trigger's function that asks Forge to send the event again, in so many seconds; Forge does so four times. */
export const again = (seconds: number): InvocationError =>
  new InvocationError({
    retryAfter: seconds,
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    retryData: {},
  });
