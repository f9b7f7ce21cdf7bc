import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import canonicalize from 'canonicalize';
import type { Baseline, Measure } from './measure';
import type { Bridge, Letter, Terms } from './offer';
import type { Party } from './shape';

/** Everything a signature binds: which negotiation and offer, what is measured from where, and the terms. */
export type Signed = {
  outcomeId: string;
  quarter: string;
  offer: number;
  offeredBy: Party;
  letter: Letter;
  bridge: Bridge;
  measure: Measure;
  baseline: Baseline;
  terms: Terms;
};

/** The canonical text of a package: JSON as RFC 8785 writes it, so that the same terms are the same bytes everywhere. */
export const canonicalText = (signed: Signed): string => canonicalize(signed) ?? '';

/** SHA-256 of the canonical text, in hexadecimal. */
export const hashOf = (signed: Signed): string => bytesToHex(sha256(utf8ToBytes(canonicalText(signed))));
