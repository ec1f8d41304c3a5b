/** The review: from a pitch to its findings (domain.md 5.2). The same file always gives the same findings; there is no clock in it. */
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
      const unchanged = before && check.reads.every((part) => Object.is(before[part], pitch[part]));
      if (!unchanged) found.set(check, findingsOf(check, pitch));
    }
    last = pitch;
    const all = [...found.values()].flat();
    result = sorted(pitch.dismissed?.length ? all.map((finding) => withDismissal(pitch, finding)) : all);
    return result;
  };
}

function findingsOf(check: Check, pitch: Pitch): Finding[] {
  const usual = wordsOfCheck(check.id).severity;
  const byPlace = new Map<string, Finding>();
  for (const found of check.find(pitch)) {
    const severity = found.severity ?? usual;
    const subject = found.subject ?? null;
    const key = `${found.path}\n${subject}`;
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
      ...(found.fix && { fix: found.fix }),
    });
  }
  return [...byPlace.values()];
}

function withDismissal(pitch: Pitch, finding: Finding): Finding {
  return isDismissed(pitch, finding) ? { ...finding, dismissed: true } : finding;
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

function sorted(findings: Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, key: `${rank[finding.severity]}${orderKey(finding.path)} ${finding.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding);
}
