/** `--screenshot=FILE`: a picture of the window once its page is painted, then the end. */
import { app } from 'electron';
import { writeFileAtomic } from './files/atomic-write.ts';
import type { PitchWindow } from './windows/pitch-windows.ts';

/** Fonts loaded and two frames drawn: what was laid out last is then on the screen. */
const painted =
  'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))';
/** For what moves into its place, milliseconds. */
const settling = 400;

let begun = false;

/** Called when a window says what it shows; the first time counts. */
export async function takeScreenshot({ browser }: PitchWindow, path: string): Promise<void> {
  if (begun) return;
  begun = true;
  try {
    if (!browser.isVisible()) await new Promise<void>((shown) => browser.once('show', () => shown()));
    await browser.webContents.executeJavaScript(painted);
    await new Promise((done) => setTimeout(done, settling));
    await browser.webContents.executeJavaScript(painted);
    const picture = await browser.webContents.capturePage();
    await writeFileAtomic(path, picture.toPNG());
    app.exit(0);
  } catch (error) {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    app.exit(1);
  }
}
