/** `check FILE`: the findings of the review. Ends with 1 when an open one is an error. */
import words from '../../assets/words/cli.json' with { type: 'json' };
import type { Pitch } from '../../src/pitch/schema.ts';
import type { Finding } from '../../src/review/check.ts';
import { readiness } from '../../src/review/readiness.ts';
import { review } from '../../src/review/review.ts';
import { columns } from './columns.ts';
import { command } from './command.ts';
import { pitchIn } from './pitch-file.ts';

export const check = command({
  name: 'check',
  takesFile: true,
  options: { json: { type: 'boolean' } },
  async run({ file, values }, { write }) {
    const pitch = await pitchIn(file);
    const findings = review(pitch);
    await write(values.json ? asJson(findings) : asText(pitch, findings));
    return findings.some(({ severity, dismissed }) => severity === 'error' && !dismissed) ? 1 : 0;
  },
});

function asJson(findings: readonly Finding[]): string {
  const rows = findings.map(({ id, severity, message, path, dismissed }) => ({
    id,
    severity,
    message,
    path,
    dismissed,
  }));
  return JSON.stringify(rows, null, 2);
}

function asText(pitch: Pitch, findings: readonly Finding[]): string {
  const open = findings.filter(({ dismissed }) => !dismissed);
  const groups = [
    ...(['error', 'warning', 'info'] as const).map((severity) => ({
      title: words.check[severity],
      rows: open.filter((finding) => finding.severity === severity),
    })),
    { title: words.check.dismissed, rows: findings.filter(({ dismissed }) => dismissed) },
  ].filter(({ rows }) => rows.length > 0);
  // One width for all groups: the columns stand under each other down the whole page.
  const lines = columns(groups.flatMap(({ rows }) => rows.map(rowOf)));
  const head = [...(pitch.title ? [pitch.title] : []), readiness(findings, pitch).status];
  const body = groups.flatMap(({ title, rows }) => ['', title, ...lines.splice(0, rows.length)]);
  return [...head, ...body].join('\n');
}

function rowOf({ id, path, message }: Finding): string[] {
  return [id, path || words.check.root, message];
}
