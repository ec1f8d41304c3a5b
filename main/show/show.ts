/** The running show. Main holds its state; the windows are told what they need, the audience's no more than the slide and the curtain. */
import { powerSaveBlocker, screen, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import * as z from 'zod';
import { audienceCalls, presenterCalls, type Preferences } from '../../src/bridge.ts';
import { slotMinutes } from '../../src/deck/talk.ts';
import { publicPart } from '../../src/pitch/public.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import type { AudienceShow, PresenterShow, ShowCommand } from '../../src/show/contract.ts';
import {
  advance,
  audienceFrame,
  notesSizes,
  presenterFrame,
  startShow,
  type ShowState,
} from '../../src/show/machine.ts';
import { pathOf } from '../../src/show/path.ts';
import { layoutShow } from '../../src/slide/show.ts';
import { sendEvent, serveCalls } from '../bridge-server.ts';
import { storedJson } from '../files/stored-json.ts';
import { logError } from '../log.ts';
import { Problem } from '../problem.ts';
import { setName } from './displays.ts';
import { openShowWindows, type ShowWindows } from './windows.ts';

/** What is remembered from show to show: for which sets of displays the screens were swapped, and the size of the notes in pixels. */
const habits = z.object({
  swapped: z.record(z.string(), z.boolean()),
  notesSize: z.number().min(notesSizes.least).max(notesSizes.most),
});
type Habits = z.infer<typeof habits>;

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

/** Answers the windows of shows and remembers habits. `folder` is where they are kept. */
export function openShows(folder: string): Shows {
  let known: Habits = { swapped: {}, notesSize: notesSizes.first };
  const stored = storedJson(join(folder, 'show.json'), habits, known);
  let running: Running | null = null;

  function remember(change: Partial<Habits>) {
    known = { ...known, ...change };
    stored.update(() => known).catch((error: unknown) => logError('show.json', error));
  }

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
    slotMinutes: slotMinutes(show.pitch),
    presenter: presenterFrame(show.state, displayName(show.windows)),
  });

  function tell({ windows, state }: Running) {
    windows.each(
      (audience) => sendEvent(audience, 'show.audienceFrame', audienceFrame(state)),
      (presenter) => sendEvent(presenter, 'show.presenterFrame', presenterFrame(state, displayName(windows))),
    );
  }

  function carryOut(given: ShowCommand) {
    const show = current();
    // With one display there is nothing to swap with: X then brings the other window to the front.
    const alone = show.windows.display() === null;
    const command: ShowCommand = given.do === 'swap' && alone ? { do: 'presenterView' } : given;
    const before = show.state;
    show.state = advance(before, command, Date.now());
    const { swapped, presenterInFront, notesSize, ended } = show.state;
    if (ended) return end();
    if (swapped !== before.swapped || presenterInFront !== before.presenterInFront)
      show.windows.arrange(swapped, presenterInFront);
    if (swapped !== before.swapped) remember({ swapped: { ...known.swapped, [displaysName()]: swapped } });
    if (notesSize !== before.notesSize) remember({ notesSize });
    tell(show);
  }

  function end() {
    const show = running;
    if (!show) return;
    running = null;
    show.stop();
    show.windows.close();
    if (show.owner.isDestroyed()) return;
    const { plan, slide, talkAt } = show.state;
    sendEvent(show.owner, 'show.ended', { slideKey: (plan.talk[slide] ?? plan.talk[talkAt])?.key ?? null });
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
      const plan = {
        talk: pathOf(slides),
        backup: slides.filter(({ slide }) => slide.backup).map(({ slide }) => slide.key),
        slot: slotMinutes(pitch) * 60_000,
      };
      if (plan.talk.length === 0) throw new Problem('show.empty');
      known = await stored.read();
      end();

      let displays = displaysName();
      const onDisplays = () => {
        if (!running) return;
        const before = displays;
        displays = displaysName();
        // Whoever asked for the notes on the one screen did not ask for them on the next one.
        if (displays !== before)
          running.state = { ...running.state, presenterInFront: false, swapped: known.swapped[displays] ?? false };
        running.windows.arrange(running.state.swapped, running.state.presenterInFront);
        tell(running);
      };
      const swapped = known.swapped[displays] ?? false;
      const state = {
        ...startShow(
          plan,
          Math.max(
            0,
            plan.talk.findIndex(({ key }) => key === from),
          ),
        ),
        swapped,
        notesSize: known.notesSize,
      };
      const stop = stayAwake(owner, onDisplays, end);
      running = { owner, pitch, variant, state, windows: openShowWindows(swapped, end), stop };
    },
  };
}

/** Keeps the displays on and follows what happens around a show. Returns the function that stops it. */
function stayAwake(owner: BrowserWindow, onDisplays: () => void, onOwnerClosed: () => void): () => void {
  const awake = powerSaveBlocker.start('prevent-display-sleep');
  screen.on('display-added', onDisplays);
  screen.on('display-removed', onDisplays);
  screen.on('display-metrics-changed', onDisplays);
  owner.once('closed', onOwnerClosed);
  return () => {
    powerSaveBlocker.stop(awake);
    screen.off('display-added', onDisplays);
    screen.off('display-removed', onDisplays);
    screen.off('display-metrics-changed', onDisplays);
    owner.off('closed', onOwnerClosed);
  };
}

function displaysName(): string {
  return setName(screen.getAllDisplays());
}

/** Empty when the system does not know its name; null without a second display. */
function displayName(windows: ShowWindows): string | null {
  return windows.display()?.label.trim() ?? null;
}

function filled(notes: Record<string, string | null> | null | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(notes ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
