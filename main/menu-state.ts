/** Keeps the native menu in step with the windows, the preferences and the recent pitches. */
import type { RecentPitch } from '../src/bridge.ts';
import type { Recents } from './files/recents.ts';
import { logError } from './log.ts';
import { setMenu } from './menu.ts';
import type { PreferenceStore } from './preferences.ts';
import type { PitchWindows } from './windows/pitch-windows.ts';

export interface KeptMenu {
  /** Something changed that the menu shows. */
  refresh(): void;
  /** The recent pitches changed as well. */
  refreshRecents(): void;
}

export function keepMenu(windows: PitchWindows, preferences: PreferenceStore, recents: Recents): KeptMenu {
  let list: readonly RecentPitch[] = [];
  let planned = false;

  function refresh() {
    if (planned) return;
    planned = true;
    // Not before the page that the change is about is on its way.
    setTimeout(() => {
      planned = false;
      setMenu({ windows, preferences, recents: list });
    }, 50);
  }
  function refreshRecents() {
    recents.list().then(
      (read) => {
        list = read;
        refresh();
      },
      (error: unknown) => logError('recents', error),
    );
  }
  refreshRecents();
  return { refresh, refreshRecents };
}
