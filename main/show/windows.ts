/** The two windows of a show on the displays there are: slides full screen on one, the presenter view on the other. */
import { screen, type BrowserWindow, type Display } from 'electron';
import { logError } from '../log.ts';
import { createWindow } from '../windows/create.ts';
import { place, type Placement } from './displays.ts';

/** A page that fails again this soon after it was started again would go on for ever, milliseconds. */
const soon = 10_000;

export interface ShowWindows {
  /** The display with the slides when the presenter has another one, else null. */
  display(): Display | null;
  /** Puts both windows where they belong now. `presenterInFront` matters with one display only. */
  arrange(swapped: boolean, presenterInFront: boolean): void;
  each(audience: (window: BrowserWindow) => void, presenter: (window: BrowserWindow) => void): void;
  close(): void;
}

/** Opens both windows; they show themselves when their pages are drawn. `onClosed`: somebody closed one of them. */
export function openShowWindows(swapped: boolean, onClosed: () => void): ShowWindows {
  let at = currentPlacement(swapped);
  let inFront = false;
  let closing = false;
  const audience = createWindow('audience', { show: false, ...at.slides.bounds, enableLargerThanScreen: true });
  const presenter = createWindow('presenter', {
    show: false,
    ...(at.presenter ?? at.slides).workArea,
    minWidth: 900,
    minHeight: 560,
  });
  for (const window of [audience, presenter]) {
    window.once('closed', () => {
      if (!closing) onClosed();
    });
    restartCrashed(window);
  }

  function showSlides() {
    setFullScreen(audience, false);
    audience.setBounds(at.slides.bounds);
    if (at.presenter) audience.showInactive();
    else audience.show();
    setFullScreen(audience, true);
    if (at.presenter && presenter.isVisible()) presenter.focus();
  }

  function hidePresenter() {
    setFullScreen(presenter, false);
    presenter.hide();
  }

  function showPresenter() {
    setFullScreen(presenter, false);
    if (at.presenter) {
      presenter.setBounds(at.presenter.workArea);
      presenter.maximize();
      presenter.show();
    } else {
      presenter.setBounds(at.slides.bounds);
      presenter.show();
      setFullScreen(presenter, true);
    }
    presenter.focus();
  }

  audience.once('ready-to-show', showSlides);
  presenter.once('ready-to-show', () => {
    if (at.presenter) showPresenter();
  });

  return {
    display: () => (at.presenter ? at.slides : null),
    arrange(nowSwapped, presenterInFront) {
      const [before, wasInFront] = [at, inFront];
      at = currentPlacement(nowSwapped);
      inFront = presenterInFront && !at.presenter;
      const slidesMove = !isSame(before.slides, at.slides);
      // On a single display notes are seen only when they were asked for. They go before the slides come, and never lie on the slides' display.
      const hides = !at.presenter && !inFront;
      if (hides) hidePresenter();
      if (slidesMove) showSlides();
      if (hides) audience.focus();
      else if (slidesMove || !isSame(before.presenter, at.presenter) || inFront !== wasInFront) showPresenter();
    },
    each(toAudience, toPresenter) {
      toAudience(audience);
      toPresenter(presenter);
    },
    close() {
      closing = true;
      for (const window of [audience, presenter]) if (!window.isDestroyed()) window.destroy();
    },
  };
}

function currentPlacement(swapped: boolean): Placement<Display> {
  return place(screen.getAllDisplays(), screen.getPrimaryDisplay().id, swapped);
}

/** Whether a window that fills the one display need not move for the other. */
function isSame(a: Display | null, b: Display | null): boolean {
  if (!a || !b) return a === b;
  return a.id === b.id && (['x', 'y', 'width', 'height'] as const).every((side) => a.bounds[side] === b.bounds[side]);
}

/** Starts a page whose process has ended again: it asks main where the show is and goes on there. */
function restartCrashed(window: BrowserWindow): void {
  let last = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    void logError(`page of a show ended: ${reason}`, null);
    const again = Date.now() - last < soon;
    last = Date.now();
    if (again) window.destroy();
    else window.webContents.reload();
  });
}

/** On macOS the simple full screen is used: the other one takes a second and a desktop of its own. */
function setFullScreen(window: BrowserWindow, full: boolean): void {
  if (process.platform === 'darwin') window.setSimpleFullScreen(full);
  else if (window.isFullScreen() !== full) window.setFullScreen(full);
}
