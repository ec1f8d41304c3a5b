/** The system's own file dialogs. A folder is always given, because not every system remembers the last one. */
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import words from '../assets/words/menu.json' with { type: 'json' };
import { fill } from '../src/format/fill.ts';
import { fileName } from './files/file-name.ts';
import type { Recents } from './files/recents.ts';

const endings = { pitch: 'buyin', pdf: 'pdf' } as const;
export type FileType = keyof typeof endings;

function filterFor(type: FileType): FileFilter {
  return { name: words.files[type], extensions: [endings[type]] };
}

export async function askForPitch(window: BrowserWindow, recents: Recents): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: await startFolder(recents),
    filters: [filterFor('pitch'), { name: words.files.all, extensions: ['*'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** A table to import; null when canceled. */
export async function askForTable(window: BrowserWindow, recents: Recents): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: await startFolder(recents),
    filters: [
      { name: words.files.table, extensions: ['csv', 'tsv', 'txt'] },
      { name: words.files.all, extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Where to save a file of this type; null when canceled. `suggested` is a path, or words that a file name is made of. */
export async function askWhereToSave(
  window: BrowserWindow,
  recents: Recents,
  type: FileType,
  suggested: { path: string } | { name: string },
): Promise<string | null> {
  const ending = `.${endings[type]}`;
  const defaultPath =
    'path' in suggested ? suggested.path : join(await startFolder(recents), fileName(suggested.name) + ending);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath,
    filters: [filterFor(type)],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return null;
  await recents.setLastFolder(dirname(filePath));
  if (extname(filePath).toLowerCase() === ending) return filePath;
  // Not every system adds the ending, and the name that it asked about was then another one.
  const completed = filePath + ending;
  return !(await exists(completed)) || (await mayReplace(window, completed)) ? completed : null;
}

async function mayReplace(window: BrowserWindow, path: string): Promise<boolean> {
  const { question, detail, yes, no } = words.replace;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: fill(question, { file: basename(path) }),
    detail,
    buttons: process.platform === 'linux' ? [no, yes] : [yes, no],
    defaultId: process.platform === 'linux' ? 0 : 1,
    cancelId: process.platform === 'linux' ? 0 : 1,
    noLink: true,
  });
  return (response === 0) !== (process.platform === 'linux');
}

async function startFolder(recents: Recents): Promise<string> {
  const last = await recents.lastFolder();
  return last && (await exists(last)) ? last : app.getPath('documents');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
