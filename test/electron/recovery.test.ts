/** Work that was not saved when the app was killed: offered on the start screen and beside its file, looked at, set aside, gone on with. */
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runningApps, startApp, type RunningApp } from '../support/app.ts';
import { makeFolder, type Folder } from '../support/disk.ts';
import { answerDialogs, choose, editorIn, questionsAsked, sampleIn, typeTitle } from '../support/editor.ts';

let folder: Folder;
let run: RunningApp;
let file: string;
const userData = () => join(folder.path, 'data');
const titleIn = async (path: string) => (JSON.parse(await readFile(path, 'utf8')) as { title: string }).title;
const journals = () => readdir(join(userData(), 'journal')).catch(() => []);
beforeEach(async () => {
  folder = await makeFolder();
  file = await sampleIn(folder.path);
});
afterEach(async () => {
  for (const running of runningApps) {
    await answerDialogs(running as RunningApp, { question: "Don't save" }).catch(() => undefined);
    await running.close();
  }
  await folder.remove();
});

/** Types a title into the file, one second before the app is killed. */
async function typeAndKill(title: string): Promise<void> {
  run = await startApp({ userData: userData(), args: [file] });
  await editorIn(run.page);
  await typeTitle(run.page, title);
  await wait(1000);
  const ended = once(run.process, 'exit');
  run.process.kill('SIGKILL');
  await ended;
  runningApps.delete(run);
}

const bar = () => run.page.getByRole('region', { name: 'Work that was not saved' });

describe('after a kill', () => {
  it('the start screen gives the work back, with its history and on its file', async () => {
    await typeAndKill('Typed before the kill');
    run = await startApp({ userData: userData() });
    await bar()
      .getByText(/Work on “Typed before the kill” from .+ today was not saved. It is all still here./)
      .waitFor();

    await bar().getByRole('button', { name: 'Discard' }).click();
    await run.page.getByText('The recovered work was set aside; the file is as it was.').waitFor();
    expect(await bar().count()).toBe(0);
    await run.page.getByRole('button', { name: 'Undo' }).click();
    await bar().waitFor();

    await bar().getByRole('button', { name: 'Look at it' }).click();
    await expect.poll(() => run.pages().length).toBe(2);
    const copy = run.pages()[1]!;
    await editorIn(copy);
    expect(await copy.getByRole('textbox', { name: 'Pitch title' }).inputValue()).toBe('Typed before the kill');
    await copy.getByText('This is a copy of the work').waitFor();
    await copy.getByText('Not in a file yet').waitFor();
    await copy.close();

    await bar().getByRole('button', { name: 'Continue' }).press('Enter');
    await editorIn(run.page);
    await run.page.getByText('This is the recovered work, not yet in the file.').waitFor();
    const title = run.page.getByRole('textbox', { name: 'Pitch title' });
    expect(await title.inputValue()).toBe('Typed before the kill');
    expect(await titleIn(file)).toContain('Keep the settings');
    await run.page.keyboard.press('Control+z');
    expect(await title.inputValue()).toContain('Keep the settings');
    await run.page.keyboard.press('Control+Shift+z');
    await run.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => titleIn(file)).toBe('Typed before the kill');
    await expect.poll(journals).toEqual([]);
    expect(await run.page.getByText('This is the recovered work').count()).toBe(0);
  });

  it('the file itself gives it back when that is opened first, and a second kill loses nothing', async () => {
    await typeAndKill('Once');
    run = await startApp({ userData: userData(), args: [file] });
    await editorIn(run.page);
    await bar().getByRole('button', { name: 'Continue' }).click();
    await run.page.getByText('This is the recovered work').waitFor();
    expect(await bar().count()).toBe(0);
    const ended = once(run.process, 'exit');
    run.process.kill('SIGKILL');
    await ended;
    runningApps.delete(run);
    run = await startApp({ userData: userData() });
    await bar().getByText('“Once”').waitFor();
  });

  it('what is discarded is gone when the app ends, and what is closed unsaved is never offered', async () => {
    await typeAndKill('Once');
    run = await startApp({ userData: userData() });
    await bar().getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => bar().count()).toBe(0);
    await run.close();
    expect(await journals()).toEqual([]);
    run = await startApp({ userData: userData(), args: [file] });
    await editorIn(run.page);
    await typeTitle(run.page, 'Twice');
    await expect.poll(journals).toHaveLength(1);
    await answerDialogs(run, { question: "Don't save" });
    await run.close();
    expect(await journals()).toEqual([]);
  });
});

describe('while the app runs', () => {
  it('the work of a window is offered by no other, and saving ends its journal', async () => {
    run = await startApp({ userData: userData(), args: [file] });
    await editorIn(run.page);
    await typeTitle(run.page, 'Another title');
    await expect.poll(journals).toHaveLength(1);
    await answerDialogs(run, { open: await sampleIn(folder.path, 'two.buyin') });
    await choose(run, 'File', 'Open…');
    await expect.poll(() => run.pages().length).toBe(2);
    const second = run.pages()[1]!;
    await editorIn(second);
    expect(await second.getByText('was not saved').count()).toBe(0);
    await run.page.bringToFront();
    await run.page.keyboard.press('Control+s');
    await expect.poll(journals).toEqual([]);
  });

  it('a page that dies comes back with what was not saved', async () => {
    run = await startApp({ userData: userData(), args: [file] });
    await editorIn(run.page);
    await typeTitle(run.page, 'Another title');
    await wait(1000);
    await run.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]!.webContents;
      const again = new Promise<void>((loaded) => contents.once('did-finish-load', () => loaded()));
      contents.forcefullyCrashRenderer();
      await again;
    });
    const inPage = (script: string) =>
      run.app.evaluate(
        ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as unknown,
        script,
      );
    await expect.poll(() => inPage('document.body.innerText')).toContain('your work was kept up to');
    expect(await inPage('[...document.querySelectorAll("input, textarea")].map((field) => field.value)')).toContain(
      'Another title',
    );
    await answerDialogs(run, { question: 'Cancel' });
    await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect.poll(() => questionsAsked(run)).toHaveLength(1);
  });

  it('a folder that takes no journal is told, and the app goes on', async () => {
    await mkdir(userData());
    await writeFile(join(userData(), 'journal'), 'in the way');
    run = await startApp({ userData: userData(), args: [await sampleIn(folder.path, 'two.buyin')] });
    await editorIn(run.page);
    await typeTitle(run.page, 'Another title');
    await run.page.getByText('Your unsaved work cannot be kept outside the file for now').waitFor();
    await rm(join(folder.path, 'two.buyin'));
    await mkdir(join(folder.path, 'two.buyin'));
    await choose(run, 'File', 'Save');
    await run.page.getByText('your unsaved work cannot be kept on this computer either').waitFor();
    await rm(join(userData(), 'journal'));
    await typeTitle(run.page, 'A third title');
    await expect.poll(journals).toHaveLength(1);
    await choose(run, 'File', 'Save');
    await run.page
      .getByText('There is a folder or a device of this name, so nothing was saved; your changes are kept.')
      .waitFor();
  });
});
