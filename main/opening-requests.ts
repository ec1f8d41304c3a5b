/** Files that the system or a second start asks for, before there are windows and after. */
import { app } from 'electron';
import type { PitchWindows } from './windows/pitch-windows.ts';

export interface OpeningRequests {
  /** Opens what was asked for so far, or the start screen, and from then on at once. */
  openWith(windows: PitchWindows): Promise<void>;
}

/** Listens from now on; on macOS the first request comes before the app is ready. `file` stood on the command line. */
export function listenForFiles(file: string | null): OpeningRequests {
  const waiting = file === null ? [] : [file];
  let windows: PitchWindows | null = null;

  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (windows) void windows.openFromOutside(path);
    else waiting.push(path);
  });
  app.on('second-instance', (_event, _argv, _folder, data) => {
    if (windows) void openAgain(windows, data);
  });
  app.on('activate', () => {
    if (windows?.all().length === 0) void windows.openStart();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  return {
    async openWith(opened) {
      windows = opened;
      for (const path of waiting) await opened.openFromOutside(path);
      if (opened.all().length === 0) await opened.openStart();
    },
  };
}

/** The app was started a second time: that start has ended and left the file it was asked for, if any. */
async function openAgain(windows: PitchWindows, data: unknown): Promise<void> {
  const file = typeof data === 'object' && data !== null && 'file' in data ? data.file : null;
  const front = windows.front();
  if (typeof file === 'string') await windows.openFromOutside(file);
  else if (front) windows.bringForward(front);
  else await windows.openStart();
}
