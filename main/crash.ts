/** Errors that nobody foresaw: noted, told in a sentence, and no reason to lose what is open. */
import { app, dialog } from 'electron';
import { sentenceOf } from '../src/message.ts';
import { systemLocale } from './environment.ts';
import { logError } from './log.ts';
import type { PitchWindows } from './windows/pitch-windows.ts';

/** A page that fails again this soon after it was started again would go on for ever, milliseconds. */
const soon = 10_000;

export function catchUncaught(): void {
  process.on('unhandledRejection', (error) => void logError('unhandled rejection', error));
  process.on('uncaughtException', (error) => {
    void logError('uncaught exception', error);
    dialog.showErrorBox(app.name, sentenceOf({ key: 'app.unexpected' }));
  });
}

/** Starts the page of a window again when its process has ended. */
export function restartCrashed(windows: PitchWindows): void {
  let last = 0;
  app.on('render-process-gone', (_event, contents, { reason }) => {
    const window = windows.all().find(({ browser }) => browser.webContents === contents);
    if (!window || reason === 'clean-exit') return;
    void logError(`page ended: ${reason}`, null);
    const again = Date.now() - last < soon;
    last = Date.now();
    if (again) return;
    const time = new Date().toLocaleTimeString(systemLocale(), { hour: '2-digit', minute: '2-digit' });
    window.notice = window.journal ? { key: 'recovery.crashWindow', params: { time } } : { key: 'window.restarted' };
    contents.reload();
  });
}
