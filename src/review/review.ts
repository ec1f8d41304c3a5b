/** The review: from a pitch to its findings (domain.md 5.2). The same file always gives the same findings; there is no clock in it. */
import { toIdPath, toIndexPath } from '../pitch/pointer.ts';
import type { Pitch } from '../pitch/schema.ts';
import type { Check, Finding, Severity } from './check.ts';
import { isDismissed } from './dismissal.ts';
import { messageOf, wordsOfCheck } from './message.ts';
import { orderKey } from './order.ts';
import { checks } from './registry.ts';

/** Every finding, the dismissed ones marked, sorted by severity, then by place in the document. */
export function review(pitch: Pitch): Finding[] {
  return createReviewer()(pitch);
}

/** The findings of the checks with these ids alone. */
export function reviewChecks(pitch: Pitch, ids: readonly string[]): Finding[] {
  const asked = checks.filter((check) => ids.includes(check.id));
  return sorted(asked.flatMap((check) => findingsOf(check, pitch)).map((finding) => withDismissal(pitch, finding)));
}

/**
 * A review that remembers: given the next state of a pitch it runs only the checks that read a part whose identity changed, since edits keep the
 * identity of what they do not touch.
 */
export function createReviewer(): (pitch: Pitch) => Finding[] {
  let last: Pitch | undefined;
  const found = new Map<Check, Finding[]>();
  let result: Finding[] = [];
  return (pitch) => {
    const before = last;
    if (before === pitch) return result;
    for (const check of checks) {
      const isUnchanged = before && check.reads.every((part) => Object.is(before[part], pitch[part]));
      if (!isUnchanged) found.set(check, keepEqual(found.get(check), findingsOf(check, pitch)));
    }
    last = pitch;
    const all = [...found.values()].flat();
    result = sorted(pitch.dismissed?.length ? all.map((finding) => withDismissal(pitch, finding)) : all);
    return result;
  };
}

/** The findings with those that were there before in their old identity, so that what shows them need not be drawn again. */
function keepEqual(before: readonly Finding[] | undefined, now: Finding[]): Finding[] {
  if (!before?.length) return now;
  const known = new Map(before.map((finding) => [keyOf(finding), finding]));
  return now.map((finding) => {
    const same = known.get(keyOf(finding));
    return same && same.message === finding.message && JSON.stringify(same) === JSON.stringify(finding)
      ? same
      : finding;
  });
}

function keyOf({ path, subject }: Pick<Finding, 'path' | 'subject'>): string {
  return `${path}\n${subject}`;
}

function findingsOf(check: Check, pitch: Pitch): Finding[] {
  const usual = wordsOfCheck(check.id).severity;
  const byPlace = new Map<string, Finding>();
  for (const found of check.find(pitch)) {
    const severity = found.severity ?? usual;
    const subject = found.subject ?? null;
    const key = keyOf({ path: found.path, subject });
    const known = byPlace.get(key);
    // Two rules that meet in one place give one finding with the higher severity.
    if (known && rank[known.severity] <= rank[severity]) continue;
    byPlace.set(key, {
      id: check.id,
      severity,
      message: messageOf(check.id, found),
      path: found.path,
      subject,
      dismissed: false,
      params: found.params ?? {},
      ...(found.fix && isAddressable(pitch, found.path) && { fix: found.fix }),
    });
  }
  return [...byPlace.values()];
}

/** A repair finds its item by id; of two items with one id it would mend the first. */
function isAddressable(pitch: Pitch, path: string): boolean {
  return toIndexPath(pitch, toIdPath(pitch, path)) === path;
}

const dismissedOnes = new WeakMap<Finding, Finding>();

function withDismissal(pitch: Pitch, finding: Finding): Finding {
  if (!isDismissed(pitch, finding)) return finding;
  let dismissed = dismissedOnes.get(finding);
  if (!dismissed) dismissedOnes.set(finding, (dismissed = { ...finding, dismissed: true }));
  return dismissed;
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

function sorted(findings: Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, key: `${rank[finding.severity]}${orderKey(finding.path)} ${finding.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding);
}
