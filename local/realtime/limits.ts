/** Limits of one installation (developer.atlassian.com/platform/forge/limits-realtime). */
export const LIMITS = {
  /** Publishing, subscribing and signing together, from functions and pages. */
  operationsPerSecond: 50,
  /** Of one event. No figure is documented; this is the one of queue events. */
  payloadBytes: 200 * 1024,
  /** How long a signed token lasts. No figure is documented. */
  tokenSeconds: 15 * 60,
  /** Events kept for `replaySeconds`, in memory. No figure is documented. */
  keptEvents: 1000,
};
