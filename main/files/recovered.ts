/** From what a journal left to a pitch in a window, beside what its file holds by now. */
import type { OpenedPitch } from '../../src/bridge.ts';
import { replay } from '../../src/pitch/change.ts';
import { keptHistory } from '../../src/pitch/journal.ts';
import type { Journaled } from '../../src/pitch/read-journal.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { writePitch } from '../../src/pitch/write.ts';
import { Problem } from '../problem.ts';
import { readPitchFile, type PitchOnDisk } from './read.ts';

/** Whether the file holds all of it already, as when the app was killed right after saving. */
export async function isInFile({ file, pitch }: Journaled): Promise<boolean> {
  const onDisk = file.path === null ? null : await readPitchFile(file.path).catch(() => null);
  return onDisk !== null && isEqual(onDisk.pitch, pitch);
}

/**
 * The work as it goes on: unsaved, on its file. A file that somebody else has changed since is not to be overwritten unasked, so the work then begins
 * without a file.
 */
export async function goOn(left: Journaled): Promise<OpenedPitch> {
  const { pitch, file } = left;
  const history = keptHistory(left);
  if (file.path === null)
    return { pitch, file: { ...file, readOnly: false }, history, notice: { key: 'recovery.opened' } };
  const onDisk = await readPitchFile(file.path).catch((error: unknown) => (isGone(error) ? 'gone' : 'other'));
  if (onDisk === 'gone') {
    const notice = { key: 'conflict.deletedOutside', params: { file: file.name } };
    return { pitch, file: { ...file, readOnly: false }, history: { ...history, saved: null }, notice };
  }
  const known = typeof onDisk === 'string' ? null : asKnown(left, onDisk);
  if (typeof onDisk === 'string' || !known) {
    const notice = { key: 'recovery.fileChanged', params: { file: file.name } };
    return { ...copyOf(left), history: { ...history, saved: null }, notice };
  }
  const { savedAt, readOnly } = onDisk;
  return {
    pitch,
    file: { ...file, savedAt, readOnly },
    history: keptHistory(known),
    notice: { key: 'recovery.opened' },
  };
}

/** The work to look at: a copy without a file. */
export function copyOf({ pitch, file }: Journaled): OpenedPitch {
  return {
    pitch,
    file: { path: null, name: file.name, savedAt: null, readOnly: false },
    notice: { key: 'recovery.copy' },
  };
}

function isGone(error: unknown): boolean {
  return error instanceof Problem && error.told.key === 'open.gone';
}

/**
 * The work with what the file holds of it; null when somebody else has written the file. It is known by its time, by what is in it where a save may have
 * been the last thing done, and by what undo leads back to.
 */
function asKnown(left: Journaled, onDisk: PitchOnDisk): Journaled | null {
  if (onDisk.savedAt === left.file.savedAt) return left;
  const save = left.saves.findLast(({ pitch }) => isEqual(pitch, onDisk.pitch));
  if (save) return { ...left, savedChange: save.change };
  const saved = atSaved(left);
  return saved !== null && isEqual(saved, onDisk.pitch) ? left : null;
}

function atSaved(left: Journaled): Pitch | null {
  const { past, future, saved } = keptHistory(left);
  if (saved === null) return null;
  const ops =
    saved < 0
      ? future.slice(0, -saved).flatMap(({ forward }) => forward)
      : past
          .slice(past.length - saved)
          .toReversed()
          .flatMap(({ back }) => back);
  return replay(left.pitch, ops);
}

function isEqual(one: Pitch, other: Pitch): boolean {
  return writePitch(one) === writePitch(other);
}
