/** Files that a command reads and writes, with their failures told as the command line tells them. */
import { stat } from 'node:fs/promises';
import type { Pitch } from '../../src/pitch/schema.ts';
import { codeOf, writeFileAtomic } from '../files/atomic-write.ts';
import { readPitchFile } from '../files/read.ts';
import { CommandProblem } from './command.ts';

/** The pitch in a file, called in messages as it was typed. */
export async function pitchIn(file: string): Promise<Pitch> {
  return (await readPitchFile(file, file)).pitch;
}

/** Writes a file that is not there yet. */
export async function writeNew(file: string, text: string): Promise<void> {
  if (await stat(file).catch(() => null)) throw new CommandProblem('fileThere', { file });
  try {
    await writeFileAtomic(file, text);
  } catch (error) {
    throw writeProblem(file, error);
  }
}

/** The sentence for a file that could not be written. */
export function writeProblem(file: string, error: unknown): CommandProblem {
  const code = codeOf(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new CommandProblem('noSpace', { file });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new CommandProblem('noPermission', { file });
    case 'ENOENT':
    case 'ENOTDIR':
      return new CommandProblem('noFolder', { file });
    case 'EISDIR':
      return new CommandProblem('isFolder', { file });
    default:
      return new CommandProblem('notWritten', { file, code: code || 'unknown' });
  }
}
