/** The running show. Main holds its state; the windows are told what they need, the audience's no more than the slide and the curtain. */
import { powerSaveBlocker, screen, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import * as z from 'zod';
import { audienceCalls, presenterCalls, type Preferences } from '../../src/bridge.ts';
import { publicPart } from '../../src/pitch/public.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import type { AudienceShow, PresenterShow, ShowCommand } from '../../src/show/contract.ts';
import { advance, audienceFrame, presenterFrame, startShow, type ShowState } from '../../src/show/machine.ts';
import { layoutShow } from '../../src/slide/show.ts';
import { sendEvent, serveCalls } from '../bridge-server.ts';
import { storedJson } from '../files/stored-json.ts';
import { logError } from '../log.ts';
import { Problem } from '../problem.ts';
import { openShowWindows, type ShowWindows } from './windows.ts';

/** Without a time given in the meeting half an hour is the custom (deck.md section 6). */
const usualSlot = 30;

interface Running {
  owner: BrowserWindow;
  pitch: Pitch;
  variant: Preferences['slides'];
  state: ShowState;
  windows: ShowWindows;
  stop: () => void;
}

export interface Shows {
  /** Starts a show of a pitch at a slide, or at the first one. A show that runs already is ended. Rejects with a `Problem` when there is no slide. */
  start(owner: BrowserWindow, pitch: Pitch, from: string | null, variant: Preferences['slides']): Promise<void>;
}

/** Answers the windows of shows and remembers, by display, whether screens were swapped. `folder` is where preferences are kept. */
export function openShows(folder: string): Shows {
  const swaps = storedJson(join(folder, 'displays.json'), z.record(z.string(), z.boolean()), {});
  let running: Running | null = null;

  const current = (): Running => {
    if (!running) throw new Error('no show is running');
    return running;
  };
  const audienceShow = ({ pitch, variant, state }: Running): AudienceShow => ({
    pitch: publicPart(pitch),
    variant,
    frame: audienceFrame(state),
  });
  const presenterShow = (show: Running): PresenterShow => ({
    ...audienceShow(show),
    notes: filled(show.pitch.deck?.speakerNotes),
    slotMinutes: show.pitch.deck?.slotMinutes ?? usualSlot,
    presenter: presenterFrame(show.state, show.windows.display()),
  });

  function tell({ windows, state }: Running) {
    windows.each(
      (audience) => sendEvent(audience, 'show.audienceFrame', audienceFrame(state)),
      (presenter) => sendEvent(presenter, 'show.presenterFrame', presenterFrame(state, windows.display())),
    );
  }

  function carryOut(given: ShowCommand) {
    const show = current();
    // With one display there is nothing to swap with: X then brings the other window to the front.
    const alone = show.windows.display() === null;
    const command: ShowCommand = given.do === 'swap' && alone ? { do: 'presenterView' } : given;
    const before = show.state;
    show.state = advance(before, command, Date.now());
    if (show.state.ended) return end();
    if (show.state.swapped !== before.swapped || show.state.presenterInFront !== before.presenterInFront) {
      show.windows.arrange(show.state.swapped, show.state.presenterInFront);
      const display = show.windows.display();
      const swapped = show.state.swapped;
      if (display !== null)
        swaps
          .update((kept) => ({ ...kept, [screenKey()]: swapped }))
          .catch((error: unknown) => logError('displays.json', error));
    }
    tell(show);
  }

  function end() {
    const show = running;
    if (!show) return;
    running = null;
    show.stop();
    show.windows.close();
    if (show.owner.isDestroyed()) return;
    const { plan, slide } = show.state;
    sendEvent(show.owner, 'show.ended', { slideKey: plan.talk[slide] ?? plan.talk[show.state.talkAt] ?? null });
    show.owner.focus();
  }

  serveCalls('audience', audienceCalls, { 'show.audience': () => audienceShow(current()), 'show.key': carryOut });
  serveCalls('presenter', presenterCalls, {
    'show.presenter': () => presenterShow(current()),
    'show.command': carryOut,
  });

  return {
    async start(owner, pitch, from, variant) {
      const slides = layoutShow(publicPart(pitch));
      const talk = slides.filter(({ slide }) => !slide.backup).map(({ slide }) => slide.key);
      if (talk.length === 0) throw new Problem('show.empty');
      const backup = slides.filter(({ slide }) => slide.backup).map(({ slide }) => slide.key);
      const swapped = (await swaps.read())[screenKey()] ?? false;
      end();

      const awake = powerSaveBlocker.start('prevent-display-sleep');
      const onDisplays = () => {
        if (!running) return;
        running.windows.arrange(running.state.swapped, running.state.presenterInFront);
        tell(running);
      };
      screen.on('display-added', onDisplays);
      screen.on('display-removed', onDisplays);
      screen.on('display-metrics-changed', onDisplays);
      owner.once('closed', end);
      const stop = () => {
        powerSaveBlocker.stop(awake);
        screen.off('display-added', onDisplays);
        screen.off('display-removed', onDisplays);
        screen.off('display-metrics-changed', onDisplays);
        owner.off('closed', end);
      };
      const state = { ...startShow({ talk, backup }, Math.max(0, talk.indexOf(from ?? ''))), swapped };
      running = { owner, pitch, variant, state, windows: openShowWindows(swapped, end), stop };
    },
  };
}

/** The set of displays, by size, under which a swap is remembered: the same projector on the same laptop. */
function screenKey(): string {
  return screen
    .getAllDisplays()
    .map(({ label, bounds }) => `${label} ${bounds.width}x${bounds.height}`)
    .toSorted()
    .join(' + ');
}

function filled(notes: Record<string, string | null> | null | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(notes ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
