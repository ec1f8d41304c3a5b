/** Calls about the window itself, the preferences and the show that it starts. */
import { app } from 'electron';
import type { calls } from '../../src/bridge.ts';
import type { Handlers } from '../bridge-server.ts';
import { environment } from '../environment.ts';
import type { Shows } from '../show/show.ts';
import { closeNow } from '../windows/closing.ts';
import type { PitchWindow } from '../windows/pitch-windows.ts';
import type { Needs } from './needs.ts';

type WindowCalls = Pick<typeof calls, 'window.boot' | 'window.state' | 'window.close' | 'window.newPitch'>;

/** `onState` is told each time a window says what it shows. */
export function windowCalls(
  { windows, recents, preferences, journals }: Needs,
  onState: (window: PitchWindow) => void,
): Handlers<WindowCalls> {
  return {
    'window.boot': async (_, browser) => {
      const { opened, notice, begins } = await windows.load(windows.of(browser));
      browser.webContents.setZoomFactor(preferences.current().zoom);
      return {
        environment: environment(preferences.current()),
        opened,
        // Only the start screen shows them.
        recents: opened ? [] : await recents.list(),
        recovered: await journals.found(),
        notice,
        begins,
      };
    },
    'window.state': ({ title, edited, hasPitch }, browser) => {
      const window = windows.of(browser);
      Object.assign(window, { title, edited, hasPitch });
      browser.setTitle(title || app.name);
      browser.setDocumentEdited(edited);
      browser.setRepresentedFilename(window.file?.path ?? '');
      onState(window);
    },
    'window.close': (_, browser) => closeNow(windows.of(browser)),
    'window.newPitch': async () => void (await windows.openNew()),
  };
}

export function preferenceCalls({ preferences }: Needs): Handlers<Pick<typeof calls, 'preferences.set'>> {
  return { 'preferences.set': (change) => preferences.set(change) };
}

export function showCalls({ preferences }: Needs, shows: Shows): Handlers<Pick<typeof calls, 'show.start'>> {
  return {
    'show.start': ({ pitch, from }, browser) => shows.start(browser, pitch, from, preferences.current().slides),
  };
}
