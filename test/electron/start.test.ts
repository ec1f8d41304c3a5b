/** The start screen in the real app: first start without any pitch, samples, a new pitch, and a file that is gone. */
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { leaveExpress } from '../support/express.ts';
import { startApp, type RunningApp } from '../support/app.ts';

let folder: string;
let run: RunningApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buyin-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => run.close());

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
    await run.page
      .getByRole('region', { name: /^Keep the settings/ })
      .getByRole('button', { name: 'Continue' })
      .click();
    await run.page.getByRole('main').getByRole('heading', { level: 1, name: 'Program and focus' }).waitFor();
  });
});
