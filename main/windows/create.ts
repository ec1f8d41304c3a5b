/** Makes windows. Every window of the app is made here, so that none lacks a setting that keeps it safe. */
import { app, BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron';
import { join } from 'node:path';
import { pages, remember, type WindowKind } from './known.ts';

/** The ground of a window before its page is drawn, so that nothing flashes: canvas of the theme, for an audience black. */
const grounds = { light: '#F4F2EE', dark: '#131619', audience: '#000000' } as const;

export function groundOf(kind: WindowKind): string {
  if (kind === 'audience') return grounds.audience;
  return nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light;
}

/** A window of this kind with its page loading, shown when the page is ready to be seen unless `show` is false. */
export function createWindow(
  kind: WindowKind,
  { show = true, ...options }: Omit<BrowserWindowConstructorOptions, 'webPreferences'> = {},
): BrowserWindow {
  const browser = new BrowserWindow({
    ...options,
    show: false,
    backgroundColor: groundOf(kind),
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(app.getAppPath(), 'out/main/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      // Timers of a show must not slow down behind another window.
      backgroundThrottling: kind === 'pitch',
    },
  });
  remember(browser, kind);
  if (kind !== 'pitch') browser.removeMenu();
  if (show) browser.once('ready-to-show', () => browser.show());
  // Loading fails only when the window is closed before its page is there.
  browser.loadURL(pages[kind]).catch(() => undefined);
  return browser;
}
