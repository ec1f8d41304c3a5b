/** The pitches opened last, with what the start screen shows of them, and the folder that the next dialog begins in. */
import { access } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import type { PitchSummary, RecentPitch } from '../../src/bridge.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { localDate } from './local-date.ts';
import { storedJson } from './stored-json.ts';

const mostRecents = 20;
/** A drive that does not answer must not keep the start screen waiting, milliseconds. */
const patience = 400;

const summary = z.custom<PitchSummary>((value) => typeof value === 'object' && value !== null && 'thumbnail' in value);
const stored = z.object({
  /** Folder that a file was last opened from or saved to. */
  folder: z.string().nullable(),
  pitches: z.array(z.object({ path: z.string(), openedAt: z.string(), summary: summary.nullable() })),
});

export interface Recents {
  /** The latest first; files that are gone stay, with `exists` false. */
  list(): Promise<RecentPitch[]>;
  /** Puts a pitch that was opened or saved on top. */
  add(path: string, pitch: Pitch): Promise<void>;
  remove(path: string): Promise<void>;
  lastFolder(): Promise<string | null>;
  setLastFolder(folder: string): Promise<void>;
}

/** The list kept in a folder of the app's own. `onChange` is told after each change, with the path that was added. */
export function openRecents(folder: string, onChange: (added: string | null) => void): Recents {
  const file = storedJson(join(folder, 'recents.json'), stored, { folder: null, pitches: [] });

  return {
    async list() {
      const { pitches } = await file.read();
      return Promise.all(
        pitches.map(async (pitch) => ({ ...pitch, name: basename(pitch.path), exists: await exists(pitch.path) })),
      );
    },
    async add(path, pitch) {
      // The review is a large part of the program and not needed to show a window.
      const { summarize } = await import('./summary.ts');
      const now = new Date();
      const entry = { path: resolve(path), openedAt: now.toISOString(), summary: summarize(pitch, localDate(now)) };
      await file.update(({ pitches }) => ({
        folder: dirname(entry.path),
        pitches: [entry, ...pitches.filter((other) => other.path !== entry.path)].slice(0, mostRecents),
      }));
      onChange(entry.path);
    },
    async remove(path) {
      await file.update((value) => ({ ...value, pitches: value.pitches.filter((pitch) => pitch.path !== path) }));
      onChange(null);
    },
    lastFolder: async () => (await file.read()).folder,
    async setLastFolder(last) {
      await file.update((value) => ({ ...value, folder: last }));
    },
  };
}

async function exists(path: string): Promise<boolean> {
  const found = access(path).then(
    () => true,
    () => false,
  );
  const waited = new Promise<boolean>((done) => setTimeout(done, patience, true).unref());
  return Promise.race([found, waited]);
}
