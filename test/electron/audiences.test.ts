/** Step 11 in the real app: a view is made, ordered and looked at as its audience will see it, and no core fact can be left out. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldPath, fieldsOfStep } from '../../src/catalogue/guidance.ts';
import { startApp, type RunningApp } from '../support/app.ts';

let run: RunningApp;
let page: Page;

const panel = () => page.getByRole('complementary');
const slides = () => panel().getByRole('list', { name: 'The slides in the order of this view' }).getByRole('button');

const facts = () =>
  panel()
    .getByText(/^Facts [A-Z0-9-]+$/)
    .textContent();

beforeAll(async () => {
  run = await startApp();
  page = run.page;
  await page
    .getByRole('region', { name: /foundry/ })
    .getByRole('button')
    .click();
  await page.getByRole('navigation').getByRole('button', { name: 'Audiences' }).click();
  await panel().getByRole('heading', { name: 'As everyone sees it' }).waitFor();
});
afterAll(() => run.close());

describe('a view', () => {
  it('shows the deck in its order, with the same facts', async () => {
    const before = await facts();
    const usual = await slides().allTextContents();
    await page.getByRole('button', { name: /^HR and works council/ }).click();
    await panel().getByRole('heading', { name: 'As HR and works council sees it' }).waitFor();
    await expect.poll(() => slides().nth(1).textContent()).toContain('elements are accounted for');
    expect(await slides().count()).toBe(usual.length - 1);
    await panel().getByText('Left out: Reports').waitFor();
    expect(await facts()).toBe(before);
  });

  it('reaches every field that the guidance gives to this step', async () => {
    const paths = await page
      .getByRole('main')
      .locator('[data-path]')
      .evaluateAll((all) =>
        all.filter((e) => e.querySelector('input, textarea, button')).map((e) => e.dataset['path'] ?? ''),
      );
    const reached = new Set(paths.map(fieldPath));
    const asked = fieldsOfStep('audiences').map(({ path }) => path.replace(/\[\]$/, ''));
    expect(asked).toHaveLength(5);
    expect(asked.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('leads with what is added, moved and taken out, and the deck follows', async () => {
    await page.getByRole('button', { name: 'Add a fact or slide' }).press('Enter');
    await page.getByRole('menuitem', { name: /^Hours/ }).click();
    await page.getByRole('button', { name: 'Move Hours up' }).click();
    await page.getByRole('button', { name: 'Move Hours up' }).click();
    const first = await slides().nth(1).textContent();
    await expect.poll(() => slides().nth(1).textContent()).not.toContain('elements are accounted for');
    expect(first).toBeTruthy();
    await page.getByRole('button', { name: 'Do not lead with Hours' }).click();
    await expect.poll(() => slides().nth(1).textContent()).toContain('elements are accounted for');
  });

  it('leaves out what may be left out, and says in its place why a core fact stays', async () => {
    const count = await slides().count();
    await page.getByRole('checkbox', { name: 'Why now' }).check();
    await expect.poll(() => slides().count()).toBe(count - 1);
    await panel().getByText('Left out: Why now, Reports').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Risks' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Why Risks stays' }).click();
    await page.getByText('Risks is a core fact and stays in every version.').waitFor();
  });

  it('shows the slide that is chosen', async () => {
    await slides().nth(1).click();
    await expect.poll(() => slides().nth(1).getAttribute('aria-current')).toBe('true');
    await expect
      .poll(() => panel().getByRole('heading', { level: 1 }).textContent())
      .toContain('elements are accounted for');
  });

  it('is for people who can be taken out, and a group without a view is offered one', async () => {
    await page.getByRole('button', { name: 'Take Jonas Reiter out' }).click();
    const offer = page.getByRole('button', { name: /^Who runs it/ });
    await offer.waitFor();
    await offer.click();
    await expect.poll(() => page.getByRole('textbox', { name: 'View' }).inputValue()).toBe('HR Business Partner');
    await panel().getByRole('heading', { name: 'As HR Business Partner sees it' }).waitFor();
    await offer.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Z');
    await offer.waitFor();
  });
});
