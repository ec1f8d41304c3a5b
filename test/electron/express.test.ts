/** The express path in the real app, by keyboard alone: from a focus on the start screen to a pitch that can be presented. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { expressQuestions, type ExpressQuestion } from '../../src/catalogue/essentials.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { wordsOfCheck } from '../../src/review/message.ts';
import { review } from '../../src/review/review.ts';
import { picture } from '../pictures/folder.ts';
import { runningApps, startApp, type RunningApp } from '../support/app.ts';
import { makeFolder, type Folder } from '../support/disk.ts';
import { answerDialogs } from '../support/editor.ts';
import { answerPage, begin, pageOf, questions, skipPage } from '../support/express.ts';

let folder: Folder;
let run: RunningApp;

beforeAll(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  for (const running of runningApps) await running.close();
});
afterAll(() => folder.remove());

/** Saves by key and gives what stands in the file. */
async function saved(name: string): Promise<Pitch> {
  const path = join(folder.path, name);
  await answerDialogs(run, { save: path });
  await run.page.keyboard.press('Control+Shift+S');
  const read = () =>
    readFile(path, 'utf8').then(
      (text) => JSON.parse(text) as Pitch,
      () => null,
    );
  await expect.poll(read).not.toBeNull();
  return (await read())!;
}

function counts(pitch: Pitch, severity: string): Record<string, number> {
  const found = review(pitch).filter((finding) => finding.severity === severity);
  return Object.fromEntries([...Map.groupBy(found, ({ id }) => id)].map(([id, all]) => [id, all.length]));
}

/** What the line beside Skip has to say while nothing of a question is answered; question 1 is answered on the start screen. */
function leavesOpen({ n, ifSkipped }: ExpressQuestion): RegExp {
  if (n === 1) return /^$/;
  const { errors, warnings = [], notes = [], slidesLeftOut = [] } = ifSkipped;
  const titles = [
    ...Object.entries(errors).map(([id, times]) => `${wordsOfCheck(id).title}${times > 1 ? ` (${times} times)` : ''}`),
    ...[...warnings, ...notes].map((id) => wordsOfCheck(id).title),
  ];
  const findings =
    titles.length > 0 ? `Skipped, this leaves open: ${titles.join(', ')}.` : 'Skipped, this leaves no error';
  const quoted = findings.replaceAll(/[.()]/g, String.raw`\$&`);
  return new RegExp(`^${quoted}.*${slidesLeftOut.length > 0 ? 'Slide left out: ' : ''}`);
}

it('leads through all twelve to a show, and marks what it proposed', { timeout: 180_000 }, async () => {
  const userData = join(folder.path, 'data');
  run = await startApp({ args: ['--window-size=1366x768'], userData });
  const { page } = run;
  await begin(page);
  for (let n = 1; n <= questions; n += 1) {
    const question = expressQuestions[n - 1]!;
    await page.getByRole('heading', { level: 1, name: question.question }).waitFor();
    expect(await page.locator('#express-skip').textContent()).toMatch(leavesOpen(question));
    await answerPage(page, n);
    await page.keyboard.press('Control+PageUp');
    await pageOf(page, n);
    // The slide that the answer feeds says something now; phases wait for their gate.
    const slide = page.getByRole('region', { name: 'The slide' });
    await slide.getByText(n === 1 || n === 6 ? 'Not a slide yet' : /^Slide \d+$/).waitFor();
    await picture(page, 'express', String(n).padStart(2, '0'));
    await page.keyboard.press('Control+PageDown');
    await pageOf(page, n + 1);
  }

  await page.getByRole('heading', { level: 1, name: 'Ready to present' }).waitFor();
  await picture(page, 'express', '13');
  const pitch = await saved('whole.buyin');
  expect(counts(pitch, 'error')).toEqual({});
  expect(pitch.decision?.ask).toMatch(/^Approve \$154,000 for 80 pairs/);
  expect(pitch.preparedBy && pitch.stakeholders?.find(({ id }) => id === pitch.preparedBy)?.name).toBe('Ines Calloway');

  await page.keyboard.press('F5');
  await expect
    .poll(() => run.pages().some((other) => other.url().includes('audience')), { timeout: 15_000 })
    .toBe(true);
  const room = run.pages().find((other) => other.url().includes('audience'))!;
  await expect.poll(() => room.locator('[data-up="true"]').textContent(), { timeout: 15_000 }).toContain('$154,000');
  await room.keyboard.press('Escape');
  await room.keyboard.press('Escape').catch(() => undefined);
  await expect.poll(() => run.pages().length, { timeout: 10_000 }).toBe(1);

  // In the editor the title is proposed until somebody writes it, and undo brings the proposal back.
  await page.bringToFront();
  await page.keyboard.press('Escape');
  const origin = page.getByText('Proposed from the title pattern of the focus');
  await origin.waitFor();
  await page.getByRole('textbox', { name: 'Pitch title' }).press('End');
  await page.keyboard.type('!');
  await expect.poll(() => origin.count()).toBe(0);
  await page.keyboard.press('Control+Z');
  await origin.waitFor();
  await run.close();

  // Opened again the marks are still there; a new pitch does not ask for organization and name again.
  run = await startApp({ args: [join(folder.path, 'whole.buyin')], userData });
  await run.page.getByText('Proposed from the title pattern of the focus').waitFor();
  await run.close();
  run = await startApp({ userData });
  await run.page.getByRole('button', { name: /^Onboarding/ }).press('Enter');
  await pageOf(run.page, 2);
});

it('leaves open exactly what Skip says, and goes on there later', { timeout: 120_000 }, async () => {
  run = await startApp();
  const { page } = run;
  await begin(page);
  for (let n = 1; n <= questions; n += 1) await (n === 8 ? skipPage(page, n) : answerPage(page, n));
  await page.getByText('11 of 12 questions are answered').waitFor();
  const skipped = expressQuestions[7]!;
  const pitch = await saved('skipped.buyin');
  expect(counts(pitch, 'error')).toEqual(skipped.ifSkipped.errors);

  await page.keyboard.press('Escape');
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /11 of 12 essentials/ })
    .press('Enter');
  await pageOf(page, 8);
  await answerPage(page, 8);
  await page.getByRole('heading', { level: 1, name: expressQuestions[8]!.question }).waitFor();
  expect(counts(await saved('answered.buyin'), 'error')).toEqual({});
});
