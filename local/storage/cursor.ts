import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Refusal } from './refusal';
import type { Position } from './scan';

/**
 * Cursors are opaque and, as on the platform, not to be kept: they are sealed with a secret that dies with this opening
 * of the store, and they continue only the query that gave them. Page: "Querying the Custom Entity Store", cursors.
 */
export type Cursors = {
  seal(query: unknown, position: Position): string;
  /** Refuses a cursor of another query, of another opening, or made up. */
  open(query: unknown, cursor: string): Position;
};

export function makeCursors(): Cursors {
  const secret = randomBytes(32);
  const sign = (query: unknown, text: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([query, text]))
      .digest();
  return {
    seal(query, position) {
      const text = JSON.stringify(position);
      return `${Buffer.from(text).toString('base64url')}.${sign(query, text).toString('base64url')}`;
    },
    open(query, cursor) {
      const [body = '', seal = ''] = cursor.split('.');
      const text = Buffer.from(body, 'base64url').toString();
      const given = Buffer.from(seal, 'base64url');
      const expected = sign(query, text);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
        throw new Refusal('cursor', 'The cursor does not belong to this query, or is no longer valid');
      }
      return JSON.parse(text) as Position;
    },
  };
}
