/** Why a realtime operation did not happen, in the platform's words where they are documented (Forge: Realtime errors). */
export class RealtimeRefusal extends Error {
  constructor(
    message: string,
    /** What to do about it, where the platform's words do not say. */
    readonly hint = '',
    readonly status = 400,
  ) {
    super(message);
  }
}

export const invalidToken = (problem: TokenProblem, hint = '') =>
  new RealtimeRefusal(`Realtime token validation failed: ${problem}`, hint);
export type TokenProblem = 'INVALID_TOKEN' | 'TOKEN_EXPIRED' | 'CHANNEL_NAME_MISMATCH' | 'MISSING_PERMISSION';

export const unauthorized = (hint: string) => new RealtimeRefusal('Unauthorized request', hint, 403);
