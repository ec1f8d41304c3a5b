/** Opening: from where a pitch comes from to the pitch and its file. */
import { basename, dirname, join, resolve } from 'node:path';
import type { OpenedPitch, SampleId } from '../../src/bridge.ts';
import { logError } from '../log.ts';
import { readPitchFile } from './read.ts';
import type { Recents } from './recents.ts';
import { removeLeftovers } from './temporary.ts';

/** The pitch in a file, which becomes the latest of the recent ones. */
export async function openFile(path: string, recents: Recents): Promise<OpenedPitch> {
  const { pitch, savedAt, readOnly } = await readPitchFile(path);
  // Both can wait until the pitch is on the screen.
  recents.add(path, pitch).catch((error: unknown) => logError('recents', error));
  void removeLeftovers(dirname(path));
  return { pitch, file: { path: resolve(path), name: basename(path), savedAt, readOnly } };
}

/** A sample pitch as a copy without a file, so that the sample stays as it is. */
export async function openSample(sample: SampleId, assets: string): Promise<OpenedPitch> {
  const name = `${sample}.buyin`;
  const { pitch } = await readPitchFile(join(assets, 'samples', name));
  return { pitch, file: { path: null, name, savedAt: null, readOnly: false } };
}
