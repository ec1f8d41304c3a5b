/** Opening and saving in the real app: what the person sees, and what is on the disk. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runningApps, startApp, type RunningApp } from '../support/app.ts';
import { makeFolder, mayMount, mountDisk, type Folder } from '../support/disk.ts';
import { answerDialogs, choose, editorIn, questionsAsked, sampleIn, typeTitle } from '../support/editor.ts';

let folder: Folder;
let run: RunningApp;
const at = (name: string) => join(folder.path, name);
const titleIn = async (path: string) => (JSON.parse(await readFile(path, 'utf8')) as { title: string }).title;
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

describe('opening', () => {
  it('by the dialog shows the pitch in the start screen', async () => {
    run = await startApp();
    await run.page.getByRole('heading', { level: 1 }).waitFor();
    await answerDialogs(run, { open: await sampleIn(folder.path) });
    await choose(run, 'File', 'Open…');
    await editorIn(run.page);
    expect(run.pages()).toHaveLength(1);
  });

  it.each([
    ['damaged.buyin', '{"schema":"mentoring-pitch/1",', 'damaged.buyin is damaged at line 1, column 31'],
    ['other.buyin', '{"name":"x"}', 'other.buyin is not a pitch of this app'],
  ])('says what is wrong with %s and leaves it as it is', async (name, content, sentence) => {
    await writeFile(at(name), content);
    run = await startApp({ args: [at(name)] });
    await run.page.getByText(sentence).waitFor();
    expect(await readFile(at(name), 'utf8')).toBe(content);
  });

  it('says that a file is gone', async () => {
    run = await startApp({ args: [at('gone.buyin')] });
    await run.page.getByText('gone.buyin is not there').waitFor();
    expect(await readdir(folder.path)).toEqual([]);
  });
});

describe('saving', () => {
  it('writes the file, and nothing else is left beside it', async () => {
    run = await startApp({ args: [await sampleIn(folder.path)] });
    await editorIn(run.page);
    await typeTitle(run.page, 'Another title');
    await choose(run, 'File', 'Save');
    await expect.poll(() => titleIn(at('foundry.buyin'))).toBe('Another title');
    expect(await readdir(folder.path)).toEqual(['foundry.buyin']);
  });

  it('under another name adds the ending and leaves the first file', async () => {
    run = await startApp({ args: [await sampleIn(folder.path)] });
    await editorIn(run.page);
    await typeTitle(run.page, 'Another title');
    await answerDialogs(run, { save: at('second') });
    await choose(run, 'File', 'Save As…');
    await expect.poll(() => titleIn(at('second.buyin')).catch(() => '')).toBe('Another title');
    expect(await titleIn(at('foundry.buyin'))).toContain('Keep the settings');
    await typeTitle(run.page, 'A third title');
    await choose(run, 'File', 'Save');
    await expect.poll(() => titleIn(at('second.buyin'))).toBe('A third title');
  });

  it('asks before the name with its ending replaces a file', async () => {
    await writeFile(at('second.buyin'), 'mine');
    run = await startApp({ args: [await sampleIn(folder.path)] });
    await editorIn(run.page);
    await answerDialogs(run, { save: at('second'), question: 'Cancel' });
    await choose(run, 'File', 'Save As…');
    await expect.poll(() => questionsAsked(run)).toEqual(['“second.buyin” is there already. Replace it?']);
    expect(await readFile(at('second.buyin'), 'utf8')).toBe('mine');
  });

  it('does not take the file of another window', async () => {
    run = await startApp({ args: [await sampleIn(folder.path, 'one.buyin')] });
    await editorIn(run.page);
    await answerDialogs(run, { open: await sampleIn(folder.path, 'two.buyin') });
    await choose(run, 'File', 'Open…');
    await expect.poll(() => run.pages().length).toBe(2);
    await editorIn(run.pages()[1]!);
    await answerDialogs(run, { save: at('two.buyin') });
    await typeTitle(run.page, 'Must not get into two');
    await run.page.keyboard.press('Control+Shift+S');
    await run.page.getByText('This pitch is open in another window').waitFor();
    expect(await titleIn(at('two.buyin'))).toContain('Keep the settings');
  });

  it.skipIf(!mayMount)('on a full disk says so, keeps the old file and the work, and saves elsewhere', async () => {
    const disk = await mountDisk(96);
    try {
      const file = await sampleIn(disk.path);
      const before = await readFile(file, 'utf8');
      await writeFile(join(disk.path, 'ballast'), 'x'.repeat(16 * 1024));
      run = await startApp({ args: [file] });
      await editorIn(run.page);
      await typeTitle(run.page, 'Another title');
      await choose(run, 'File', 'Save');
      await run.page.getByText('The disk is full, so the file was not saved').waitFor();
      expect(await readFile(file, 'utf8')).toBe(before);
      expect((await readdir(disk.path)).toSorted()).toEqual(['ballast', 'foundry.buyin']);
      await answerDialogs(run, { save: at('rescued.buyin') });
      await choose(run, 'File', 'Save As…');
      await expect.poll(() => titleIn(at('rescued.buyin')).catch(() => '')).toBe('Another title');
    } finally {
      await run.close();
      await disk.remove();
    }
  });
});

describe('files of the app itself', () => {
  it('that are damaged do not keep it from starting', async () => {
    for (const name of ['preferences.json', 'windows.json', 'recents.json']) await writeFile(at(name), '{"zoom":');
    run = await startApp({ userData: folder.path });
    await run.page.getByRole('heading', { level: 1, name: 'What do you want approved?' }).waitFor();
    expect(await run.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false);
  });
});
