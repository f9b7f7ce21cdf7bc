import { KEY, TTL, VALUE } from './limits';
import { Refusal } from './refusal';
import type { SetOptions, Ttl } from './requests';

/** Checks a key as the KVS or the Custom Entity Store would; only an empty key is answered differently. Forge limits: KVS. */
export function checkKey(key: string, store: 'kvs' | 'entity'): void {
  if (key.length === 0) {
    throw new Refusal(
      store === 'kvs' ? 'keyTooShort' : 'entityKeyEmpty',
      store === 'kvs' ? 'The provided key needs to be more than one character' : 'Key cannot be empty',
    );
  }
  if (key.length > KEY.maxCharacters) {
    throw new Refusal('keyTooLong', `The provided key has exceeded the maximum ${KEY.maxCharacters} characters`);
  }
  if (!KEY.pattern.test(key)) {
    throw new Refusal('keyInvalid', `The provided key does not match the regex: ${KEY.pattern}`);
  }
}

/** Returns the value as the JSON text that is stored; refuses absent, too deep and too large values. Forge limits: KVS. */
export function encodeValue(value: unknown): string {
  // The SDK's own type of a storable value leaves out null and undefined.
  if (value === undefined || value === null) throw new Refusal('valueMissing', 'A value is required');
  if (depthExceeds(value, VALUE.maxDepth)) {
    throw new Refusal('valueTooDeep', `The provided value has exceeded the maximum object depth (${VALUE.maxDepth})`);
  }
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) > VALUE.maxBytes) {
    throw new Refusal('valueTooLarge', `The provided value has exceeded the maximum size of ${VALUE.maxBytes} bytes`);
  }
  return text;
}

/** A scalar has depth 0, an object or array one more than its deepest member. */
function depthExceeds(value: unknown, max: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return max === 0 || Object.values(value).some(member => depthExceeds(member, max - 1));
}

/** The time to live in milliseconds; a whole positive number of units, at most one year. */
export function ttlMs(ttl: Ttl | undefined): number | undefined {
  if (ttl === undefined) return undefined;
  const ms = ttl.value * TTL.unitMs[ttl.unit];
  if (!Number.isInteger(ttl.value) || ms <= 0 || ms > TTL.maxMs) {
    throw new Refusal('ttl', 'ttl must be a whole number of units, more than 0 and at most one year');
  }
  return ms;
}

/** `returnValue` belongs to OVERRIDE, which is also the policy when none is named. */
export function checkPolicy(options: SetOptions): void {
  if (options.returnValue !== undefined && options.keyPolicy === 'FAIL_IF_EXISTS') {
    throw new Refusal('returnValuePolicy', 'returnValue can only be used with the key policy OVERRIDE');
  }
  if (options.returnMetadataFields !== undefined && options.returnValue === undefined) {
    throw new Refusal('returnValuePolicy', 'returnMetadataFields needs returnValue');
  }
}
