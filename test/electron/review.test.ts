/** Step 12 in the real app: what was fixed stays for a moment, wording is reframed with the user's own values, and what was set aside can be taken back. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../main/launch/folders.ts';
import { steps } from '../../src/catalogue/guidance.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { startApp, type RunningApp } from '../support/app.ts';

let run: RunningApp;
let page: Page;
let folder: string;

const main = () => page.getByRole('main');
const errors = () => main().getByRole('region', { name: /error/ });
const warnings = () => main().getByRole('region', { name: /warning/ });
const row = (text: string) => main().getByRole('listitem').filter({ hasText: text });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buyin-review-'));
  const sample = JSON.parse(await readFile(join(projectFolder, 'assets/samples/foundry.buyin'), 'utf8')) as Pitch;
  sample.metrics![5]!.ownerId = null;
  sample.objectives![2]!.strategicSource = null;
  sample.benefits = [];
  sample.drivers = [];
  sample.strategyStatement = 'This brings a great culture, and our old hands can give back.';
  const path = join(folder, 'review.buyin');
  await writeFile(path, JSON.stringify(sample));
  run = await startApp({ args: [path] });
  page = run.page;
  await page.getByRole('navigation').getByRole('button', { name: 'Review' }).click();
  await errors().waitFor();
});
afterAll(async () => {
  await run.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the review', () => {
  it('names the slide that has nothing to say yet, and leads to its step', async () => {
    const leftOut = main().getByRole('region', { name: /Left out of the talk/ });
    await leftOut.getByRole('button', { name: 'Business case' }).click();
    await main().getByRole('heading', { level: 1, name: 'Business case' }).waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Review' }).click();
    expect(await leftOut.getByRole('button').count()).toBe(1);
  });

  it('shows a fixed finding as a tick with Undo for two seconds, then closes up and goes to the next', async () => {
    await row('Unplanned downtime').getByRole('button', { name: 'Name Dieter Holloway' }).click();
    const settled = row('Unplanned downtime');
    await settled.getByText('Name Dieter Holloway', { exact: true }).waitFor();
    const undo = settled.getByRole('button', { name: 'Undo' });
    await expect.poll(() => undo.evaluate((element) => element === document.activeElement)).toBe(true);
    await undo.click();
    await row('Unplanned downtime').getByRole('button', { name: 'Name Dieter Holloway' }).click();
    await page.mouse.move(2, 2);
    await settled.waitFor({ state: 'detached', timeout: 5000 });
    expect(await errors().count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-finding]') !== null)).toBe(true);
  });

  it('says a sentence as a business strategy with values of the pitch, and takes it over', async () => {
    const framing = warnings().getByRole('listitem').filter({ hasText: 'As a business strategy' }).first();
    await framing.getByText('From your own metrics, nothing is made up').waitFor();
    const whole = await framing.getByRole('button', { name: 'Use this wording' }).count();
    expect(whole).toBe(1);
    expect(await framing.locator('mark').allTextContents()).toContainEqual(expect.stringContaining('Trainee adjusts'));
    await framing.getByRole('button', { name: 'Use this wording' }).click();
    await page.getByText('Use this wording: done').waitFor();
    await page.keyboard.press('Control+Z');
    await framing.waitFor();
  });

  it('asks for what is missing, and takes nothing with a gap', async () => {
    const second = warnings().getByRole('listitem').filter({ hasText: '“give back”' });
    await second.getByRole('button', { name: 'Reword it' }).click();
    expect(await second.getByRole('button', { name: 'Use this wording' }).count()).toBe(0);
    await second.getByRole('button', { name: 'Edit it' }).click();
    const area = second.getByRole('textbox', { name: 'Your text as a business strategy' });
    expect(await area.inputValue()).toContain('…');
    const use = second.getByRole('button', { name: 'Use this wording' });
    expect(await use.isDisabled()).toBe(true);
    await area.fill('Scrap at Ostwick falls from 4.8% to 4.1% by the end of 2028.');
    await use.click();
    await page.getByText('Use this wording: done').waitFor();
    await expect.poll(() => warnings().getByText('“great culture”').count()).toBe(0);
    await page.keyboard.press('Control+Z');
  });

  it('sets aside with a reason in place, which can be changed and taken back', async () => {
    const finding = warnings().getByRole('listitem').filter({ hasText: '“give back”' });
    await finding.getByRole('button', { name: 'Dismiss' }).click();
    const reason = page.getByRole('textbox', { name: /^Give a reason/ });
    await reason.fill('A quotation of the council');
    await reason.press('Enter');
    await main().getByRole('button', { name: '1 dismissed' }).click();
    const aside = row('Reason: A quotation of the council');
    await aside.getByText('Aoife Brandt').waitFor();
    await aside.getByRole('button', { name: 'Change the reason' }).click();
    await page.getByRole('textbox', { name: 'Reason', exact: true }).fill('The council said so');
    await row('Reason: The council said so').getByRole('button', { name: 'Take back' }).click();
    await expect.poll(() => main().getByRole('button', { name: '1 dismissed' }).count()).toBe(0);
    await warnings().getByRole('listitem').filter({ hasText: '“give back”' }).waitFor();
  });

  it('leads from each sentence of the argument to what is open', async () => {
    const lines = page.getByRole('complementary').getByRole('listitem').getByRole('button');
    expect(await lines.count()).toBe(7);
    await page.getByRole('button', { name: /Objectives are the organization/ }).click();
    await main().getByRole('heading', { level: 1, name: 'Objectives' }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path')))
      .toBe('/objectives/OBJ3/strategicSource');
    await page.keyboard.press('Alt+ArrowLeft');
    await main().getByRole('heading', { level: 1, name: 'Review' }).waitFor();
  });

  it('says in every step why leadership asks, and when the step is done', async () => {
    const panel = page.getByRole('complementary');
    for (const step of steps) {
      await page.getByRole('navigation').getByRole('button', { name: step.title, exact: false }).first().click();
      await main().getByRole('heading', { level: 1, name: step.title }).waitFor();
      const show = page.getByRole('button', { name: 'Show what the reader will see' });
      const floats = (await show.count()) > 0;
      if (floats) await show.click();
      await panel.getByRole('region', { name: 'Why leadership asks' }).waitFor();
      await panel.getByText(step.whyItMatters).waitFor();
      await panel.getByText(`Done when: ${step.done}`).waitFor();
      if (floats) await show.click();
    }
  });
});
