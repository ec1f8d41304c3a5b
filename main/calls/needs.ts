import type { Journals } from '../files/journals.ts';
import type { Recents } from '../files/recents.ts';
import type { PreferenceStore } from '../preferences.ts';
import type { PitchWindows } from '../windows/pitch-windows.ts';

/** What the calls of an editor window work with. */
export interface Needs {
  windows: PitchWindows;
  recents: Recents;
  preferences: PreferenceStore;
  journals: Journals;
}
