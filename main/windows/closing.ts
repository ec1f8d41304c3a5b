/** Closing a window whose pitch has unsaved changes: asked once, in the system's own way. */
import { app, dialog } from 'electron';
import menuWords from '../../assets/words/menu.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';
import { sendEvent } from '../bridge-server.ts';
import type { PitchWindow } from './pitch-windows.ts';

type Choice = 'save' | 'discard' | 'cancel';

// The order that people know from their system's own programs; macOS places the buttons itself.
const order: readonly Choice[] =
  process.platform === 'linux' ? ['discard', 'cancel', 'save'] : ['save', 'discard', 'cancel'];

let quitting = false;

/** Notices that the app is asked to end, so that it does end once the last question is answered. */
export function followQuitting(): void {
  app.on('before-quit', () => {
    quitting = true;
  });
}

/** Makes a window ask before it closes with unsaved changes. */
export function askBeforeClosing(window: PitchWindow): void {
  let asking = false;
  /** The app was asked to end when this window asked its question, and that is only put off. */
  let endsApp = false;
  window.browser.on('close', (event) => {
    if (!window.edited) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    endsApp = quitting;
    quitting = false;
    void ask(window)
      .then((choice) => {
        if (choice === 'cancel') endsApp = false;
        carryOut(window, choice);
      })
      .finally(() => {
        asking = false;
      });
  });
  window.browser.once('closed', () => {
    if (endsApp) app.quit();
  });
}

/** Closes a window whose pitch needs no more saving. */
export function closeNow(window: PitchWindow): void {
  window.edited = false;
  window.browser.close();
}

async function ask({ browser, title, file }: PitchWindow): Promise<Choice> {
  const words = menuWords.closing;
  const { response } = await dialog.showMessageBox(browser, {
    type: 'question',
    message: fill(words.question, { title: title || file?.name || words.untitled }),
    detail: words.detail,
    buttons: order.map((choice) => words[choice]),
    defaultId: order.indexOf('save'),
    cancelId: order.indexOf('cancel'),
    noLink: true,
  });
  return order[response] ?? 'cancel';
}

function carryOut(window: PitchWindow, choice: Choice): void {
  switch (choice) {
    case 'save':
      // The page saves and then asks to be closed; when saving fails it stays and says why.
      return sendEvent(window.browser, 'menu', { command: 'saveAndClose' });
    case 'discard':
      return closeNow(window);
    case 'cancel':
      return undefined;
  }
}
