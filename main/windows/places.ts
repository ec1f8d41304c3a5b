/** Remembers size and place of windows, by kind. */
import { screen, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import * as z from 'zod';
import { storedJson } from '../files/stored-json.ts';
import { logError } from '../log.ts';
import type { WindowKind } from './known.ts';
import { boundsOn, place, type Area, type Place } from './place.ts';

const usual = { width: 1366, height: 820 } as const;
/** A window that is dragged moves with every frame: what counts is where it comes to rest, milliseconds. */
const rest = 500;

export interface Places {
  /** Where a window of this kind goes now. The app must be ready. */
  next(kind: WindowKind, others: number): Promise<{ bounds: Area; maximized: boolean }>;
  /** Remembers where the window is from now on. */
  follow(browser: BrowserWindow, kind: WindowKind): void;
}

export function openPlaces(folder: string): Places {
  const file = storedJson(join(folder, 'windows.json'), z.record(z.string(), place), {});

  return {
    async next(kind, others) {
      const known = (await file.read())[kind];
      const first = screen.getPrimaryDisplay();
      const displays = [first, ...screen.getAllDisplays().filter((display) => display.id !== first.id)];
      const areas = displays.map((display) => display.workArea);
      return {
        bounds: boundsOn(areas, known?.bounds ?? null, usual, others),
        maximized: others === 0 && (known?.maximized ?? false),
      };
    },
    follow(browser, kind) {
      let timer: NodeJS.Timeout | undefined;
      const keep = () => {
        clearTimeout(timer);
        const now: Place = { bounds: browser.getNormalBounds(), maximized: browser.isMaximized() };
        file
          .update((places) => ({ ...places, [kind]: now }))
          .catch((error: unknown) => logError('windows.json', error));
      };
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(keep, rest);
      };
      browser.on('resize', later);
      browser.on('move', later);
      browser.on('maximize', later);
      browser.on('unmaximize', later);
      browser.on('close', () => {
        if (timer) keep();
      });
      browser.once('closed', () => clearTimeout(timer));
    },
  };
}
