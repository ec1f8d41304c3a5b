/** Findings that were set aside with a reason (domain.md 1.2 `dismissed`, 5.2.1). */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { getAt, toIdPath } from '../pitch/pointer.ts';
import type { Dismissal, Pitch } from '../pitch/schema.ts';
import type { Finding } from './check.ts';

/** First 16 hex digits of the SHA-256 over the UTF-8 of the value's RFC 8785 JSON (TV-40); a value that is not there counts as null. */
export function valueHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(value ?? null) ?? 'null'))).slice(0, 16);
}

/**
 * The entry of `dismissed` that sets a finding aside: it holds until the value at the path changes. Where the path names a whole list it holds until
 * it is withdrawn, because each new item would end it.
 */
export function dismissalOf(
  pitch: Pitch,
  finding: Pick<Finding, 'id' | 'path' | 'subject'>,
  given: Pick<Dismissal, 'reason' | 'by' | 'on'>,
): Dismissal {
  const value = getAt(pitch, finding.path);
  return {
    checkId: finding.id,
    path: toIdPath(pitch, finding.path),
    subject: finding.subject,
    ...given,
    valueHash: Array.isArray(value) ? null : valueHash(value),
  };
}

/** Whether an entry of `dismissed` sets this finding aside and still holds. */
export function isDismissed(pitch: Pitch, finding: Pick<Finding, 'id' | 'path' | 'subject'>): boolean {
  return (pitch.dismissed ?? []).some(
    (entry) =>
      entry.checkId === finding.id &&
      (entry.subject ?? null) === finding.subject &&
      entry.path === toIdPath(pitch, finding.path) &&
      (entry.valueHash == null || entry.valueHash === valueHash(getAt(pitch, finding.path))),
  );
}
