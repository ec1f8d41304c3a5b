/** The windows in which pitches are edited: one for each pitch; one without a pitch shows the start screen. */
import type { BrowserWindow } from 'electron';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Message, OpenedPitch, OpenFile, SampleId } from '../../src/bridge.ts';
import { sendEvent } from '../bridge-server.ts';
import type { Journal } from '../files/journal.ts';
import type { Journals } from '../files/journals.ts';
import { logError } from '../log.ts';
import { Problem } from '../problem.ts';
import { createWindow } from './create.ts';
import type { Places } from './places.ts';

/** Where a pitch comes from: a file, a sample, work that was not saved (by its journal), or a copy of that. */
export type Source = { path: string } | { sample: SampleId } | { recovered: string } | { copyOf: string };

export interface PitchWindow {
  readonly browser: BrowserWindow;
  /** What the window shows when it is loaded anew; null is the start screen. */
  source: Source | null;
  /** The same, read already, for the first time that it is loaded. */
  ahead: Promise<OpenedPitch> | null;
  /** What to say when it is loaded. */
  notice: Message | null;
  /** The file behind the pitch, with a path once there is one. */
  file: OpenFile | null;
  /** What keeps the changes that are in no file, once there are any. */
  journal: Journal | null;
  title: string;
  edited: boolean;
  hasPitch: boolean;
  /** It is to begin a new pitch as soon as it is loaded. */
  begins: boolean;
}

export interface PitchWindows {
  all(): PitchWindow[];
  /** The window that was in front last; null when there is none. */
  front(): PitchWindow | null;
  of(browser: BrowserWindow): PitchWindow;
  openStart(): Promise<PitchWindow>;
  /** Begins a new pitch in a window of its own. */
  openNew(): Promise<PitchWindow>;
  /** Opens a file that was asked for from outside: in the start screen if there is one, else in a window of its own. Failures are told there. */
  openFromOutside(path: string): Promise<void>;
  /** Opens a pitch on behalf of a window: there when it shows the start screen, else elsewhere (then null). Rejects with a `Problem`. */
  openFor(asking: PitchWindow, source: Source): Promise<OpenedPitch | null>;
  /** Opens a pitch in a new window. */
  openBeside(source: Source): Promise<void>;
  /** What a window shows as it loads. */
  load(window: PitchWindow): Promise<Loaded>;
  /** The window whose pitch is in this file. */
  withFile(path: string): Promise<PitchWindow | null>;
  bringForward(window: PitchWindow): void;
}

interface Loaded {
  opened: OpenedPitch | null;
  notice: Message | null;
  begins: boolean;
}

interface Needs {
  places: Places;
  /** Size of the page, when it was given on the command line; such windows are not remembered. */
  size: { width: number; height: number } | null;
  read: (source: Source) => Promise<OpenedPitch>;
  journals: Journals;
  /** A new window, before its page is there. */
  onCreated: (window: PitchWindow) => void;
  /** Another window is in front. */
  onFront: () => void;
}

const least = { minWidth: 640, minHeight: 480 } as const;

export function openPitchWindows({ places, size, read, journals, onCreated, onFront }: Needs): PitchWindows {
  const windows = new Map<BrowserWindow, PitchWindow>();
  /** Requests from outside follow each other: a file that is asked for twice at once must not get two windows. */
  let requests: Promise<void> = Promise.resolve();

  async function create(source: Source | null, ahead: Promise<OpenedPitch> | null): Promise<PitchWindow> {
    // Told when the window loads; until then a failure is nobody's.
    ahead?.catch(() => undefined);
    const { bounds, maximized } = await places.next('pitch', windows.size);
    const fixed = size && { width: size.width, height: size.height, useContentSize: true };
    const browser = createWindow('pitch', { ...least, ...bounds, ...fixed });
    if (!size) {
      if (maximized) browser.maximize();
      places.follow(browser, 'pitch');
    }
    const window: PitchWindow = {
      browser,
      source,
      ahead,
      notice: null,
      file: null,
      journal: source && 'recovered' in source ? journals.adopt(source.recovered) : null,
      title: '',
      edited: false,
      hasPitch: false,
      begins: false,
    };
    // The title is what the page says with `window.state`.
    browser.on('page-title-updated', (event) => event.preventDefault());
    // The latest in front is the last of the map.
    windows.set(browser, window);
    browser.on('focus', () => {
      windows.delete(browser);
      windows.set(browser, window);
      onFront();
    });
    browser.once('closed', () => {
      windows.delete(browser);
      // What is edited until the end was closed by force, such as with the computer.
      if (window.journal) void journals.release(window.journal, !window.edited);
      onFront();
    });
    onCreated(window);
    return window;
  }

  function adopt(window: PitchWindow, source: Source, opened: OpenedPitch): OpenedPitch {
    if ('recovered' in source) window.journal = journals.adopt(source.recovered);
    window.edited = opened.history !== undefined;
    window.source = source;
    window.file = opened.file;
    return opened;
  }

  /** What the journal of a window has, when its page is loaded anew; what the window came from when that cannot be read. */
  function kept({ journal, source }: PitchWindow): Promise<OpenedPitch | null> | null {
    return journal && read({ recovered: journal.id }).catch(() => source && read(source));
  }

  async function answerRequest(path: string): Promise<void> {
    const source = { path };
    const known = await self.withFile(path);
    const free = self.all().find(isFree);
    if (known) return self.bringForward(known);
    // Reading the file and making a window take about as long: both at once.
    if (!free) return void (await create(source, read(source)));
    try {
      sendEvent(free.browser, 'opened', adopt(free, source, await read(source)));
    } catch (error) {
      sendEvent(free.browser, 'notice', messageOf(error));
    }
    self.bringForward(free);
  }

  const self: PitchWindows = {
    all: () => [...windows.values()],
    front: () => self.all().at(-1) ?? null,
    of(browser) {
      const window = windows.get(browser);
      if (!window) throw new Error('not a window of a pitch');
      return window;
    },
    openStart: () => create(null, null),
    async openNew() {
      const window = await create(null, null);
      window.begins = true;
      return window;
    },
    openFromOutside(path) {
      requests = requests.then(() => answerRequest(path)).catch((error: unknown) => logError('open', error));
      return requests;
    },
    async openFor(asking, source) {
      const known = 'path' in source ? await self.withFile(source.path) : null;
      if (known && known !== asking) {
        self.bringForward(known);
        return null;
      }
      const opened = await read(source);
      const other = 'recovered' in source && opened.file.path ? await self.withFile(opened.file.path) : null;
      // Its window offers the same work; two windows must not have one file.
      if (other === asking && asking.edited) throw new Problem('recovery.changedHere');
      if (other && other !== asking) {
        self.bringForward(other);
        return null;
      }
      if (other || isFree(asking)) return adopt(asking, source, opened);
      await create(source, Promise.resolve(opened));
      return null;
    },
    async openBeside(source) {
      await create(source, Promise.resolve(await read(source)));
    },
    async load(window) {
      const { source, notice, begins } = window;
      const reading = window.ahead ?? kept(window) ?? (source && read(source));
      window.ahead = null;
      window.notice = null;
      window.hasPitch = false;
      window.begins = false;
      try {
        const opened = await reading;
        window.file = opened?.file ?? null;
        window.edited = opened?.history !== undefined;
        return { opened, notice, begins };
      } catch (error) {
        window.edited = false;
        window.source = null;
        window.file = null;
        return { opened: null, notice: messageOf(error), begins };
      }
    },
    async withFile(path) {
      const wanted = await identity(path);
      for (const window of windows.values()) {
        const own = pathOf(window);
        if (own && (await identity(own)) === wanted) return window;
      }
      return null;
    },
    bringForward({ browser }) {
      if (browser.isMinimized()) browser.restore();
      browser.show();
      browser.focus();
    },
  };
  return self;
}

function isFree(window: PitchWindow): boolean {
  return !window.hasPitch && !window.source;
}

function pathOf({ file, source }: PitchWindow): string | null {
  return file?.path ?? (source && 'path' in source ? source.path : null);
}

function messageOf(error: unknown): Message {
  if (error instanceof Problem) return error.told;
  void logError('open', error);
  return { key: 'app.unexpected' };
}

/** One name for a file that can be reached by several. */
async function identity(path: string): Promise<string> {
  return realpath(path).catch(async () => {
    const folder = await realpath(dirname(path)).catch(() => resolve(dirname(path)));
    return join(folder, basename(path));
  });
}
