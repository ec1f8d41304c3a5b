/** `facts FILE`: the facts that are the same for everyone and their fingerprint, or whether a fingerprint on paper is theirs. */
import words from '../../assets/words/cli.json' with { type: 'json' };
import { factSet } from '../../src/facts/fact-set.ts';
import { fingerprint, readFingerprint, verifyFingerprint } from '../../src/facts/fingerprint.ts';
import { fill } from '../../src/format/fill.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { columns } from './columns.ts';
import { command, CommandProblem } from './command.ts';
import { pitchIn } from './pitch-file.ts';
import type { Status, Terminal } from './terminal.ts';

export const facts = command({
  name: 'facts',
  takesFile: true,
  options: { json: { type: 'boolean' }, verify: { type: 'string' } },
  async run({ file, values: { json = false, verify } }, terminal) {
    const pitch = await pitchIn(file);
    if (verify !== undefined) return verified(pitch, verify, json, terminal);
    const own = { fingerprint: fingerprint(pitch), version: pitch.version ?? null, facts: factSet(pitch) };
    await terminal.write(json ? JSON.stringify(own, null, 2) : asText(own));
    return 0;
  },
});

async function verified(pitch: Pitch, asked: string, json: boolean, { write }: Terminal): Promise<Status> {
  if (readFingerprint(asked) === null) {
    throw new CommandProblem('badValue', { option: '--verify', value: asked, allowed: words.facts.fingerprintForm });
  }
  const matches = verifyFingerprint(pitch, asked);
  const own = fingerprint(pitch) ?? words.facts.none;
  const sentence = fill(matches ? words.facts.same : words.facts.different, { fingerprint: own });
  await write(json ? JSON.stringify({ fingerprint: own, asked, matches }, null, 2) : sentence);
  return matches ? 0 : 1;
}

function asText({
  fingerprint: own,
  version,
  facts: set,
}: {
  fingerprint: string | null;
  version: number | null;
  facts: object;
}): string {
  const head = fill(words.facts.head, { fingerprint: own ?? words.facts.none, version: version ?? words.facts.none });
  return [head, '', ...columns(rowsOf(set, ''), '')].join('\n');
}

/** Each fact with its place in the set. */
function rowsOf(value: unknown, place: string): string[][] {
  if (value === null) return [[place, words.facts.none]];
  if (typeof value !== 'object') return [[place, `${value as string | number}`]];
  return Object.entries(value).flatMap(([key, item]) => rowsOf(item, place ? `${place}.${key}` : key));
}
