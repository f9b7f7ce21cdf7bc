/** Why a function is called again; the platform's codes (FORGE.md B3). */
export type RetryReason =
  | 'FUNCTION_RETRY_REQUEST'
  | 'FUNCTION_UPSTREAM_RATE_LIMITED'
  | 'FUNCTION_OUT_OF_MEMORY'
  | 'FUNCTION_TIME_OUT'
  | 'FUNCTION_PLATFORM_UNKNOWN_ERROR'
  | 'FUNCTION_PLATFORM_RATE_LIMITED';

/** An event on its way to a function of the app: from a queue to its consumer, or from Jira to a trigger. */
export type Delivery = {
  id: string;
  kind: 'queue' | 'trigger';
  /** Name of the queue, or key of the trigger. */
  target: string;
  /** The queue's job, or the product event it came with. */
  job: string;
  /** What a product event is called; a queue's event has no name. */
  name: string;
  body: Record<string, unknown>;
  /** The invocation that all this began with: pushes are counted against it. */
  origin: string;
  delayInSeconds?: number | undefined;
  concurrency?: { key: string; limit: number } | undefined;
  /** By the site's clock, in milliseconds. */
  createdAt: number;
  dueAt: number;
  /** When it was last touched, by the site's clock. */
  changedAt: number;
  state: 'waiting' | 'done' | 'dead' | 'cancelled';
  /** How often the function has had it, without those that a stop of the host cut off. */
  tries: number;
  /** What the next call says about the last one. */
  retry?: { reason: string; data: Record<string, unknown> | null } | undefined;
  /** What went wrong last, in a sentence. */
  failure?: string | undefined;
};

/** How one call of the function went. `after` is in seconds. */
export type Outcome =
  | { kind: 'done' }
  | { kind: 'retry'; after: number | undefined; reason: string; data: Record<string, unknown> | null }
  | { kind: 'failed'; reason: RetryReason; message: string };
