/** `--screenshot=FILE`: a picture of the window once its page is painted, then the end. */
import { app, type NativeImage, type WebContents } from 'electron';
import { setTimeout as wait } from 'node:timers/promises';
import { writeFileAtomic } from './files/atomic-write.ts';
import type { PitchWindow } from './windows/pitch-windows.ts';

/** Fonts loaded and two frames drawn: what was laid out last is then on the screen. Says whether the page still waits for something. */
const painted = `document.fonts.ready
  .then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
  .then(() => document.querySelector('[data-waiting]') !== null)`;
/** For what moves into its place, milliseconds. */
const settling = 400;
/** A busy computer may show the bare ground, or wait for the review, for a while. */
const mostTries = 20;

let begun = false;

/** Called when a window says what it shows; the first time counts. */
export async function takeScreenshot({ browser }: PitchWindow, path: string): Promise<void> {
  if (begun) return;
  begun = true;
  try {
    if (!browser.isVisible()) await new Promise<void>((shown) => browser.once('show', () => shown()));
    const picture = await pictureOf(browser.webContents);
    await writeFileAtomic(path, picture.toPNG());
    app.exit(0);
  } catch (error) {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    app.exit(1);
  }
}

async function pictureOf(contents: WebContents): Promise<NativeImage> {
  for (let left = mostTries; ; left -= 1) {
    const waits = (await contents.executeJavaScript(painted)) === true;
    await wait(settling);
    const picture = await contents.capturePage();
    if (left === 0 || !(waits || isBare(picture))) return picture;
  }
}

/** Nothing but one color. */
function isBare(picture: NativeImage): boolean {
  const bytes = picture.toBitmap();
  const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  return pixels.every((pixel) => pixel === pixels[0]);
}
