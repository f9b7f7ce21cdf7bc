const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const KB = 1024;

/** Forge limits: async events. Counts, bytes and milliseconds. */
export const LIMITS = {
  eventsPerPush: 50,
  pushBytes: 200 * KB,
  /** Of a single event whose consumer may run longer than `longFunctionSeconds`. */
  longEventBytes: 100 * KB,
  longFunctionSeconds: 55,
  delaySeconds: 900,
  eventsPerMinute: 500,
  /** Pushes that may follow from one invocation, those of the consumers it led to included. */
  cyclicPushes: 1_000,
  retryDataBytes: 4 * KB,
  retentionMs: DAY,
} as const;

/** A product event that is larger is dropped (Forge: product events). Bytes. */
export const LARGEST_PRODUCT_EVENT = 200 * KB;

/** How often a trigger may ask to be given the same event again. Forge: retry product events. */
export const TRIGGER_RETRIES = 4;

/** Retries without a wish come after 5 s, 10 s, 20 s and so on. The platform's first step is not documented. */
export const BACK_OFF = { firstMs: 5_000, mostMs: 15 * MINUTE } as const;

/** Nothing is ever due later than this from now: neither a delay nor a retry may be longer. */
export const FURTHEST_DUE = 15 * MINUTE;

/** How many deliveries run at a time on this machine. The platform runs more. */
export const MOST_AT_ONCE = 8;

/** What is over is kept so long, for the statistics of its job. How long the platform does is not documented. */
export const KEPT_MS = 7 * DAY;
