/** The review: from a pitch to its findings (domain.md 5.2). The same file always gives the same findings; there is no clock in it. */
import { toIdPath, toIndexPath } from '../pitch/pointer.ts';
import type { Pitch } from '../pitch/schema.ts';
import type { Check, Finding, Found, Severity } from './check.ts';
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
  return sorted(asked.flatMap((check) => findingsIn(reported(check, pitch))).map((one) => withDismissal(pitch, one)));
}

/** What a check found, and the finding made of it. */
interface Reported {
  readonly found: Found;
  readonly finding: Finding;
}

/** By place and subject. */
type Report = ReadonlyMap<string, Reported>;

/**
 * A review that remembers: given the next state of a pitch it runs only the checks that read a part whose identity changed, since edits keep the
 * identity of what they do not touch. Findings that stay the same keep their identity, so that what shows them need not be drawn again.
 */
export function createReviewer(): (pitch: Pitch) => Finding[] {
  let last: Pitch | undefined;
  const reports = new Map<Check, Report>();
  let result: Finding[] = [];
  return (pitch) => {
    const before = last;
    if (before === pitch) return result;
    for (const check of checks) {
      const isUnchanged = before && check.reads.every((part) => Object.is(before[part], pitch[part]));
      if (!isUnchanged) reports.set(check, reported(check, pitch, reports.get(check)));
    }
    last = pitch;
    const all = [...reports.values()].flatMap(findingsIn);
    result = sorted(pitch.dismissed?.length ? all.map((finding) => withDismissal(pitch, finding)) : all);
    return result;
  };
}

function findingsIn(report: Report): Finding[] {
  return Array.from(report.values(), ({ finding }) => finding);
}

function reported(check: Check, pitch: Pitch, before?: Report): Report {
  const usual = wordsOfCheck(check.id).severity;
  const report = new Map<string, Reported>();
  for (const raw of check.find(pitch)) {
    const found = raw.fix && !isAddressable(pitch, raw.path) ? { ...raw, fix: undefined } : raw;
    const key = `${found.path}\n${found.subject ?? ''}`;
    const severity = found.severity ?? usual;
    const known = report.get(key);
    // Two rules that meet in one place give one finding with the higher severity.
    if (known && rank[known.finding.severity] <= rank[severity]) continue;
    const old = before?.get(key);
    report.set(key, old && isSame(old.found, found) ? old : { found, finding: findingOf(check, found, severity) });
  }
  return report;
}

function findingOf({ id }: Check, found: Found, severity: Severity): Finding {
  return {
    id,
    severity,
    message: messageOf(id, found),
    path: found.path,
    subject: found.subject ?? null,
    dismissed: false,
    params: found.params ?? {},
    ...(found.fix && { fix: found.fix }),
  };
}

/** Whether two reports of one place say the same. */
function isSame(a: Found, b: Found): boolean {
  if (a.severity !== b.severity || a.wording !== b.wording || !a.fix !== !b.fix) return false;
  const [one = {}, other = {}] = [a.params, b.params];
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length || !keys.every((key) => one[key] === other[key])) return false;
  return !a.fix || JSON.stringify(a.fix) === JSON.stringify(b.fix);
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
