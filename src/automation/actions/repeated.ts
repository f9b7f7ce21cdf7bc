import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Result } from '../../negotiation';

/**
 * The id of a move made by a rule, made from what the rule says: the same again is the same move, whoever repeats it and why
 * (N26). A UUID of version 8, whose bits are the maker's own (RFC 9562).
 */
export const moveIdFor = (...said: (string | number)[]): string => {
  const hex = bytesToHex(sha256(utf8ToBytes(JSON.stringify(said))));
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};

/** Times that something is tried where others were writing at the same moment. */
const ATTEMPTS = 3;

/** A rule answers to nothing that it saw: where somebody was faster, it looks again and says the same. */
export const lookingAgain = async <T>(run: () => Promise<Result<T>>): Promise<Result<T>> => {
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    const result = await run();
    if (result.ok || result.refusal.code !== 'moved-on') return result;
  }
  return run();
};
