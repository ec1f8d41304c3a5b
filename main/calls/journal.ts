/** Calls that keep what no file holds yet, and that give it back after the app has ended without saving. */
import type { calls } from '../../src/bridge.ts';
import { journalHead, journalLine } from '../../src/pitch/journal.ts';
import { sendEvent, type Handlers } from '../bridge-server.ts';
import type { Needs } from './needs.ts';

type JournalCalls = Pick<
  typeof calls,
  'journal.keep' | 'journal.end' | 'recovery.open' | 'recovery.look' | 'recovery.discard'
>;

const noFile = { path: null, name: '', savedAt: null };

export function journalCalls({ windows, journals }: Needs): Handlers<JournalCalls> {
  async function tellWindows(): Promise<void> {
    const found = await journals.found();
    for (const { browser } of windows.all()) sendEvent(browser, 'recovered', found);
  }

  return {
    'journal.keep': async ({ begin, steps }, browser) => {
      const window = windows.of(browser);
      const journal = (window.journal ??= journals.create());
      const at = new Date().toISOString();
      if (!begin) return journal.add(journalLine(at, steps));
      const { pitch, ...history } = begin;
      const { path, name, savedAt } = window.file ?? noFile;
      await journal.begin(journalHead(at, { path, name, savedAt }, history, pitch));
      return { long: false };
    },
    'journal.end': async (_, browser) => {
      const window = windows.of(browser);
      const { journal } = window;
      window.journal = null;
      if (journal) await journals.release(journal, true);
    },
    'recovery.open': async ({ id }, browser) => {
      const opened = await windows.openFor(windows.of(browser), { recovered: id });
      await tellWindows();
      return opened;
    },
    'recovery.look': ({ id }) => windows.openBeside({ copyOf: id }),
    'recovery.discard': async ({ id, undo }) => {
      journals.setAside(id, undo);
      await tellWindows();
    },
  };
}
