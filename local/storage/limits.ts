/**
 * Every number the platform documents for its Key-Value Store and Custom Entity Store.
 * Pages: "KVS and Custom Entity Store limits" (developer.atlassian.com/platform/forge/limits-kvs-ce),
 * "Defining Custom Entities" (…/runtime-reference/custom-entities), "Executing batch operations"
 * (…/storage-reference/entities-batch). KB and MB are decimal, KiB is binary, as the pages write them.
 */

const KB = 1_000;
const MB = 1_000_000;
const KIB = 1_024;
const DAY_MS = 86_400_000;

export const KEY = {
  maxCharacters: 500,
  pattern: /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/,
} as const;

export const VALUE = {
  maxBytes: 240 * KIB,
  /** The limits page says 31, the error table 32: the smaller one is safe on both readings. */
  maxDepth: 31,
} as const;

export const TTL = {
  maxMs: 365 * DAY_MS,
  unitMs: { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: DAY_MS },
  /** An expired value may still be returned for this long: the store keeps it to the last moment allowed. */
  lingerMs: 2 * DAY_MS,
} as const;

/** One sample of the documentation caps a KVS query at 20, the tables at 100. */
export const QUERY = { defaultLimit: 10, maxLimit: 100, maxConditions: 100 } as const;

export const BATCH = { maxKeys: 25, maxBytes: 4 * MB } as const;

export const TRANSACTION = { maxOperations: 25, maxBytes: 4 * MB } as const;

export const ENTITY = {
  maxEntities: 20,
  name: { min: 3, max: 60, pattern: /^(?![_.-])(?!.*\.{2})[a-z0-9:\-_.]*(?<![.])$/ },
  maxAttributes: 50,
  attributeName: { max: 30, pattern: /^[a-zA-Z][a-zA-Z0-9_]*$/ },
  maxIndexes: 7,
  indexName: { min: 3, max: 50, pattern: /^[a-zA-Z0-9:\-_.]+$/ },
  maxRangeBytes: 900,
  maxPartitionBytes: 1_700,
} as const;

export const INTEGER = { min: -2_147_483_648, max: 2_147_483_647 } as const;

/** A float is 0, or its magnitude is at least `from` and below `below`. Page: "Custom Entity Store", type requirements. */
export const FLOAT = { from: 1e-130, below: 1e126 } as const;

/** Per installation; requests are rounded up to units of 10 KB. */
export const RATE = {
  requestsPerSecond: 1_000,
  unitBytes: 10 * KB,
  unitsPerMinute: 4_000,
  keyReadBytesPerSecond: 12 * MB,
  keyWriteBytesPerSecond: 1 * MB,
  indexValueBytesPerSecond: 24 * MB,
} as const;
