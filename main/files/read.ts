/** Reads pitch files. Whatever is on the disk, the answer is a pitch or a `Problem` that says what is wrong; the file is never touched. */
import { access, constants, open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { readPitch } from '../../src/pitch/read.ts';
import { limits, type Pitch } from '../../src/pitch/schema.ts';
import { Problem } from '../problem.ts';
import { codeOf } from './atomic-write.ts';

export interface PitchOnDisk {
  pitch: Pitch;
  /** When it was last written, ISO. */
  savedAt: string;
  /** The file or its folder cannot be written. */
  readOnly: boolean;
}

/** The pitch in a file. `shown` is what the file is called in a message. */
export async function readPitchFile(path: string, shown = basename(path)): Promise<PitchOnDisk> {
  const { bytes, savedAt } = await readBytes(path, shown);
  const read = readPitch(decode(bytes, shown));
  if (!read.ok) throw new Problem(`open.${read.error.code}`, { file: shown, ...read.error.params });
  return { pitch: read.pitch, savedAt, readOnly: !(await isWritable(path)) };
}

async function readBytes(path: string, shown: string): Promise<{ bytes: Uint8Array; savedAt: string }> {
  const tooLarge = () => new Problem('open.tooLarge', { file: shown, limit: limits.bytes / 1024 / 1024 });
  try {
    // Asked before opening: to open a pipe or a device can wait for ever.
    if (!(await stat(path)).isFile()) throw new Problem('open.notAFile', { file: shown });
    const file = await open(path, 'r');
    try {
      const { size, mtime } = await file.stat();
      if (size > limits.bytes) throw tooLarge();
      const bytes = await file.readFile();
      if (bytes.length > limits.bytes) throw tooLarge();
      return { bytes, savedAt: mtime.toISOString() };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof Problem ? error : readProblem(codeOf(error), shown);
  }
}

function readProblem(code: string, file: string): Problem {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return new Problem('open.gone', { file });
    case 'EACCES':
    case 'EPERM':
      return new Problem('open.noPermission', { file });
    default:
      return new Problem('open.unreadable', { file, code });
  }
}

/** UTF-8, strictly: a replaced character would be saved back as damage. */
function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes).indexOf('\uFFFD');
    throw new Problem('open.notUtf8', { file, offset: readable + 1 });
  }
}

/** Saving replaces the file by another in the same folder, so both must be writable. */
async function isWritable(path: string): Promise<boolean> {
  try {
    await Promise.all([access(path, constants.W_OK), access(dirname(path), constants.W_OK)]);
    return true;
  } catch {
    return false;
  }
}
