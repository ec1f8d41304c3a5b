/** Fields in the real app: what is typed is read and asked about, and what is far too much does not get in. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type RunningApp } from '../support/app.ts';

let run: RunningApp;
let page: Page;

const step = async (name: string) => {
  await page.getByRole('navigation').getByRole('button', { name }).click();
  await page.getByRole('main').getByRole('heading', { level: 1, name }).waitFor();
};
const paste = async (text: string) => {
  await run.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
};
const hasFocus = (name: string) =>
  page.getByRole('textbox', { name, exact: true }).evaluate((element) => element === document.activeElement);

beforeAll(async () => {
  run = await startApp();
  page = run.page;
  await page
    .getByRole('region', { name: /foundry/ })
    .getByRole('button')
    .click();
  await step('Success metrics');
  await page.getByRole('button', { name: /^Scrap rate/ }).click();
});
afterAll(() => run.close());

describe('a text with two meanings', () => {
  it('is asked about, for dates', async () => {
    const by = page.getByRole('textbox', { name: 'By', exact: true });
    await by.fill('03/04/2027');
    const meanings = page.getByRole('group', { name: 'Which one do you mean?' });
    await expect.poll(() => meanings.getByRole('button').allTextContents()).toEqual(['3 April 2027', '4 March 2027']);
    // Until it is answered the date is the one before, and the text stays.
    await by.blur();
    expect(await by.inputValue()).toBe('03/04/2027');
    await meanings.getByRole('button', { name: '4 March 2027' }).click();
    await expect.poll(() => by.inputValue()).toBe('4 March 2027');
    await expect.poll(() => hasFocus('By')).toBe(true);
    await by.fill('Q3 2027');
    await expect
      .poll(() => meanings.getByRole('button').allTextContents())
      .toEqual(['1 July 2027', '30 September 2027']);
    await by.fill('31 December 2028');
  });

  it('is asked about, for numbers', async () => {
    const target = page.getByRole('textbox', { name: 'Target' });
    await target.fill('1.234');
    const meanings = page.getByRole('group', { name: 'Which one do you mean?' });
    await expect.poll(() => meanings.getByRole('button').allTextContents()).toEqual(['1.234', '1,234']);
    await target.fill('1 234,50');
    await page.getByText('1,234.50', { exact: true }).waitFor();
    await target.fill('12.5k');
    await page.getByText('12,500', { exact: true }).waitFor();
    await target.fill('4.1');
  });

  it('is none where the field takes only one of them', async () => {
    await page
      .getByRole('main')
      .getByRole('button', { name: /^More detail/ })
      .click();
    const people = page.locator("[data-path$='/baseline/n'] input");
    await people.fill('1.5');
    await page.getByText('Write a whole number').waitFor();
    await people.fill('1.234');
    await page.getByText('1,234', { exact: true }).waitFor();
    await people.fill('');
  });
});

describe('far too much', () => {
  const megabytes = 'All of a book. '.repeat(150_000);

  it('is refused by a text field with one sentence, and what stood there stays', async () => {
    const name = page.getByRole('textbox', { name: 'What is measured' });
    const before = await name.inputValue();
    await name.focus();
    await page.keyboard.press('End');
    const start = performance.now();
    await paste(megabytes);
    await page.getByText('2,250,000 characters are more than the 20,000 that fit in here').waitFor();
    expect(performance.now() - start).toBeLessThan(3000);
    expect(await name.inputValue()).toBe(before);
    await paste(' and more');
    expect(await name.inputValue()).toBe(`${before} and more`);
    expect(await page.getByText('characters are more than').count()).toBe(0);
  });

  it('is refused by a date', async () => {
    await page.getByRole('textbox', { name: 'By', exact: true }).focus();
    await paste(megabytes);
    await page.getByText('2,250,000 characters are more than the 200 that fit in here').waitFor();
  });

  it('is refused by a list, by its characters and by its lines', async () => {
    await step('Objectives');
    await page.getByRole('button', { name: /^1?\s*Cut the cost of scrap/ }).click();
    const lines = page.locator("[data-path$='/departments'] textarea");
    await expect.poll(() => lines.count()).toBeGreaterThan(0);
    const count = await lines.count();
    await lines.first().focus();
    await paste('Foundry\n'.repeat(200_000));
    await page.getByText('1,600,000 characters are more than the 20,000 that fit in here').waitFor();
    await paste('Foundry\n'.repeat(600));
    await page.getByText('601 lines are more than the 500 that a list holds').waitFor();
    expect(await lines.count()).toBe(count);
    await page.keyboard.press('Home');
    await paste('Foundry\n');
    await expect.poll(() => lines.count()).toBe(count + 1);
  });

  it('stops at its end without losing a character', async () => {
    const statement = page.getByRole('textbox', { name: 'Objective as one sentence' });
    await statement.focus();
    await page.keyboard.press('Control+A');
    await paste('x'.repeat(20_000));
    await page.getByText('The field is full: 20,000 characters are the most it holds.').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.type('yz');
    expect((await statement.inputValue()).length).toBe(20_000);
    await page.keyboard.press('Backspace');
    await expect.poll(() => page.getByText('The field is full').count()).toBe(0);
  });
});
