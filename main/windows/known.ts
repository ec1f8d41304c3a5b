/** The windows of the app. A message from anything that is not here is not listened to. */
import { BrowserWindow, type WebContents } from 'electron';

export type WindowKind = 'pitch' | 'audience' | 'presenter';

/** The page of each kind. The windows of a show have a host of their own, because Chromium zooms all pages of a host together. */
export const pages: Record<WindowKind, string> = {
  pitch: 'app://buyin/index.html',
  audience: 'app://show/audience.html',
  presenter: 'app://show/presenter.html',
};

const kinds = new Map<number, WindowKind>();

export function remember(browser: BrowserWindow, kind: WindowKind): void {
  const { id } = browser.webContents;
  kinds.set(id, kind);
  browser.webContents.once('destroyed', () => kinds.delete(id));
}

export function kindOf(contents: WebContents): WindowKind | null {
  return kinds.get(contents.id) ?? null;
}

/** The windows of a kind, in the order they were made. */
export function windowsOf(kind: WindowKind): BrowserWindow[] {
  return BrowserWindow.getAllWindows()
    .filter((browser) => kindOf(browser.webContents) === kind)
    .toSorted((a, b) => a.id - b.id);
}
