import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import words from '../../assets/words/menu.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { writePitch } from '../../src/pitch/write.ts';
import { Problem } from '../problem.ts';
import { codeOf, writeFileAtomic } from './atomic-write.ts';
import { readPitchFile } from './read.ts';

/** Writes a copy of a pitch file beside it, under the first name that is free. Rejects with a `Problem`; nothing is then left behind. */
export async function duplicatePitchFile(path: string): Promise<{ path: string; pitch: Pitch }> {
  const { pitch } = await readPitchFile(path);
  const copy = await freeName(path);
  try {
    await writeFileAtomic(copy, writePitch(pitch));
  } catch (error) {
    throw new Problem('duplicate.failed', { file: basename(path), code: codeOf(error) || 'unknown' });
  }
  return { path: copy, pitch };
}

async function freeName(path: string): Promise<string> {
  const ending = extname(path);
  const name = basename(path, ending);
  for (let n = 1; ; n += 1) {
    const pattern = n === 1 ? words.files.copy : words.files.copies;
    const copy = join(dirname(path), fill(pattern, { name, n }) + ending);
    const isFree = await access(copy).then(
      () => false,
      () => true,
    );
    if (isFree) return copy;
  }
}
