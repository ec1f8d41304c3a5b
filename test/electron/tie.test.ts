/** Step 4 in the real app: the lines of sight written in place, their gaps filled by one click, and the form with every field. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../main/launch/folders.ts';
import { fieldPath, fieldsOfStep } from '../../src/catalogue/guidance.ts';
import { startApp, type RunningApp } from '../support/app.ts';

let run: RunningApp;
let page: Page;
let folder: string;

const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const undo = () => page.keyboard.press('Control+Z');
const line = (name: string) => page.getByRole('row').filter({ hasText: name });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buyin-tie-'));
  const sample = JSON.parse(await readFile(join(projectFolder, 'assets/samples/foundry.buyin'), 'utf8')) as {
    strategyLinks: { leadingMetricId: string | null }[];
    objectives: object[];
  };
  sample.strategyLinks[2]!.leadingMetricId = null;
  sample.objectives.push({ id: 'OBJ9', statement: 'Keep the furnace running', strategicSource: 'Plan' });
  const path = join(folder, 'tie.buyin');
  await writeFile(path, JSON.stringify(sample));
  run = await startApp({ args: [path] });
  page = run.page;
  await page.getByRole('navigation').getByRole('button', { name: 'Tie to strategy' }).click();
  await page.getByRole('table', { name: 'Lines of sight' }).waitFor();
});
afterAll(async () => {
  await run.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the lines', () => {
  it('take the whole width and are read as a table with its gaps', async () => {
    expect(await page.getByRole('complementary').isVisible()).toBe(false);
    const heads = await page.getByRole('columnheader').allTextContents();
    expect(heads.map((head) => head.replace(/(and|the|seen|what).*/, ''))).toEqual([
      'Objective',
      'What pairs do',
      'What changes in ',
      'Early sign',
      'Result',
    ]);
    await line('Remove single-person').getByRole('cell', { name: 'missing, 1 suggestion' }).waitFor();
    await page.getByText('2 of 4 lines run through.').waitFor();
  });

  it('go along a line and between lines by arrows', async () => {
    await line('Cut the cost of scrap')
      .getByRole('button', { name: /^Objective: Cut/ })
      .focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^What pairs do: Mentor and trainee/);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^What pairs do: Weekly 90 minutes/);
    await page.keyboard.press('End');
    expect(await focused()).toMatch(/^Result measure: Median time.*14\.0 to 10\.5/);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toMatch(/^Result measure: Scrap rate, 4\.8 to 4\.1%/);
  });

  it('are written in place: Enter opens and ends, Escape ends, and it is one step of undo', async () => {
    const text = line('Cut the cost of scrap').getByRole('button', { name: /^What changes at work/ });
    await text.focus();
    await page.keyboard.press('Enter');
    const area = page.getByRole('textbox', { name: 'What changes at work' });
    await area.fill('Setters read the curve');
    await area.press('Escape');
    expect(await focused()).toBe('What changes at work: Setters read the curve');
    await page.keyboard.press('Enter');
    await area.press('Enter');
    expect(await focused()).toBe('What changes at work: Setters read the curve');
    await page.getByRole('button', { name: 'Undo change of what changes at work' }).click();
    await line('Cut the cost of scrap').getByText('Trainee adjusts die temperature').waitFor();
  });

  it('fill a gap by one click with what the pitch has', async () => {
    const row = line('Remove single-person');
    await row.getByText('The August gate could not see this objective move.').waitFor();
    await row.getByRole('button', { name: 'Planned mentoring sessions held, 85%' }).click();
    await row.getByRole('button', { name: /^Early sign: Planned mentoring sessions held, new to 85%/ }).waitFor();
    await expect.poll(focused).toMatch(/^Early sign: Planned mentoring/);
    await page.getByText('3 of 4 lines run through.').waitFor();
    await undo();
    await page.getByText('2 of 4 lines run through.').waitFor();
  });

  it('make a new measure where none fits', async () => {
    const row = line('Remove single-person');
    await row.getByRole('button', { name: 'Choose another' }).press('Enter');
    await page.getByRole('menuitem', { name: 'New early sign' }).click();
    const name = page.getByRole('textbox', { name: 'Name of the new early sign' });
    await name.fill('Procedures filmed');
    await name.press('Enter');
    await row.getByRole('button', { name: /^Early sign: Procedures filmed, today and target are open/ }).waitFor();
    await row.getByRole('button', { name: 'Go to its figures' }).click();
    await page.getByRole('main').getByRole('heading', { level: 1, name: 'Success metrics' }).waitFor();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'What is measured' }).inputValue())
      .toBe('Procedures filmed');
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('table', { name: 'Lines of sight' }).waitFor();
    await undo();
    await row.getByText('No early sign yet').waitFor();
  });

  it('give an objective a whole line of the catalogue, and name at the foot what stands on none', async () => {
    await page.getByRole('button', { name: 'Keep the furnace running', exact: true }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Use this line');
    await page.keyboard.press('Enter');
    await line('Keep the furnace running')
      .getByRole('button', { name: /^What pairs do: / })
      .waitFor();
    await page.getByText('3 of 4 lines run through.').waitFor();
    await undo();
    await page.getByRole('button', { name: 'Put “Unplanned downtime from set-up errors” on a line' }).click();
    await page.getByRole('menuitem', { name: 'Keep the furnace running', exact: true }).click();
    await line('Keep the furnace running')
      .getByRole('button', { name: /^Result measure: Unplanned downtime/ })
      .waitFor();
    await undo();
  });

  it('show themselves as a slide, which Escape closes', async () => {
    await page.getByRole('button', { name: /^Show as slide \d/ }).click();
    await page.getByRole('dialog').getByText('What mentor and mentee do').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('one by one', () => {
  it('reaches every field that the guidance gives to this step', async () => {
    await page.getByText('One by one', { exact: true }).click();
    await page
      .getByRole('button', { name: /^Objective 1 of 4|Cut the cost of scrap/ })
      .first()
      .waitFor();
    const reached = new Set<string>();
    const collect = async () => {
      const paths = await page
        .getByRole('main')
        .locator('[data-path]')
        .evaluateAll((all) =>
          all.filter((e) => e.querySelector('input, textarea, button')).map((e) => e.dataset['path'] ?? ''),
        );
      for (const path of paths) reached.add(fieldPath(path));
    };
    await page
      .getByRole('button', { name: /^More detail/ })
      .first()
      .click();
    await collect();
    await page.getByRole('button', { name: /57% of scrap/ }).click();
    await page.getByRole('button', { name: /^More detail exact figure/ }).click();
    await collect();
    await page.getByRole('button', { name: /^A One randomized trial/ }).click();
    await collect();
    const asked = fieldsOfStep('tie-to-strategy').map(({ path }) => path.replace(/\[\]$/, ''));
    expect(asked.length).toBeGreaterThan(14);
    expect(asked.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('takes a study of the library with its grade, and a line rests on it', async () => {
    await page.getByRole('button', { name: /^From the library/ }).click();
    const offer = page.getByRole('button', { name: /^Use this: / }).first();
    const claim = (await offer.getAttribute('aria-label'))!.replace('Use this: ', '');
    await offer.click();
    const box = page.getByRole('group', { name: 'Evidence' }).getByRole('checkbox', { name: claim });
    await box.check();
    expect(await box.isChecked()).toBe(true);
  });

  it('is what a narrow window begins with, and nothing scrolls sideways', async () => {
    await page.getByText('Line of sight', { exact: true }).click();
    await page.getByRole('table').waitFor();
    await page.setViewportSize({ width: 683, height: 384 });
    await page.getByRole('table').waitFor({ state: 'detached' });
    const wide = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main, main > div')].some((element) => element.scrollWidth > element.clientWidth),
      );
    expect(await wide()).toBe(false);
    await page.getByText('Line of sight', { exact: true }).click();
    await page.getByRole('table').waitFor();
    expect(await wide()).toBe(false);
    await page.setViewportSize({ width: 1366, height: 768 });
  });
});
