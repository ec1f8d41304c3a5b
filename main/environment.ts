/** What windows are told of the computer they run on. */
import { app } from 'electron';
import type { Environment, Preferences } from '../src/bridge.ts';
import { resolveLocale } from '../src/format/locale.ts';
import { localDate } from './files/local-date.ts';
import { currencyOf } from './region.ts';

export function environment(preferences: Preferences): Environment {
  const locale = systemLocale();
  return {
    platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
    version: app.getVersion(),
    locale,
    currency: currencyOf(locale),
    today: localDate(new Date()),
    preferences,
  };
}

/** The locale of the system's formats, which may differ from the language of its menus. */
export function systemLocale(): string {
  return resolveLocale(app.getSystemLocale() || app.getLocale());
}
