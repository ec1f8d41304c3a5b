/** The user's preferences: kept in a file, carried out at once, told to every window. */
import { nativeTheme } from 'electron';
import { join } from 'node:path';
import type * as z from 'zod';
import { preferences as schema, type Preferences } from '../src/bridge.ts';
import { sendEvent } from './bridge-server.ts';
import { storedJson } from './files/stored-json.ts';
import { groundOf } from './windows/create.ts';
import { windowsOf } from './windows/known.ts';

export interface PreferenceStore {
  current(): Preferences;
  /** Changes some of them. */
  set(change: PreferenceChange): Promise<Preferences>;
}
type PreferenceChange = z.infer<ReturnType<typeof schema.partial>>;

/** `theme` overrides the kept theme until the app ends. The app must be ready. */
export async function openPreferences(
  folder: string,
  usual: Preferences,
  theme: Preferences['theme'] | null,
  onChange: () => void,
): Promise<PreferenceStore> {
  const file = storedJson(join(folder, 'preferences.json'), schema, usual);
  let current = { ...(await file.read()), ...(theme && { theme }) };
  nativeTheme.themeSource = current.theme;
  nativeTheme.on('updated', () => {
    for (const window of windowsOf('pitch')) window.setBackgroundColor(groundOf('pitch'));
  });

  return {
    current: () => current,
    async set(change) {
      current = withChange(current, change);
      nativeTheme.themeSource = current.theme;
      for (const window of windowsOf('pitch')) {
        window.webContents.setZoomFactor(current.zoom);
        sendEvent(window, 'preferences', current);
      }
      onChange();
      await file.update((kept) => withChange(kept, change));
      return current;
    },
  };
}

function withChange(preferences: Preferences, change: PreferenceChange): Preferences {
  return {
    theme: change.theme ?? preferences.theme,
    slides: change.slides ?? preferences.slides,
    zoom: change.zoom ?? preferences.zoom,
    paper: change.paper ?? preferences.paper,
    organization: change.organization ?? preferences.organization,
    person: change.person ?? preferences.person,
    locale: change.locale ?? preferences.locale,
    currency: change.currency ?? preferences.currency,
  };
}
