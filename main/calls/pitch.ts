/** Calls that open and save pitches. */
import { basename, resolve } from 'node:path';
import type { calls, OpenFile } from '../../src/bridge.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import type { Handlers } from '../bridge-server.ts';
import { askForPitch, askWhereToSave } from '../dialogs.ts';
import { savePitchFile } from '../files/save.ts';
import { logError } from '../log.ts';
import { Problem } from '../problem.ts';
import type { PitchWindow } from '../windows/pitch-windows.ts';
import type { Needs } from './needs.ts';

type PitchCalls = Pick<typeof calls, 'pitch.open' | 'pitch.openPath' | 'pitch.openSample' | 'pitch.save'>;

export function pitchCalls({ windows, recents }: Needs): Handlers<PitchCalls> {
  async function saveIn(window: PitchWindow, path: string, pitch: Pitch): Promise<OpenFile> {
    const { savedAt } = await savePitchFile(path, pitch).catch((error: unknown) => {
      throw window.journal?.keeps() === false ? withoutJournal(error) : error;
    });
    recents.add(path, pitch).catch((error: unknown) => logError('recents', error));
    window.source = { path };
    window.file = { path, name: basename(path), savedAt, readOnly: false };
    return window.file;
  }

  /** Where a pitch goes that has no file yet, or shall go to another; null when canceled. */
  async function newPlace(window: PitchWindow, pitch: Pitch): Promise<string | null> {
    const known = window.file?.path;
    const suggested = known ? { path: known } : { name: pitch.title ?? '' };
    const chosen = await askWhereToSave(window.browser, recents, 'pitch', suggested);
    if (!chosen) return null;
    const other = await windows.withFile(chosen);
    if (other && other !== window) throw new Problem('readOnly.openInWindow');
    return resolve(chosen);
  }

  return {
    'pitch.open': async (_, browser) => {
      const path = await askForPitch(browser, recents);
      return path ? windows.openFor(windows.of(browser), { path }) : null;
    },
    'pitch.openPath': ({ path }, browser) => windows.openFor(windows.of(browser), { path: resolve(path) }),
    'pitch.openSample': ({ sample }, browser) => windows.openFor(windows.of(browser), { sample }),
    'pitch.save': async ({ pitch, as }, browser) => {
      const window = windows.of(browser);
      const known = window.file?.path ?? null;
      const path = known && !as ? known : await newPlace(window, pitch);
      return path ? { file: await saveIn(window, path, pitch) } : null;
    },
  };
}

/** The sentence for a failed save promises that the changes are kept; where they are not, another one is said. */
function withoutJournal(error: unknown): unknown {
  if (!(error instanceof Problem) || error.told.key === 'save.notWritable') return error;
  return new Problem(error.told.key === 'save.diskFull' ? 'save.keepingFull' : 'save.notKept');
}
