/** Calls about the list of recent pitches. */
import { shell } from 'electron';
import type { calls } from '../../src/bridge.ts';
import type { Handlers } from '../bridge-server.ts';
import { Problem } from '../problem.ts';
import type { Needs } from './needs.ts';

type RecentsCalls = Pick<typeof calls, 'recents.list' | 'recents.remove' | 'recents.showInFolder'>;

/** `wasWritten` knows the files that this run of the app has written besides pitches. */
export function recentsCalls({ recents }: Needs, wasWritten: (path: string) => boolean): Handlers<RecentsCalls> {
  return {
    'recents.list': () => recents.list(),
    'recents.remove': async ({ path }) => {
      await recents.remove(path);
      return recents.list();
    },
    'recents.showInFolder': async ({ path }) => {
      const listed = (await recents.list()).some((recent) => recent.path === path);
      if (!listed && !wasWritten(path)) throw new Problem('app.notInList');
      shell.showItemInFolder(path);
    },
  };
}
