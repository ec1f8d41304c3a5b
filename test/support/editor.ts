import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectFolder } from '../../main/launch/folders.ts';
import type { RunningApp } from './app.ts';

/** A sample in a file of its own. */
export async function sampleIn(folder: string, name = 'foundry.buyin'): Promise<string> {
  const path = join(folder, name);
  await copyFile(join(projectFolder, 'assets/samples/foundry.buyin'), path);
  return path;
}

/** Waits until the page shows a pitch. */
export async function editorIn(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Program and focus' }).waitFor();
}

/** Changes the pitch by hand. */
export async function typeTitle(page: Page, title: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Pitch title' }).fill(title);
}

/** What the system's dialogs answer from now on: they cannot be driven. `questions` are counted from here. */
export async function answerDialogs(
  { app }: RunningApp,
  answers: { save?: string | null; open?: string | null; question?: string },
): Promise<void> {
  await app.evaluate(({ dialog }, { save, open, question }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const canceled = { canceled: true, filePath: '' };
    dialog.showSaveDialog = () => Promise.resolve(save ? { canceled: false, filePath: save } : canceled);
    dialog.showOpenDialog = () =>
      Promise.resolve(open ? { canceled: false, filePaths: [open] } : { canceled: true, filePaths: [] });
    dialog.showMessageBox = (...args: unknown[]) => {
      const { message, buttons } = args.at(-1) as { message: string; buttons: string[] };
      asked.push(message);
      return Promise.resolve({ response: buttons.indexOf(question ?? ''), checkboxChecked: false });
    };
  }, answers);
}

/** The questions that were asked since the answers were given. */
export function questionsAsked({ app }: RunningApp): Promise<string[]> {
  return app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}

/** Clicks on something in the native menu, named as it is there: `choose(run, 'File', 'Save')`. */
export function choose({ app }: RunningApp, ...path: readonly string[]): Promise<void> {
  return app.evaluate(({ Menu, BrowserWindow }, labels) => {
    let items = Menu.getApplicationMenu()?.items ?? [];
    for (const label of labels.slice(0, -1)) items = items.find((item) => item.label === label)?.submenu?.items ?? [];
    const item = items.find(({ label }) => label === labels.at(-1));
    if (!item?.enabled) throw new Error(`${labels.join(' > ')} cannot be chosen`);
    item.click({}, BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]);
  }, path);
}
