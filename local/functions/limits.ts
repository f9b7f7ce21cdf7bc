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

/** What calls a function; on that depends how long it may take. */
export type FunctionKind = 'resolver' | 'trigger' | 'action' | 'pre-uninstall' | 'background';

/**
 * The time a function gets, in milliseconds: short when a page waits or a trigger calls, the platform's default for an
 * action or before uninstalling, else `timeoutSeconds` or that default (Forge limits: function timeout).
 */
export function timeLimit(kind: FunctionKind, timeoutSeconds: number | undefined, limits: Limits): number {
  if (kind === 'resolver' || kind === 'trigger') return limits.resolverMs;
  if (kind !== 'background') return limits.backgroundMs;
  return timeoutSeconds === undefined ? limits.backgroundMs : timeoutSeconds * 1000;
}
