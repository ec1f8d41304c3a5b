/** The start screen in the real app: first start without any pitch, samples, a new pitch, and a file that is gone. */
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readPitchFile } from '../../main/files/read.ts';
import { openRecents } from '../../main/files/recents.ts';
import { savePitchFile } from '../../main/files/save.ts';
import { leaveExpress } from '../support/express.ts';
import { startApp, type RunningApp } from '../support/app.ts';

let folder: string;
let run: RunningApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buyin-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => run.close());

const rowsOf = ({ page }: RunningApp) => page.getByRole('region', { name: 'Other pitches' }).getByRole('listitem');

const sample = new URL('../../assets/samples/foundry.buyin', import.meta.url);

describe('without any pitch', () => {
  it('shows the samples large and opens one with the mouse', async () => {
    run = await startApp();
    await run.page.getByRole('heading', { level: 1, name: 'What do you want approved?' }).waitFor();
    await run.page
      .getByRole('region', { name: /hospital/ })
      .getByRole('button')
      .click();
    await run.page.getByRole('main').getByRole('heading', { level: 1, name: 'Program and focus' }).waitFor();
    expect(await run.page.getByLabel('Organization name').inputValue()).toBe('Marlowe Bay Health (fictional)');
  });

  it('opens a sample with the keyboard alone', async () => {
    run = await startApp();
    // The samples come a moment after the page; they are its first buttons then.
    await run.page.getByRole('region', { name: /foundry/ }).waitFor();
    await run.page.keyboard.press('Tab');
    await run.page.keyboard.press('Enter');
    await run.page.getByRole('main').getByRole('heading', { level: 1, name: 'Program and focus' }).waitFor();
    await run.page.keyboard.press('Control+PageDown');
    await run.page.getByRole('main').getByRole('heading', { level: 1, name: 'Why now' }).waitFor();
  });

  it('begins a pitch from a focus, with the conventions of the computer', async () => {
    run = await startApp();
    await run.page.getByRole('button', { name: /^Onboarding/ }).click();
    await leaveExpress(run.page);
    await run.page.getByRole('main').getByRole('heading', { level: 1, name: 'Program and focus' }).waitFor();
    await run.page.getByText('1 of 12 essentials, then you can present').waitFor();
    expect(await run.page.getByRole('button', { name: /Program focus/ }).textContent()).toContain('Onboarding');
  });
});

describe('with pitches opened before', () => {
  it('leads with the next meeting, and says which file is not found', async () => {
    const here = join(folder, 'here.buyin');
    const gone = join(folder, 'gone.buyin');
    const userData = await mkdtemp(join(folder, 'data-'));
    await copyFile(sample, here);
    await copyFile(sample, gone);
    for (const file of [gone, here]) {
      run = await startApp({ userData, args: [file] });
      await run.page.getByRole('main').getByRole('heading', { level: 1, name: 'Program and focus' }).waitFor();
      await expect.poll(() => readFile(join(userData, 'recents.json'), 'utf8').catch(() => '')).toContain(file);
      await run.close();
    }
    await rm(gone);
    run = await startApp({ userData });
    const rows = run.page.getByRole('region', { name: 'Other pitches' });
    await rows.getByText('Not found').waitFor();
    await rows.getByRole('button', { name: 'Find it' }).waitFor();
    await rows.getByRole('button', { name: /^More for/ }).press('Enter');
    await run.page.getByRole('menuitem', { name: 'Remove from list' }).click();
    await expect.poll(() => rows.count()).toBe(0);
    await run.page
      .getByRole('region', { name: /^Keep the settings/ })
      .getByRole('button', { name: 'Continue' })
      .click();
    await run.page.getByRole('main').getByRole('heading', { level: 1, name: 'Program and focus' }).waitFor();
  });

  it('duplicates, chooses a row with a click, and opens it with a double click or Enter', async () => {
    const one = join(folder, 'one.buyin');
    const two = join(folder, 'two.buyin');
    const userData = await mkdtemp(join(folder, 'data-'));
    const recents = openRecents(userData, () => undefined);
    for (const file of [two, one]) {
      const { pitch } = await readPitchFile(fileURLToPath(sample));
      await savePitchFile(file, { ...pitch, title: file === one ? 'One' : 'Two' });
      await recents.add(file, (await readPitchFile(file)).pitch);
    }
    run = await startApp({ userData });
    const rows = rowsOf(run);
    await rows.getByRole('button', { name: 'More for Two' }).press('Enter');
    await run.page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await run.page.getByText('Duplicated as “two copy.buyin”, in the same folder.').waitFor();
    expect(await readFile(join(folder, 'two copy.buyin'), 'utf8')).toBe(await readFile(two, 'utf8'));
    await expect.poll(() => rows.count()).toBe(2);

    const row = rows.filter({ hasText: 'Two' }).getByRole('button').first();
    await row.click();
    expect(await row.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await run.page.getByRole('heading', { level: 1, name: 'Program and focus' }).count()).toBe(0);
    await row.press('Enter');
    await run.page.getByRole('main').getByRole('heading', { level: 1, name: 'Program and focus' }).waitFor();
    await run.close();

    run = await startApp({ userData });
    await rowsOf(run).filter({ hasText: 'Two' }).getByRole('button').first().dblclick();
    await run.page.getByRole('main').getByRole('heading', { level: 1, name: 'Program and focus' }).waitFor();
  });

  it('shows an accent edge while a file is over the window', async () => {
    run = await startApp();
    await run.page.getByRole('heading', { level: 1 }).waitFor();
    const over = (name: string) =>
      run.page.evaluate((type) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['x'], 'a.buyin'));
        window.dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true }));
      }, name);
    await over('dragover');
    const edge = run.page.getByText('Drop to open');
    await edge.waitFor();
    expect(await edge.evaluate((text) => getComputedStyle(text.parentElement!).borderTopWidth)).toBe('2px');
    await over('dragleave');
    await edge.waitFor({ state: 'detached' });
  });
});
