/** The native menu: what is in it, what it does, and when it cannot. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runningApps, startApp, type RunningApp } from '../support/app.ts';
import { makeFolder, type Folder } from '../support/disk.ts';
import { answerDialogs, choose, editorIn, sampleIn, typeTitle } from '../support/editor.ts';

let folder: Folder;
let run: RunningApp;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  for (const running of runningApps) {
    await answerDialogs(running as RunningApp, { question: "Don't save" }).catch(() => undefined);
    await running.close();
  }
  await folder.remove();
});

/** Every item that is there, as `File > Save` with its key, and a mark where it cannot be chosen. */
function menu(): Promise<string[]> {
  return run.app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ label, submenu }) =>
      (submenu?.items ?? [])
        .filter(({ type }) => type !== 'separator')
        .map((item) => `${label} > ${item.label} ${item.accelerator ?? ''} ${item.enabled ? '' : '(off)'}`.trim()),
    ),
  );
}

describe('the menu', () => {
  it('without a pitch has off what needs one', async () => {
    run = await startApp();
    await expect.poll(menu).toContain('File > Save CmdOrCtrl+S (off)');
    const found = await menu();
    expect(found).toContain('File > New pitch CmdOrCtrl+N');
    expect(found).toContain('File > Open… CmdOrCtrl+O');
    expect(found).toContain('Present > Present F5 (off)');
    expect(found).toContain('Present > Present from this slide Shift+F5 (off)');
  });

  it('with a pitch saves, undoes, presents and knows the file', async () => {
    const file = await sampleIn(folder.path);
    run = await startApp({ args: [file] });
    await editorIn(run.page);
    await expect.poll(menu).toContain('Present > Present F5');
    await typeTitle(run.page, 'Another title');
    await choose(run, 'Edit', 'Undo');
    const title = run.page.getByRole('textbox', { name: 'Pitch title' });
    await expect.poll(() => title.inputValue()).toContain('Keep the settings');
    await choose(run, 'Edit', 'Redo');
    await expect.poll(() => title.inputValue()).toBe('Another title');
    await expect
      .poll(() =>
        run.app.evaluate(
          ({ Menu }) =>
            Menu.getApplicationMenu()
              ?.items.find(({ label }) => label === 'File')
              ?.submenu?.items.find(({ label }) => label === 'Open recent')
              ?.submenu?.items.map(({ sublabel }) => sublabel) ?? [],
        ),
      )
      .toEqual([file]);
  });

  it('changes theme and size of everything, and remembers both', async () => {
    run = await startApp({ userData: folder.path });
    await run.page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(menu).toContain('Help > Keys');
    const width = await run.page.evaluate(() => innerWidth);
    await choose(run, 'View', 'Theme', 'Dark');
    await choose(run, 'View', 'Larger');
    await expect.poll(() => run.page.evaluate(() => innerWidth)).toBeLessThan(width);
    await expect.poll(() => run.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    await run.close();
    run = await startApp({ userData: folder.path });
    await run.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await run.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await run.page.evaluate(() => innerWidth)).toBeLessThan(width);
    await choose(run, 'View', 'Normal size');
    await expect.poll(() => run.page.evaluate(() => innerWidth)).toBe(width);
  });

  it('begins a new pitch in a window of its own when the one in front has a pitch', async () => {
    run = await startApp({ args: [await sampleIn(folder.path)] });
    await editorIn(run.page);
    await expect.poll(menu).toContain('Present > Present F5');
    await choose(run, 'File', 'New pitch');
    await expect.poll(() => run.pages().length).toBe(2);
    await run.pages()[1]!.getByRole('heading', { level: 1, name: 'What is the program for?' }).waitFor();
  });

  it('is not there over the slides', async () => {
    run = await startApp({ args: [await sampleIn(folder.path)] });
    await editorIn(run.page);
    await expect.poll(menu).toContain('Present > Present F5');
    await choose(run, 'Present', 'Present');
    await expect.poll(() => run.pages().some((page) => page.url().includes('audience'))).toBe(true);
    await choose(run, 'View', 'Larger');
    const zoomed = () =>
      run.app.evaluate(({ BrowserWindow }) =>
        Object.fromEntries(
          BrowserWindow.getAllWindows().map(({ webContents }) => [
            webContents.getURL().split('/').at(-1),
            webContents.getZoomFactor(),
          ]),
        ),
      );
    await expect.poll(zoomed).toMatchObject({ 'index.html': 1.1, 'audience.html': 1 });
  });
});
