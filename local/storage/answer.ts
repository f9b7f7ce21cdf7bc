import type { Row } from './records';
import type { MetadataFields } from './requests';

/** What the platform would send: HTTP status and JSON body. */
export type StorageAnswer = { status: number; body?: unknown };

export const NO_CONTENT: StorageAnswer = { status: 204 };

export type Found = { key: string; value: unknown; createdAt?: number; updatedAt?: number; expireTime?: string };

/** A row as the API shows it, freshly parsed. Creation and update in milliseconds, expiry as ISO 8601. */
export function found(row: Row, fields: MetadataFields = []): Found {
  return {
    key: row.key,
    value: JSON.parse(row.value),
    ...(fields.includes('CREATED_AT') ? { createdAt: row.created } : {}),
    ...(fields.includes('UPDATED_AT') ? { updatedAt: row.updated } : {}),
    ...(fields.includes('EXPIRE_TIME') && row.expires !== null
      ? { expireTime: new Date(row.expires).toISOString() }
      : {}),
  };
}
