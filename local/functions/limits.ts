/** Platform limits of an invocation (developer.atlassian.com/platform/forge/platform-quotas-and-limits). */
export type Limits = {
  /** A function that a page waits for. */
  resolverMs: number;
  /** A function that nobody waits for and that sets no `timeoutSeconds`. */
  backgroundMs: number;
  requestBytes: number;
  responseBytes: number;
};

export const LIMITS: Limits = {
  resolverMs: 25_000,
  backgroundMs: 55_000,
  requestBytes: 500 * 1024,
  responseBytes: 5 * 1024 * 1024,
};

export type FunctionKind = 'resolver' | 'background';

/** The time a function gets: short when a page waits, else `timeoutSeconds` or the platform's default. */
export function timeLimit(kind: FunctionKind, timeoutSeconds: number | undefined, limits: Limits): number {
  if (kind === 'resolver') return limits.resolverMs;
  return timeoutSeconds === undefined ? limits.backgroundMs : timeoutSeconds * 1000;
}
