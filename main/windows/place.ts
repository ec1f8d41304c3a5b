/** Where a window was last and whether it can be there again. Lengths are in the screen's own pixels (DIP). */
import * as z from 'zod';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

const pixels = z.int().min(-100_000).max(100_000);
export const place = z.object({
  bounds: z.object({ x: pixels, y: pixels, width: pixels.min(200), height: pixels.min(200) }),
  maximized: z.boolean(),
});
export type Place = z.infer<typeof place>;

/** Of the title bar so much has to be on a display that a window can be taken hold of. */
const grip = { width: 120, height: 32 } as const;
/** How far each further window stands off the one before. */
const step = 28;

/**
 * The remembered bounds where some display still shows enough of them, shrunk to that display; else of the usual size in the middle of the first
 * display. `displays` are work areas, the first display first; `others` counts the windows of this kind that are open, each further one a step away.
 */
export function boundsOn(
  displays: readonly Area[],
  remembered: Area | null,
  usual: { width: number; height: number },
  others = 0,
): Area {
  const main = displays[0] ?? { x: 0, y: 0, width: usual.width, height: usual.height };
  const home = remembered && displays.find((display) => showsGrip(display, remembered));
  if (!remembered || !home) return centered(main, usual);
  const width = Math.min(remembered.width, home.width);
  const height = Math.min(remembered.height, home.height);
  return {
    width,
    height,
    x: within(remembered.x + others * step, home.x, home.x + home.width - width),
    y: within(remembered.y + others * step, home.y, home.y + home.height - height),
  };
}

function showsGrip(display: Area, window: Area): boolean {
  const left = Math.max(window.x, display.x);
  const right = Math.min(window.x + window.width, display.x + display.width);
  const top = window.y;
  return right - left >= grip.width && top >= display.y && top + grip.height <= display.y + display.height;
}

function centered(display: Area, usual: { width: number; height: number }): Area {
  const width = Math.min(usual.width, display.width);
  const height = Math.min(usual.height, display.height);
  return {
    width,
    height,
    x: Math.round(display.x + (display.width - width) / 2),
    y: Math.round(display.y + (display.height - height) / 2),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
