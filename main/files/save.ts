/** Writes pitch files, and says in words why one could not be written. */
import { readFile, stat } from 'node:fs/promises';
import { checkPitch } from '../../src/pitch/read.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { writePitch } from '../../src/pitch/write.ts';
import { Problem } from '../problem.ts';
import { codeOf, writeFileAtomic } from './atomic-write.ts';

/** Saves a pitch; the old file stays whole when that fails, which is told as a `Problem`. Answers when the file was last written, ISO. */
export async function savePitchFile(path: string, pitch: Pitch): Promise<{ savedAt: string }> {
  const checked = checkPitch(pitch);
  // What this app could not read again must never replace a file that it can.
  if (!checked.ok) throw new Problem('save.notWritable', { place: '', ...checked.error.params });
  const text = writePitch(checked.pitch);
  try {
    if (!(await holds(path, text))) await writeFileAtomic(path, text);
    return { savedAt: (await stat(path)).mtime.toISOString() };
  } catch (error) {
    throw saveProblem(error);
  }
}

/** An unchanged file keeps its time, so that sync folders have nothing to do. */
async function holds(path: string, text: string): Promise<boolean> {
  const isFile = await stat(path)
    .then((found) => found.isFile())
    .catch(() => false);
  return isFile && (await readFile(path, 'utf8').catch(() => null)) === text;
}

/** The sentence for a failed write (guidance.json words.save). */
function saveProblem(error: unknown): Problem {
  const code = codeOf(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new Problem('save.diskFull');
    case 'EACCES':
    case 'EROFS':
      return new Problem('save.noPermission');
    case 'EPERM':
      // Windows says so of a file that another program holds; elsewhere it is a protected file.
      return new Problem(process.platform === 'win32' ? 'save.lockedByProgram' : 'save.noPermission');
    case 'EBUSY':
    case 'ETXTBSY':
      return new Problem('save.lockedByProgram');
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
    case 'EIO':
    case 'ESTALE':
    case 'ENOTCONN':
    case 'EHOSTDOWN':
    case 'ETIMEDOUT':
      return new Problem('save.driveGone');
    case 'ENAMETOOLONG':
      return new Problem('save.nameTooLong');
    case 'EISDIR':
      return new Problem('save.isFolder');
    default:
      return new Problem('save.failed', { code: code || 'unknown' });
  }
}
