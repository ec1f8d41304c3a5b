/** Windows: size and place, one for each pitch, second starts, closing with unsaved changes, and a page that dies. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findElectron } from '../../main/launch/electron.ts';
import { projectFolder } from '../../main/launch/folders.ts';
import { chromiumSwitches } from '../../main/launch/prepare.ts';
import { runningApps, startApp, type RunningApp } from '../support/app.ts';
import { makeFolder, type Folder } from '../support/disk.ts';
import { answerDialogs, editorIn, questionsAsked, sampleIn, typeTitle } from '../support/editor.ts';

let folder: Folder;
let run: RunningApp;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  for (const running of runningApps) await running.close();
  await folder.remove();
});

const titles = () => run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.getTitle()));
const closeWindow = () => run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
const ended = () =>
  new Promise((resolve) => (run.process.exitCode === null ? run.process.once('exit', resolve) : resolve(null)));

/** Starts the app once more over the same data, until it ends by itself. */
async function startAgain(...args: string[]): Promise<number | null> {
  const { executable } = await findElectron();
  const all = [...chromiumSwitches(), `--user-data-dir=${run.userData}`, projectFolder, ...args];
  const child = spawn(executable, all, { stdio: 'ignore', timeout: 20_000 });
  return new Promise((resolve) => child.once('exit', resolve));
}

describe('size and place', () => {
  it('of the page are what the command line says', async () => {
    run = await startApp({ args: ['--window-size=1100x700'] });
    expect(await run.page.evaluate(() => [innerWidth, innerHeight])).toEqual([1100, 700]);
  });

  it('are remembered for the next start', async () => {
    const bounds = { x: 120, y: 60, width: 1010, height: 640 };
    const userData = folder.path;
    run = await startApp({ userData });
    await run.app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), bounds);
    await expect.poll(() => readFile(`${userData}/windows.json`, 'utf8').catch(() => '')).toContain('1010');
    await run.close();
    run = await startApp({ userData });
    const found = await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    expect(found).toEqual(bounds);
  });

  it('of the theme of the command line are light or dark from the first picture on', async () => {
    run = await startApp({ args: ['--theme=dark'] });
    const isDark = () => run.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await isDark()).toBe(true);
    const ground = await run.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
    );
    expect(ground?.toUpperCase()).toBe('#131619');
  });
});

describe('a pitch', () => {
  it('that is open already is shown where it is open, also when a second start asks for it', async () => {
    const file = await sampleIn(folder.path);
    run = await startApp({ args: [file] });
    await editorIn(run.page);
    expect(await startAgain(file)).toBe(0);
    expect(await startAgain()).toBe(0);
    expect(run.pages()).toHaveLength(1);
  });

  it('asked for by a second start opens in the start screen, the next one in a window of its own', async () => {
    run = await startApp();
    await run.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await startAgain(await sampleIn(folder.path, 'one.buyin'))).toBe(0);
    await editorIn(run.page);
    expect(run.pages()).toHaveLength(1);
    expect(await startAgain(await sampleIn(folder.path, 'two.buyin'))).toBe(0);
    await expect.poll(() => run.pages().length).toBe(2);
    await editorIn(run.pages()[1]!);
  });

  it('asked for twice at once gets one window', async () => {
    const file = await sampleIn(folder.path);
    run = await startApp({ args: [await sampleIn(folder.path, 'other.buyin')] });
    await editorIn(run.page);
    expect(await Promise.all([startAgain(file), startAgain(file)])).toEqual([0, 0]);
    await expect.poll(() => run.pages().length).toBe(2);
    await editorIn(run.pages()[1]!);
    expect(run.pages()).toHaveLength(2);
  });

  it('gives the window its title', async () => {
    run = await startApp({ args: [await sampleIn(folder.path)] });
    await expect.poll(titles).toEqual([expect.stringContaining('Keep the settings')]);
  });
});

describe('closing with unsaved changes', () => {
  let file: string;
  let before: string;
  beforeEach(async () => {
    file = await sampleIn(folder.path);
    before = await readFile(file, 'utf8');
    run = await startApp({ args: [file] });
    await editorIn(run.page);
    await typeTitle(run.page, 'Another title');
    await run.page.getByRole('button', { name: /^Undo change/ }).waitFor();
  });

  it('asks, and Cancel changes nothing', async () => {
    await answerDialogs(run, { question: 'Cancel' });
    await closeWindow();
    await expect.poll(() => questionsAsked(run)).toEqual(['Save the changes to “Another title”?']);
    await run.app.evaluate(({ app }) => app.quit());
    await expect.poll(() => questionsAsked(run)).toHaveLength(2);
    expect(run.pages()).toHaveLength(1);
    expect(await readFile(file, 'utf8')).toBe(before);
    await answerDialogs(run, { question: "Don't save" });
  });

  it('leaves the file alone after "Don\'t save"', async () => {
    await answerDialogs(run, { question: "Don't save" });
    const end = ended();
    await closeWindow().catch(() => undefined);
    await end;
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('saves first after "Save", and the app ends when that was asked for', async () => {
    await answerDialogs(run, { question: 'Save' });
    const end = ended();
    await run.app.evaluate(({ app }) => app.quit());
    await end;
    const saved = JSON.parse(await readFile(file, 'utf8')) as object;
    expect(saved).toEqual({ ...(JSON.parse(before) as object), title: 'Another title' });
  });
});

describe('a page that dies', () => {
  it('comes back with the last saved version and says so', async () => {
    run = await startApp({ args: [await sampleIn(folder.path)] });
    await editorIn(run.page);
    await run.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]!.webContents;
      const again = new Promise<void>((loaded) => contents.once('did-finish-load', () => loaded()));
      contents.forcefullyCrashRenderer();
      await again;
    });
    // Playwright has lost the page.
    const shown = () =>
      run.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
      );
    await expect.poll(shown).toContain('This window stopped and was started again');
    expect(await shown()).toContain('Program and focus');
  });
});
