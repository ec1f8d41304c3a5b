/** The call that reads a table for the page. */
import type { calls } from '../../src/bridge.ts';
import type { Handlers } from '../bridge-server.ts';
import { askForTable } from '../dialogs.ts';
import type { Needs } from './needs.ts';

export function importCalls({ recents }: Needs): Handlers<Pick<typeof calls, 'import.table'>> {
  return {
    'import.table': async (_, browser) => {
      const path = await askForTable(browser, recents);
      if (!path) return null;
      // Only loaded when there is a table to read.
      const { readTable } = await import('../files/csv.ts');
      return readTable(path);
    },
  };
}
