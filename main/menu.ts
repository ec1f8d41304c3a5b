/** The native menu. What it asks for is done by the page in the window, which knows whether it can be done now. */
import { app, Menu, type BaseWindow, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import guidance from '../assets/guidance.json' with { type: 'json' };
import words from '../assets/words/menu.json' with { type: 'json' };
import type { MenuCommand, Preferences, RecentPitch } from '../src/bridge.ts';
import { sendEvent } from './bridge-server.ts';
import type { PreferenceStore } from './preferences.ts';
import { windowsOf } from './windows/known.ts';
import type { PitchWindow, PitchWindows } from './windows/pitch-windows.ts';

const commands = guidance.words.commands;
const isMac = process.platform === 'darwin';
const separator: MenuItemConstructorOptions = { type: 'separator' };
/** As many as fit into a menu without scrolling. */
const recentsInMenu = 10;
const zoomSteps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

export interface MenuState {
  windows: PitchWindows;
  preferences: PreferenceStore;
  recents: readonly RecentPitch[];
}
interface Template extends MenuState {
  front: PitchWindow | null;
}

/** Sets the menu to what can be done now. The windows of a show have none: a key must not bring it up over the slides. */
export function setMenu(given: MenuState): void {
  const state: Template = { ...given, front: given.windows.front() };
  const menus = [fileMenu(state), editMenu(state), viewMenu(state), presentMenu(state), helpMenu(state)];
  Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [{ role: 'appMenu' }, ...menus] : menus));
  for (const window of [...windowsOf('audience'), ...windowsOf('presenter')]) window.removeMenu();
}

function fileMenu(state: Template): MenuItemConstructorOptions {
  return {
    label: words.file,
    submenu: [
      { label: commands.newPitch, accelerator: 'CmdOrCtrl+N', click: () => void newPitch(state) },
      { label: `${commands.open}…`, accelerator: 'CmdOrCtrl+O', click: () => void inSomeWindow(state, 'open') },
      recentMenu(state),
      separator,
      item(state, 'save', commands.save, 'CmdOrCtrl+S'),
      item(state, 'saveAs', `${commands.saveAs}…`, 'CmdOrCtrl+Shift+S'),
      item(state, 'pdf', `${commands.pdf}…`, 'CmdOrCtrl+P'),
      separator,
      { label: words.close, role: 'close' },
      ...(isMac ? [] : [{ label: words.quit, role: 'quit' } as const]),
    ],
  };
}

function recentMenu({ windows, recents }: Template): MenuItemConstructorOptions {
  const there = recents.filter((recent) => recent.exists).slice(0, recentsInMenu);
  return {
    label: words.openRecent,
    enabled: there.length > 0,
    submenu: there.map(({ path, name, summary }) => ({
      // An ampersand would underline the letter after it.
      label: (summary?.title || name).replaceAll('&', '&&'),
      sublabel: path,
      click: () => void windows.openFromOutside(path),
    })),
  };
}

function editMenu(state: Template): MenuItemConstructorOptions {
  const history: MenuItemConstructorOptions[] = state.front?.hasPitch
    ? [item(state, 'undo', words.undo, 'CmdOrCtrl+Z'), item(state, 'redo', words.redo, redoKey)]
    : [
        { label: words.undo, role: 'undo' },
        { label: words.redo, role: 'redo' },
      ];
  return {
    label: words.edit,
    submenu: [
      ...history,
      separator,
      { label: commands.cut, role: 'cut' },
      { label: commands.copy, role: 'copy' },
      { label: commands.paste, role: 'paste' },
      { label: words.selectAll, role: 'selectAll' },
      separator,
      item(state, 'find', commands.find, 'CmdOrCtrl+F'),
    ],
  };
}

const redoKey = isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y';

function viewMenu(state: Template): MenuItemConstructorOptions {
  const { preferences } = state;
  const theme = (value: Preferences['theme'], label: string): MenuItemConstructorOptions => ({
    label,
    type: 'radio',
    checked: preferences.current().theme === value,
    click: () => void preferences.set({ theme: value }),
  });
  const zoom = (label: string, accelerator: string, next: (now: number) => number): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => void preferences.set({ zoom: next(preferences.current().zoom) }),
  });
  return {
    label: words.view,
    submenu: [
      item(state, 'nextStep', commands.nextStep, 'CmdOrCtrl+PageDown'),
      item(state, 'previousStep', commands.previousStep, 'CmdOrCtrl+PageUp'),
      separator,
      {
        label: words.theme,
        submenu: [theme('system', words.system), theme('light', commands.light), theme('dark', commands.dark)],
      },
      separator,
      zoom(commands.zoomIn, 'CmdOrCtrl+Plus', (now) => zoomSteps.find((step) => step > now) ?? now),
      zoom(commands.zoomOut, 'CmdOrCtrl+-', (now) => zoomSteps.findLast((step) => step < now) ?? now),
      zoom(words.zoomReset, 'CmdOrCtrl+0', () => 1),
      separator,
      { label: words.fullScreen, role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : [{ label: words.developerTools, role: 'toggleDevTools' } as const]),
    ],
  };
}

function presentMenu(state: Template): MenuItemConstructorOptions {
  return {
    label: commands.present,
    submenu: [
      item(state, 'present', commands.present, 'F5'),
      item(state, 'presentHere', commands.presentHere, 'Shift+F5'),
    ],
  };
}

function helpMenu(state: Template): MenuItemConstructorOptions {
  return {
    label: words.help,
    role: 'help',
    submenu: [{ label: commands.keys, enabled: state.front !== null, click: (_, window) => tell(window, 'keys') }],
  };
}

/** Something that can be done with a pitch only. */
function item(
  { front }: Template,
  command: MenuCommand,
  label: string,
  accelerator: string,
): MenuItemConstructorOptions {
  return {
    label,
    accelerator,
    enabled: front?.hasPitch ?? false,
    click: (_, window) => tell(window, command),
  };
}

function tell(window: BaseWindow | undefined, command: MenuCommand): void {
  if (window) sendEvent(window as BrowserWindow, 'menu', { command });
}

/** A pitch is begun in the window in front while it has none, else in a new one. */
async function newPitch({ windows, front }: Template): Promise<void> {
  if (front && !front.hasPitch) sendEvent(front.browser, 'menu', { command: 'newPitch' });
  else await windows.openNew();
}

async function inSomeWindow({ windows, front }: Template, command: MenuCommand): Promise<void> {
  const window = front ?? windows.all()[0];
  if (window) return sendEvent(window.browser, 'menu', { command });
  // On macOS the menu is there without a window.
  await windows.openStart();
}
