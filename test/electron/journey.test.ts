/** What somebody does between opening a sample and handing out paper, once, in the real app on a real disk. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type RunningApp } from '../support/app.ts';

let folder: string;
let run: RunningApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buyin-journey-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The system's file dialog cannot be driven; its answer is all that is given. */
async function answerSaveDialog(path: string): Promise<void> {
  await run.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

async function pageOf(name: string) {
  await expect.poll(() => run.pages().some((page) => page.url().includes(name)), { timeout: 15_000 }).toBe(true);
  return run.pages().find((page) => page.url().includes(name))!;
}

it(
  'opens a sample, changes a target, saves, opens it again, presents it and hands it out',
  { timeout: 120_000 },
  async () => {
    const file = join(folder, 'Scrap.buyin');
    const printed = join(folder, 'Scrap handout.pdf');

    // Open the sample from the start screen, and change the first target.
    run = await startApp();
    let page = run.page;
    await page
      .getByRole('region', { name: /foundry/ })
      .getByRole('button', { name: 'Look at it' })
      .click();
    await page.getByRole('button', { name: /Success metrics/ }).click();
    await page.getByRole('button', { name: /^Scrap rate/ }).click();
    const target = page.getByRole('textbox', { name: 'Target' });
    await target.fill('3.9');
    const slide = page.getByRole('region', { name: 'The slide' });
    await expect.poll(() => slide.getByRole('heading', { level: 1 }).textContent()).toContain('3.9');

    // Undo has a name and takes exactly that back; redo brings it again.
    await page.getByRole('button', { name: 'Undo change of target' }).click();
    await expect.poll(() => target.inputValue()).toBe('4.1');
    await expect.poll(() => slide.getByRole('heading', { level: 1 }).textContent()).toContain('4.1');
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => target.inputValue()).toBe('3.9');

    // Save by keyboard: a sample has no file, so it asks where.
    await answerSaveDialog(file);
    await page.keyboard.press('Control+S');
    await expect.poll(() => page.getByRole('banner').textContent()).toMatch(/Saved/);
    const saved = JSON.parse(await readFile(file, 'utf8'));
    const sample = JSON.parse(await readFile(new URL('../../assets/samples/foundry.buyin', import.meta.url), 'utf8'));
    sample.metrics[0].target.value = 3.9;
    expect(saved).toEqual(sample);
    await run.close();

    // A new start with the file on the command line.
    run = await startApp({ args: [file] });
    page = run.page;
    await page.getByRole('button', { name: /Success metrics/ }).click();
    await expect.poll(() => page.getByRole('button', { name: /^Scrap rate/ }).textContent()).toContain('3.9');

    // Present: the room sees the first slide, then the second.
    await page.keyboard.press('F5');
    const room = await pageOf('audience.html');
    const up = room.locator('[data-up="true"]');
    await expect.poll(() => up.textContent(), { timeout: 15_000 }).toContain('to 3.9% by the end of 2028');
    await room.keyboard.press('ArrowRight');
    await expect.poll(() => up.textContent()).toContain('Doing nothing costs');
    await room.keyboard.press('Escape');
    await room.keyboard.press('Escape').catch(() => undefined);
    await expect.poll(() => run.pages().length, { timeout: 10_000 }).toBe(1);

    // Hand out: the PDF on disk says the changed target.
    await answerSaveDialog(printed);
    await page.getByRole('button', { name: 'PDF' }).click();
    await page.getByText('Handout', { exact: true }).click();
    await page.getByRole('button', { name: 'Save PDF' }).click();
    await expect
      .poll(
        () =>
          readFile(printed).then(
            (bytes) => bytes.length,
            () => 0,
          ),
        { timeout: 30_000 },
      )
      .toBeGreaterThan(20_000);
    const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(await readFile(printed))), {
      mergePages: true,
    });
    expect(totalPages).toBeGreaterThan(5);
    expect(text).toContain('scrap rate down from 4.8% to 3.9%');
    expect(text).toMatch(/page 1 of \d+/);
    await run.close();
  },
);
