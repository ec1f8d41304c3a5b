/**
 * The contract between renderer and main: every call, event and payload, once.
 *
 * A call goes from a window to main and is answered with an `Answer`; an event goes from main to a window. Both sides check what arrives against the
 * schemas here: main because a window must not be trusted, the windows because a wrong payload should fail where it enters and not three screens later.
 */
import * as z from 'zod';
import { journalHistory, journalSteps } from './pitch/journal.ts';
import { limits, type Pitch } from './pitch/schema.ts';
import type { PublicPitch } from './pitch/public.ts';
import {
  showCommand,
  type AudienceFrame,
  type AudienceShow,
  type PresenterFrame,
  type PresenterShow,
} from './show/contract.ts';

/** A message for people: the key of a sentence (src/message.ts) and what fills its blanks. */
export const message = z.object({
  key: z.string().max(80),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Message = z.infer<typeof message>;

/** The answer to every call. A failure is a sentence for people, never a stack trace. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: Message };

/** A pitch crosses the bridge as plain data; main reads it with `readPitch` rules before it touches a disk. */
const pitch = z.custom<Pitch>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'pitch');
const path = z.string().min(1).max(4096);
const journalId = z.string().regex(/^[0-9a-f]{16}$/);
/** More than a file may hold: work that no longer fits into a file is kept, too. */
const journalCharacters = limits.bytes * 2;

export const sampleIds = ['foundry', 'hospital'] as const;
export type SampleId = (typeof sampleIds)[number];

export const documents = ['onepager', 'handout'] as const;
export type DocumentKind = (typeof documents)[number];
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

export const preferences = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  slides: z.enum(['light', 'dark']),
  zoom: z.number().min(0.5).max(3),
  paper: z.enum(papers),
  /** Asked with the first new pitch, and put into each one after it. */
  organization: z.string().max(2000).optional(),
  person: z.string().max(2000).optional(),
  /** What was chosen in place of the system's: BCP 47 and ISO 4217. */
  locale: z.string().max(80).optional(),
  currency: z.string().max(3).optional(),
});
export type Preferences = z.infer<typeof preferences>;

/** What the start screen knows of a pitch without opening it again; written when a pitch is opened or saved. */
export interface PitchSummary {
  title: string;
  organization: string;
  forum: string;
  /** Meeting date, ISO. */
  meeting: string | null;
  status: string;
  errors: number;
  warnings: number;
  /** Answered of the twelve essentials. */
  essentials: number;
  /** The next thing to do, in words. */
  next: string | null;
  /** The public part of the pitch that the first slide is drawn from. */
  thumbnail: PublicPitch;
}

export interface RecentPitch {
  path: string;
  name: string;
  openedAt: string;
  /** False when the file is not there any more. */
  exists: boolean;
  summary: PitchSummary | null;
}

/** The file behind a window's pitch. */
export interface OpenFile {
  /** Null: not in a file yet (a new pitch or a sample). */
  path: string | null;
  /** File name without folder, or the sample's. */
  name: string;
  /** When the file was last written, ISO. */
  savedAt: string | null;
  /** The file or its folder cannot be written. */
  readOnly: boolean;
}

export interface OpenedPitch {
  pitch: Pitch;
  file: OpenFile;
  /** Of a pitch that was recovered: what can be undone and redone. It is not in the file. */
  history?: z.infer<typeof journalHistory>;
  /** What to say with it. */
  notice?: Message;
}

/** Work that was not saved when the app ended. */
export interface RecoveredWork {
  id: string;
  /** Of the pitch; may be empty. */
  title: string;
  /** The file that it belongs to. */
  path: string | null;
  name: string;
  /** When it was last changed, ISO. */
  at: string;
}

export interface Environment {
  platform: 'win32' | 'darwin' | 'linux';
  version: string;
  /** BCP 47, for dates outside a pitch and for new pitches. */
  locale: string;
  /** ISO 4217 that belongs to the locale's region. */
  currency: string;
  /** Today, ISO, in local time. */
  today: string;
  preferences: Preferences;
}

/** What a window is told when it loads. */
export interface Boot {
  environment: Environment;
  /** Null: show the start screen. */
  opened: OpenedPitch | null;
  /** For the start screen; empty when a pitch is opened. */
  recents: RecentPitch[];
  /** What an earlier run of the app left unsaved. */
  recovered: RecoveredWork[];
  /** Something to say at once, such as why a file could not be opened. */
  notice: Message | null;
  /** The window was opened to begin a new pitch. */
  begins: boolean;
}

export interface Saved {
  file: OpenFile;
}

export interface Exported {
  path: string;
  pages: number;
  /** Characters that the fonts lack, printed as a mark. */
  unprintable: string[];
}

/** A table of text that was read for import. */
export interface ImportedTable {
  /** Name of the file. */
  file: string;
  encoding: string;
  separator: string;
  /** All of the same length; the first names the columns. */
  rows: string[][];
}

interface Call<I extends z.ZodType, O> {
  input: I;
  /** Only a type: what main answers is made by main itself. */
  output?: O;
}
const call =
  <O>() =>
  <I extends z.ZodType>(input: I): Call<I, O> => ({ input });
const nothing = z.undefined();

/** Calls of an editor window. `null` as a value means that the person canceled. */
export const calls = {
  'window.boot': call<Boot>()(nothing),
  /** The window's title, and whether closing it must ask. */
  'window.state': call<void>()(z.object({ title: z.string().max(2000), edited: z.boolean(), hasPitch: z.boolean() })),
  /** Close this window; the renderer has already saved or been told not to. */
  'window.close': call<void>()(nothing),
  /** Begins a new pitch in a window of its own. */
  'window.newPitch': call<void>()(nothing),
  'pitch.open': call<OpenedPitch | null>()(nothing),
  /** Opens in this window when it shows the start screen, else in a new one (then null). */
  'pitch.openPath': call<OpenedPitch | null>()(z.object({ path })),
  'pitch.openSample': call<OpenedPitch | null>()(z.object({ sample: z.enum(sampleIds) })),
  'pitch.save': call<Saved | null>()(z.object({ pitch, as: z.boolean() })),
  /**
   * Keeps what happened since the last time, within one second of it. `begin` has the whole anew: the pitch as JSON in one line and its history; then
   * the steps are empty. Answers whether the journal has become long and should begin anew.
   */
  'journal.keep': call<{ long: boolean }>()(
    z.object({
      begin: journalHistory
        .extend({
          pitch: z
            .string()
            .max(journalCharacters)
            .regex(/^\{[^\n\r]*\}$/),
        })
        .nullable(),
      steps: journalSteps,
    }),
  ),
  /** A file holds everything, or nothing was changed. */
  'journal.end': call<void>()(nothing),
  /** Goes on with recovered work: here while this window shows the start screen or its unchanged file, else elsewhere (then null). */
  'recovery.open': call<OpenedPitch | null>()(z.object({ id: journalId })),
  /** Shows recovered work as a copy in a window of its own; the work itself stays as it is. */
  'recovery.look': call<void>()(z.object({ id: journalId })),
  /** Sets recovered work aside until the app ends, or takes it back. */
  'recovery.discard': call<void>()(z.object({ id: journalId, undo: z.boolean() })),
  /** Asks for a table of text and reads it. */
  'import.table': call<ImportedTable | null>()(nothing),
  'recents.list': call<RecentPitch[]>()(nothing),
  'recents.remove': call<RecentPitch[]>()(z.object({ path })),
  /** Puts a copy of the file beside it, under a name that is free, and on top of the list. */
  'recents.duplicate': call<{ name: string; recents: RecentPitch[] }>()(z.object({ path })),
  'recents.showInFolder': call<void>()(z.object({ path })),
  'preferences.set': call<Preferences>()(preferences.partial()),
  /** Asks where to save, writes, answers when done. Progress comes as an event with the same job. */
  'export.write': call<Exported | null>()(
    z.object({ job: z.string().max(40), pitch, document: z.enum(documents), paper: z.enum(papers) }),
  ),
  'export.cancel': call<void>()(z.object({ job: z.string().max(40) })),
  'show.start': call<void>()(z.object({ pitch, from: z.string().max(limits.characters).nullable() })),
} satisfies Record<string, Call<z.ZodType, unknown>>;

/** Calls of the windows of a show. The audience's window can only say that it is ready. */
export const presenterCalls = {
  'show.presenter': call<PresenterShow>()(nothing),
  'show.command': call<void>()(showCommand),
} satisfies Record<string, Call<z.ZodType, unknown>>;
export const audienceCalls = {
  'show.audience': call<AudienceShow>()(nothing),
  'show.key': call<void>()(showCommand),
} satisfies Record<string, Call<z.ZodType, unknown>>;

/** What the native menu asks of the editor. */
const menuCommands = [
  'newPitch',
  'open',
  'save',
  'saveAs',
  'undo',
  'redo',
  'present',
  'presentHere',
  'pdf',
  'find',
  'nextStep',
  'previousStep',
  'keys',
  'close',
  'saveAndClose',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** Events from main to an editor window. */
export const events = {
  menu: z.object({ command: z.enum(menuCommands) }),
  notice: message,
  'export.progress': z.object({ job: z.string(), page: z.int(), pages: z.int() }),
  preferences,
  /** Work was recovered, set aside or taken back in some window. */
  recovered: z.custom<RecoveredWork[]>((value) => Array.isArray(value)),
  'show.ended': z.object({ slideKey: z.string().nullable() }),
  /** A pitch that was asked for elsewhere (file dropped on the app, second start) and belongs into this empty window. */
  opened: z.custom<OpenedPitch>((value) => typeof value === 'object' && value !== null),
} satisfies Record<string, z.ZodType>;

/** Events to the windows of a show. */
export const showEvents = {
  'show.presenterFrame': z.custom<PresenterFrame>((value) => typeof value === 'object' && value !== null),
  'show.audienceFrame': z.custom<AudienceFrame>((value) => typeof value === 'object' && value !== null),
} satisfies Record<string, z.ZodType>;

type Calls<T> = {
  [K in keyof T]: T[K] extends Call<infer I, infer O> ? (input: z.infer<I>) => Promise<Answer<O>> : never;
};
/** What `window.buyin.call` offers, by name. */
export type EditorCalls = Calls<typeof calls>;
export type PresenterCalls = Calls<typeof presenterCalls>;
export type AudienceCalls = Calls<typeof audienceCalls>;

/**
 * What the preload script puts into the page as `window.buyin`: one function to call, one to listen, and the path of a dropped file. It knows no names;
 * the typed clients in the renderer and the registry in main do.
 */
export interface Bridge {
  call: (name: string, input: unknown) => Promise<unknown>;
  /** Returns the function that stops listening. */
  on: (name: string, listener: (payload: unknown) => void) => () => void;
  pathOf: (file: object) => string;
}
