/** The fingerprint of the facts: twelve signs by which two versions are compared on paper (design section 3). */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Pitch } from '../pitch/schema.ts';
import { factSet } from './fact-set.ts';

/** Crockford's base32: no I, L, O, U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const fingerprints = new WeakMap<Pitch, string | null>();

/**
 * Fingerprint of the facts, for example "7KQ4-M2XD-9T3V": the first 60 bits of the SHA-256 over their RFC 8785 JSON, in Crockford's base32.
 * @returns null while the pitch has no ask, no cost, or no result with a target: there is nothing to hand out yet
 */
export function fingerprint(pitch: Pitch): string | null {
  let known = fingerprints.get(pitch);
  if (known === undefined) {
    known = isComplete(pitch) ? grouped(signsOf(canonicalize(factSet(pitch)) ?? '')) : null;
    fingerprints.set(pitch, known);
  }
  return known;
}

/** Whether there is enough to hand out: the ask, a cost, and a result with a target. */
function isComplete(pitch: Pitch): boolean {
  const { decision, metrics } = factSet(pitch);
  const hasResult = Object.values(metrics).some(({ kind, target }) => kind === 'lagging' && target !== null);
  return decision.ask !== null && hasCost(pitch) && hasResult;
}

/** Whether an amount of year 0 or 1 is filled in; 0 is an amount. */
function hasCost({ costs }: Pitch): boolean {
  return (costs ?? []).some(({ byYear }) => byYear?.['0'] != null || byYear?.['1'] != null);
}

function signsOf(text: string): string {
  const hash = sha256(utf8ToBytes(text));
  let signs = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of hash) {
    buffer = ((buffer << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5 && signs.length < LENGTH) {
      bits -= 5;
      signs += SIGNS[(buffer >> bits) & 31];
    }
  }
  return signs;
}

const grouped = (signs: string) => signs.replace(/.{4}(?=.)/g, '$&-');

/** A fingerprint as somebody typed it from paper, in its proper form; null when it is none. Forgives case, O for 0, I and L for 1, dashes and spaces. */
export function readFingerprint(text: string): string | null {
  const signs = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isFingerprint = signs.length === LENGTH && Array.from(signs).every((sign) => SIGNS.includes(sign));
  return isFingerprint ? grouped(signs) : null;
}

/** Whether a typed fingerprint is the one of this pitch. */
export function verifyFingerprint(pitch: Pitch, text: string): boolean {
  const read = readFingerprint(text);
  return read !== null && read === fingerprint(pitch);
}
