/** The two windows of a show on the displays there are: slides full screen on one, the presenter view on the other. */
import { screen, type BrowserWindow, type Display } from 'electron';
import { createWindow } from '../windows/create.ts';
import { displayName, place, type Placement } from './displays.ts';

export interface ShowWindows {
  /** Name of the display with the slides when the presenter has another one, else null. */
  display(): string | null;
  /** Puts both windows where they belong now. `presenterInFront` matters with one display only. */
  arrange(swapped: boolean, presenterInFront: boolean): void;
  each(audience: (window: BrowserWindow) => void, presenter: (window: BrowserWindow) => void): void;
  close(): void;
}

/** Opens both windows; they show themselves when their pages are drawn. `onClosed`: somebody closed one of them. */
export function openShowWindows(swapped: boolean, onClosed: () => void): ShowWindows {
  let at = currentPlacement(swapped);
  const audience = createWindow('audience', { show: false, ...at.slides.bounds, enableLargerThanScreen: true });
  const presenter = createWindow('presenter', {
    show: false,
    ...(at.presenter ?? at.slides).workArea,
    minWidth: 900,
    minHeight: 560,
  });
  let inFront = false;
  let closing = false;
  const closed = () => {
    if (!closing) onClosed();
  };
  audience.once('closed', closed);
  presenter.once('closed', closed);

  function fillDisplay() {
    setFullScreen(audience, false);
    audience.setBounds(at.slides.bounds);
    audience.show();
    setFullScreen(audience, true);
  }

  function showPresenter() {
    if (at.presenter) {
      presenter.setBounds(at.presenter.workArea);
      presenter.maximize();
      presenter.show();
      presenter.focus();
      return;
    }
    // On a single display notes are seen only when they were asked for.
    if (inFront) {
      presenter.setBounds(at.slides.bounds);
      presenter.show();
      setFullScreen(presenter, true);
      presenter.focus();
    } else {
      setFullScreen(presenter, false);
      presenter.hide();
      audience.focus();
    }
  }

  audience.once('ready-to-show', fillDisplay);
  presenter.once('ready-to-show', () => {
    if (at.presenter) showPresenter();
  });

  return {
    display: () => (at.presenter ? displayName(at.slides) : null),
    arrange(nowSwapped, presenterInFront) {
      const before = at;
      at = currentPlacement(nowSwapped);
      inFront = presenterInFront && !at.presenter;
      // The presenter view goes first when it has to make room: notes must never lie on the slides' display.
      if (!at.presenter && !inFront) {
        setFullScreen(presenter, false);
        presenter.hide();
      }
      if (!sameBounds(before.slides, at.slides) || before.slides.id !== at.slides.id) fillDisplay();
      showPresenter();
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

function sameBounds(a: Display, b: Display): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => a.bounds[side] === b.bounds[side]);
}

/** On macOS the simple full screen is used: the other one takes a second and a desktop of its own. */
function setFullScreen(window: BrowserWindow, full: boolean): void {
  if (process.platform === 'darwin') window.setSimpleFullScreen(full);
  else if (window.isFullScreen() !== full) window.setFullScreen(full);
}
