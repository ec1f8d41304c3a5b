/** Lists of items in the real app: cut, copy and paste by the keyboard, within a window and between two, and moving with the mouse. */
import { join } from 'node:path';
import { copyFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type RunningApp } from '../support/app.ts';
import { makeFolder, type Folder } from '../support/disk.ts';
import { answerDialogs, editorIn, sampleIn } from '../support/editor.ts';

let run: RunningApp;
let page: Page;
let other: Page;
let folder: Folder;

const region = (name: string, of = page) => of.getByRole('main').getByRole('region', { name });
const rows = (name: string, of = page) =>
  region(name, of)
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => item.querySelector('button')?.firstChild?.textContent ?? ''));
const row = (name: string, of = page) => region('Results', of).getByRole('button', { name: new RegExp(`^${name}`) });
const goTo = async (name: string, of: Page) => {
  await of.getByRole('navigation').getByRole('button', { name }).click();
  await of.getByRole('main').getByRole('heading', { level: 1, name }).waitFor();
};
const told = (text: string | RegExp, of = page) => of.getByRole('status').getByText(text).waitFor();
const undo = () => page.keyboard.press('Control+Z');

describe('items', () => {
  let first: string[];
  beforeAll(async () => {
    folder = await makeFolder();
    const hospital = join(folder.path, 'hospital.buyin');
    await copyFile(new URL('../../assets/samples/hospital.buyin', import.meta.url), hospital);
    run = await startApp({ args: [await sampleIn(folder.path)] });
    page = run.page;
    page.setDefaultTimeout(10_000);
    await editorIn(page);
    await answerDialogs(run, { open: hospital });
    const opening = run.app.waitForEvent('window', { timeout: 10_000 });
    await page.keyboard.press('Control+O');
    other = await opening;
    other.setDefaultTimeout(10_000);
    await editorIn(other);
    await goTo('Success metrics', page);
    first = await rows('Results');
  });
  afterAll(async () => {
    await run.close();
    await folder.remove();
  });

  it('are copied and pasted after the row in focus', async () => {
    await row(first[0]!).focus();
    await page.keyboard.press('Control+C');
    await told(`Copied “${first[0]}”`);
    await row(first[1]!).focus();
    await page.keyboard.press('Control+V');
    await expect.poll(() => rows('Results')).toEqual([first[0], first[1], first[0], ...first.slice(2)]);
    const ids = await region('Results')
      .getByRole('listitem')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-path')));
    expect(new Set(ids).size).toBe(ids.length);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.parentElement?.getAttribute('data-path')))
      .toBe(ids[2]);
    await undo();
    await expect.poll(() => rows('Results')).toEqual(first);
  });

  it('are cut and pasted elsewhere', async () => {
    await row(first[0]!).focus();
    await page.keyboard.press('Control+X');
    await expect.poll(() => rows('Results')).toEqual(first.slice(1));
    await expect.poll(() => row(first[1]!).evaluate((element) => element === document.activeElement)).toBe(true);
    await row(first[2]!).focus();
    await page.keyboard.press('Control+V');
    await expect.poll(() => rows('Results')).toEqual([first[1], first[2], first[0], ...first.slice(3)]);
    await undo();
    await undo();
    await expect.poll(() => rows('Results')).toEqual(first);
  });

  it('go to another window, without what is of this pitch alone', async () => {
    await row(first[0]!).focus();
    await page.keyboard.press('Control+C');
    await told(`Copied “${first[0]}”`);
    await other.bringToFront();
    await goTo('Success metrics', other);
    const before = await rows('Results', other);
    await row(before[0]!, other).focus();
    await other.keyboard.press('Control+V');
    await expect.poll(() => rows('Results', other)).toEqual([before[0], first[0], ...before.slice(1)]);
    expect(await row(first[0]!, other).textContent()).toContain('No owner yet');
    await page.bringToFront();
  });

  it('are refused in one sentence where they do not belong, and so is everything else', async () => {
    await goTo('Resources and cost', page);
    const cost = page.locator('[data-path="/costs/C1"] > button');
    await cost.focus();
    await page.keyboard.press('Control+V');
    await told('What was copied belongs to another list, so nothing was pasted here.');
    await run.app.evaluate(({ clipboard }) => clipboard.writeText('just words'));
    await cost.focus();
    await page.keyboard.press('Control+V');
    await told('What was copied is no item of a pitch, so nothing was pasted.');
    await goTo('Success metrics', page);
    await expect.poll(() => rows('Results')).toEqual(first);
  });

  it('are moved with the mouse, as one change, and the handle still opens its menu', async () => {
    await row(first[0]!).hover();
    const handle = region('Results').getByRole('button', { name: 'Move', exact: true });
    const [from, to] = [await handle.boundingBox(), await row(first[2]!).boundingBox()];
    await page.mouse.move(from!.x + 8, from!.y + 8);
    await page.mouse.down();
    await page.mouse.move(from!.x + 8, from!.y + 20);
    await page.mouse.move(to!.x + 20, to!.y + to!.height - 6, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => rows('Results')).toEqual([first[1], first[2], first[0], ...first.slice(3)]);
    await page.getByRole('button', { name: `Undo move of ${first[0]}` }).click();
    await expect.poll(() => rows('Results')).toEqual(first);
    await row(first[0]!).hover();
    await handle.click();
    await page.getByRole('menuitem', { name: 'Move down' }).click();
    await expect.poll(() => rows('Results')).toEqual([first[1], first[0], ...first.slice(2)]);
    await undo();
  });

  it('are left where they are when Escape ends the drag', async () => {
    await row(first[0]!).hover();
    const handle = region('Results').getByRole('button', { name: 'Move', exact: true });
    const [from, to] = [await handle.boundingBox(), await row(first[2]!).boundingBox()];
    await page.mouse.move(from!.x + 8, from!.y + 8);
    await page.mouse.down();
    await page.mouse.move(to!.x + 20, to!.y + 6, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await rows('Results')).toEqual(first);
    expect(await page.locator('[data-dragged], [data-drop]').count()).toBe(0);
  });
});
