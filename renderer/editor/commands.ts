/** Everything that can be done in the editor, once: menu, keys, palette and the sheet of keys are made of this list. */
import importWords from '../../assets/words/import.json' with { type: 'json' };
import { steps } from '../../src/catalogue/guidance.ts';
import type { MenuCommand } from '../../src/bridge.ts';
import { call } from '../client.ts';
import { pitchStore, settingsStore, viewStore } from '../store/stores.ts';
import { say, words } from '../ui/words.ts';
import { redo, redoName, undo, undoName } from './edits.ts';
import { resume, turnPage } from '../express/going.ts';
import { express } from '../express/words.ts';
import { openFile } from '../opening.ts';
import { beginImport } from './steps/import-table.ts';
import { goToRegion } from './regions.ts';
import { save, saveAndClose } from './saving.ts';
import { currentSlide } from './slides/slides.ts';

export interface Command {
  id: string;
  /** Where it stands in the menu and on the sheet of keys. */
  group: 'file' | 'edit' | 'present' | 'go' | 'view';
  label: () => string;
  /** On the sheet of keys, where the label says more than the key does. */
  plainLabel?: string;
  /** The first one is shown. */
  keys: readonly string[];
  run: () => void;
  enabled?: () => boolean;
  /** Left out of the menu: it has a place of its own on the screen or is only a key. */
  hidden?: true;
}

const view = () => viewStore.getState();
const done = (result: Promise<unknown>) => void result;

export const commands: readonly Command[] = [
  {
    id: 'newPitch',
    group: 'file',
    label: () => say.commands.newPitch,
    keys: ['Mod+N'],
    run: () => done(call('window.newPitch', undefined)),
  },
  { id: 'open', group: 'file', label: () => say.commands.open, keys: ['Mod+O'], run: () => done(openFile()) },
  { id: 'save', group: 'file', label: () => say.commands.save, keys: ['Mod+S'], run: () => done(save({ as: false })) },
  {
    id: 'saveAs',
    group: 'file',
    label: () => say.commands.saveAs,
    keys: ['Mod+Shift+S'],
    run: () => done(save({ as: true })),
  },
  {
    id: 'importMetrics',
    group: 'file',
    label: () => importWords.command,
    keys: [],
    run: () => done(beginImport()),
  },
  {
    id: 'undo',
    group: 'edit',
    label: () => undoName(pitchStore.getState().past.at(-1)),
    plainLabel: say.commands.undo,
    keys: ['Mod+Z'],
    run: undo,
    enabled: () => pitchStore.getState().past.length > 0,
  },
  {
    id: 'redo',
    group: 'edit',
    label: () => redoName(pitchStore.getState().future[0]),
    plainLabel: say.commands.redo,
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    run: redo,
    enabled: () => pitchStore.getState().future.length > 0,
  },
  {
    id: 'find',
    group: 'edit',
    label: () => say.commands.find,
    keys: ['Mod+F', 'Mod+K'],
    run: () => view().show({ overlay: 'palette' }),
  },
  { id: 'present', group: 'present', label: () => say.commands.present, keys: ['F5'], run: () => done(present(null)) },
  {
    id: 'presentHere',
    group: 'present',
    label: () => say.commands.presentHere,
    keys: ['Shift+F5'],
    run: () => done(present(currentSlide())),
  },
  {
    id: 'pdf',
    group: 'present',
    label: () => say.commands.pdf,
    keys: ['Mod+P'],
    run: () => view().show({ overlay: 'export' }),
  },
  {
    id: 'essentials',
    group: 'go',
    label: () => express.command,
    keys: [],
    run: resume,
    enabled: () => view().express === null,
  },
  { id: 'nextStep', group: 'go', label: () => say.commands.nextStep, keys: ['Mod+PageDown'], run: () => step(1) },
  {
    id: 'previousStep',
    group: 'go',
    label: () => say.commands.previousStep,
    keys: ['Mod+PageUp'],
    run: () => step(-1),
  },
  {
    id: 'back',
    group: 'go',
    label: () => say.commands.back,
    keys: ['Alt+ArrowLeft'],
    run: () => view().goBack(),
    enabled: () => view().back.length > 0,
  },
  {
    id: 'nextRegion',
    group: 'go',
    label: () => words.commands.nextRegion,
    keys: ['F6'],
    run: () => goToRegion(1),
    hidden: true,
  },
  {
    id: 'previousRegion',
    group: 'go',
    label: () => words.commands.previousRegion,
    keys: ['Shift+F6'],
    run: () => goToRegion(-1),
    hidden: true,
  },
  {
    id: 'light',
    group: 'view',
    label: () => say.commands.light,
    keys: [],
    run: () => theme('light'),
    enabled: () => themeNow() !== 'light',
  },
  {
    id: 'dark',
    group: 'view',
    label: () => say.commands.dark,
    keys: [],
    run: () => theme('dark'),
    enabled: () => themeNow() !== 'dark',
  },
  {
    id: 'system',
    group: 'view',
    label: () => words.commands.systemTheme,
    keys: [],
    run: () => theme('system'),
    enabled: () => themeNow() !== 'system',
  },
  { id: 'zoomIn', group: 'view', label: () => say.commands.zoomIn, keys: ['Mod++', 'Mod+='], run: () => zoom(1) },
  { id: 'zoomOut', group: 'view', label: () => say.commands.zoomOut, keys: ['Mod+-'], run: () => zoom(-1) },
  {
    id: 'zoomReset',
    group: 'view',
    label: () => words.commands.zoomReset,
    keys: ['Mod+0'],
    run: () => done(call('preferences.set', { zoom: 1 })),
    hidden: true,
  },
  {
    id: 'keys',
    group: 'view',
    label: () => say.commands.keys,
    keys: ['?', 'F1'],
    run: () => view().show({ overlay: 'keys' }),
  },
];

const byId = new Map(commands.map((command) => [command.id, command]));

/** The command with this id. */
export function commandOf(id: string): Command {
  const command = byId.get(id);
  if (!command) throw new Error(`No command ${id}`);
  return command;
}

/** Does what the native menu asks for. */
export function runMenuCommand(name: MenuCommand): void {
  if (name === 'saveAndClose') return done(saveAndClose());
  if (name === 'close') return done(call('window.close', undefined));
  byId.get(name)?.run();
}

async function present(from: string | null): Promise<void> {
  const answer = await call('show.start', { pitch: pitchStore.getState().pitch, from });
  if (!answer.ok) view().show({ problem: answer.error });
}

function step(by: 1 | -1): void {
  if (view().express !== null) return turnPage(by);
  const at = steps.findIndex((other) => other.id === view().step);
  const next = steps[at + by];
  if (next) view().goToStep(next.id);
}

const themeNow = () => settingsStore.getState().preferences.theme;

function theme(next: 'light' | 'dark' | 'system'): void {
  done(call('preferences.set', { theme: next }));
}

const zooms = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

function zoom(by: 1 | -1): void {
  const now = settingsStore.getState().preferences.zoom;
  const next = by > 0 ? zooms.find((value) => value > now) : zooms.findLast((value) => value < now);
  if (next) done(call('preferences.set', { zoom: next }));
}
