/** Writing a pitch in the real app: what is typed, what is understood, what the slide says, and that everything can be taken back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { leaveExpress } from '../support/express.ts';
import { startApp, type RunningApp } from '../support/app.ts';

let run: RunningApp;
let page: Page;

const step = async (name: string) => {
  await page.getByRole('navigation').getByRole('button', { name }).click();
  await page.getByRole('main').getByRole('heading', { level: 1, name }).waitFor();
};
const slideTitle = () =>
  page.getByRole('region', { name: 'The slide' }).getByRole('heading', { level: 1 }).textContent();
const undo = () => page.keyboard.press('Control+Z');

describe('a sample', () => {
  beforeAll(async () => {
    run = await startApp();
    page = run.page;
    await page
      .getByRole('region', { name: /foundry/ })
      .getByRole('button')
      .click();
    await step('Success metrics');
  });
  afterAll(() => run.close());

  it('shows on the slide what is typed, and undoes it by name', async () => {
    await page.getByRole('button', { name: /^Scrap rate/ }).click();
    const target = page.getByRole('textbox', { name: 'Target' });
    await target.fill('');
    await target.pressSequentially('3.7');
    await expect.poll(slideTitle).toContain('3.7%');
    await page.getByRole('button', { name: 'Undo change of target' }).click();
    await expect.poll(() => target.inputValue()).toBe('4.1');
    await page.getByRole('button', { name: 'Redo change of target' }).click();
    await expect.poll(() => target.inputValue()).toBe('3.7');
    await undo();
    await expect.poll(slideTitle).toContain('4.1%');
  });

  it('shows the handouts without an empty window between, and comes back to the field', async () => {
    const target = page.getByRole('textbox', { name: 'Target' });
    await target.focus();
    await page.evaluate(() => {
      const seen = { empty: 0, all: 0, stop: false };
      Object.assign(globalThis, { seen });
      const look = () => {
        seen.all++;
        if (document.body.innerText.trim() === '') seen.empty++;
        if (!seen.stop) requestAnimationFrame(look);
      };
      look();
    });
    await page.keyboard.press('Control+P');
    await page.getByRole('heading', { level: 1, name: 'Handouts' }).waitFor();
    const seen = await page.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: { empty: number; all: number; stop: boolean } };
      seen.stop = true;
      return seen;
    });
    expect(seen.all).toBeGreaterThan(1);
    expect(seen.empty).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('is set as the styles say: those of a screen over those of its controls, and these over the plain page', async () => {
    const style = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await style('main h1', 'font-size')).toBe('30px');
    expect(await style('main input', 'border-top-width')).toBe('0px');
    expect(await style('main div:has(> input)', 'border-top-width')).toBe('1px');
  });

  it('says what it understood, and writes that when the field is left', async () => {
    const by = page.getByRole('textbox', { name: 'By', exact: true });
    await by.fill('end of 2029');
    await page.getByText('31 December 2029').first().waitFor();
    expect(await by.inputValue()).toBe('end of 2029');
    await by.blur();
    await expect.poll(() => by.inputValue()).toBe('31 December 2029');
    await undo();
    await expect.poll(() => by.inputValue()).toBe('31 December 2028');
  });

  it('keeps and marks a text that is no number, also when the block is closed meanwhile', async () => {
    const today = page.getByRole('textbox', { name: 'Today' });
    await today.fill('4,8o');
    await today.blur();
    await page.getByText('Not a number yet').waitFor();
    expect(await today.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: /^Median time/ }).click();
    await page.getByRole('button', { name: /^Scrap rate/ }).click();
    expect(await today.inputValue()).toBe('4,8o');
    await page.getByText('Not a number yet').waitFor();
    await today.fill('4.8');
    await today.blur();
  });

  it('adds somebody who is not in the list yet', async () => {
    const owner = page.getByRole('combobox', { name: 'Who answers for it' });
    await owner.click();
    await owner.fill('Ada Byrne');
    await page.getByRole('option', { name: 'Add Ada Byrne' }).click();
    await expect.poll(() => owner.inputValue()).toBe('Ada Byrne');
    await page.getByRole('button', { name: 'Undo change of who answers for it' }).click();
    await expect.poll(() => owner.inputValue()).toBe('Dieter Holloway');
  });

  it('duplicates, moves and deletes a row by its keys, with Undo in the toast', async () => {
    await page.getByRole('textbox', { name: 'What is measured' }).press('Escape');
    const row = page.getByRole('region', { name: 'Results' }).getByRole('button', { name: /^Scrap rate/ });
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
    await row.press('Control+ArrowDown');
    await expect.poll(() => page.getByRole('main').getByRole('listitem').nth(1).textContent()).toMatch(/^Scrap rate/);
    await row.press('Control+ArrowUp');
    await expect.poll(() => page.getByRole('main').getByRole('listitem').nth(0).textContent()).toMatch(/^Scrap rate/);
    await row.press('Delete');
    await expect.poll(() => row.count()).toBe(0);
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => row.count()).toBe(1);
    await row.press('Control+D');
    await page.getByRole('textbox', { name: 'What is measured' }).waitFor();
    await undo();
    await expect.poll(() => row.count()).toBe(1);
  });

  it('leads to the field of a finding, and Alt+Left comes back', async () => {
    await page
      .getByRole('region', { name: 'Results' })
      .getByRole('button', { name: /^Unplanned downtime/ })
      .click();
    const owner = page.getByRole('combobox', { name: 'Who answers for it' });
    await owner.fill('');
    await owner.blur();
    const status = page.getByRole('contentinfo');
    await status.getByText('1 error', { exact: true }).first().waitFor();
    await step('Review');
    await status.getByRole('button', { name: /^Next: name who answers/ }).click();
    await page.getByRole('main').getByRole('heading', { level: 1, name: 'Success metrics' }).waitFor();
    await expect.poll(() => owner.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('main').getByRole('heading', { level: 1, name: 'Review' }).waitFor();
    await page.getByRole('button', { name: 'Name Dieter Holloway' }).click();
    await page.getByText('Name Dieter Holloway: done').waitFor();
    await expect.poll(() => status.textContent()).toContain('Ready to present');
  });

  it('goes between the regions with F6', async () => {
    const region = () =>
      page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? null);
    await page.getByRole('navigation').getByRole('button', { name: 'Objectives' }).focus();
    for (const name of ['page', 'panel', 'status', 'bar', 'steps']) {
      await page.keyboard.press('F6');
      expect(await region()).toBe(name);
    }
  });

  it('scrolls nothing sideways at 200 % zoom', async () => {
    await page.setViewportSize({ width: 683, height: 384 });
    for (const name of ['Program and focus', 'Success metrics', 'Business case', 'The room']) {
      await page.getByRole('banner').getByRole('button', { name: /^\d+ / }).click();
      await page.getByRole('menuitem', { name }).click();
      await page.getByRole('main').getByRole('heading', { level: 1, name }).waitFor({ state: 'attached' });
      const wide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main, main > div')].some(
          (element) => element.scrollWidth > element.clientWidth,
        ),
      );
      expect(wide, name).toBe(false);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });
});

describe('a new pitch', () => {
  beforeAll(async () => {
    run = await startApp();
    page = run.page;
    await page.getByRole('button', { name: /^Knowledge transfer/ }).click();
    await leaveExpress(page);
    await step('Objectives');
  });
  afterAll(() => run.close());

  it('takes the first keys of an empty step without losing one', async () => {
    await page.getByRole('textbox', { name: 'First objective' }).waitFor();
    await page.keyboard.type('Cut the cost of scrap');
    const statement = page.getByRole('textbox', { name: 'Objective as one sentence' });
    expect(await statement.inputValue()).toBe('Cut the cost of scrap');
    await expect
      .poll(() => page.getByRole('region', { name: 'The slide' }).textContent())
      .toContain('Cut the cost of scrap');
    await page.getByRole('contentinfo').getByText('1 of 12 essentials').first().waitFor();
  });

  it('makes a suggestion the user’s own', async () => {
    await page.getByRole('button', { name: /^Shorten time to independent sign-off/ }).click();
    const statement = page.getByRole('textbox', { name: 'Objective as one sentence' });
    await expect.poll(() => statement.inputValue()).toBe('Shorten time to independent sign-off');
    expect(await statement.evaluate((element) => element === document.activeElement)).toBe(true);
    await page
      .getByRole('status')
      .getByText(/^Yours now/)
      .waitFor();
  });
});

describe('saving', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'buyin-editor-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  afterEach(() => run.close());

  it('says why it failed without standing in the way, and saves elsewhere', async () => {
    run = await startApp();
    page = run.page;
    await page
      .getByRole('region', { name: /foundry/ })
      .getByRole('button')
      .click();
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    const answer = (path: string) =>
      run.app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, path);
    await answer(join(folder, 'there', 'is', 'none.buyin'));
    await page.getByRole('textbox', { name: 'Pitch title' }).fill('Another title');
    await page.keyboard.press('Control+S');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    await page.getByRole('textbox', { name: 'Pitch title' }).fill('One more title');
    await answer(join(folder, 'here.buyin'));
    await alert.getByRole('button', { name: 'Save As' }).click();
    await alert.waitFor({ state: 'detached' });
    await expect.poll(() => page.getByRole('banner').textContent()).toMatch(/· Saved/);
  });
});
