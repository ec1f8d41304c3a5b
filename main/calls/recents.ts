/** Calls about the list of recent pitches. */
import { shell } from 'electron';
import { basename } from 'node:path';
import type { calls } from '../../src/bridge.ts';
import type { Handlers } from '../bridge-server.ts';
import { duplicatePitchFile } from '../files/duplicate.ts';
import { Problem } from '../problem.ts';
import type { Needs } from './needs.ts';

type RecentsCalls = Pick<
  typeof calls,
  'recents.list' | 'recents.remove' | 'recents.duplicate' | 'recents.showInFolder'
>;

/** `wasWritten` knows the files that this run of the app has written besides pitches. */
export function recentsCalls({ recents }: Needs, wasWritten: (path: string) => boolean): Handlers<RecentsCalls> {
  const isListed = async (path: string) => (await recents.list()).some((recent) => recent.path === path);

  return {
    'recents.list': () => recents.list(),
    'recents.remove': async ({ path }) => {
      await recents.remove(path);
      return recents.list();
    },
    'recents.duplicate': async ({ path }) => {
      if (!(await isListed(path))) throw new Problem('app.notInList');
      const copy = await duplicatePitchFile(path);
      await recents.add(copy.path, copy.pitch);
      return { name: basename(copy.path), recents: await recents.list() };
    },
    'recents.showInFolder': async ({ path }) => {
      if (!(await isListed(path)) && !wasWritten(path)) throw new Problem('app.notInList');
      shell.showItemInFolder(path);
    },
  };
}
