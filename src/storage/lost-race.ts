import { ForgeKvsAPIError } from '@forge/kvs';

/**
 * Did a conditional write fail because somebody wrote first? The platform documents no code for it (a failed condition is
 * reported as 400 CONDITIONAL_CHECK_FAILED, a taken key as 409 KEY_CONFLICT, both second-hand), so this is the one place
 * that judges; whoever asks reads back where the answer is no.
 */
export const isLostRace = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError &&
  (error.responseDetails.status === 409 || ['CONDITIONAL_CHECK_FAILED', 'KEY_CONFLICT'].includes(error.code));
