/** axe on the start screen, on every step and on what floats above them, in both themes: no violation of WCAG 2.2 AA. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type RunningApp } from '../support/app.ts';
import { answerPage, begin, questions } from '../support/express.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  run: (
    context: Document,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

async function violations(page: Page): Promise<string[]> {
  // Nothing is judged in the middle of fading in.
  await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running'));
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (wanted) => {
    const { axe: loaded } = globalThis as unknown as { axe: Axe };
    const result = await loaded.run(document, { runOnly: wanted });
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
  }, tags);
}

const steps = [
  'Program and focus',
  'Why now',
  'Objectives',
  'Tie to strategy',
  'Success metrics',
  'Elements',
  'Resources and cost',
  'Business case',
  'The room',
  'Objections and risks',
  'Audiences',
  'Review',
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  let run: RunningApp;
  let page: Page;
  beforeAll(async () => {
    run = await startApp({ args: [`--theme=${theme}`] });
    page = run.page;
    await page.emulateMedia({ colorScheme: theme });
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => run.close());

  it('the start screen', async () => {
    expect(await violations(page)).toEqual([]);
    await page
      .getByRole('region', { name: /foundry/ })
      .getByRole('button')
      .click();
    await page.getByRole('heading', { level: 1, name: 'Program and focus' }).waitFor();
  });

  it.each(steps)('the step %s', async (step) => {
    await page.getByRole('navigation').getByRole('button', { name: step }).click();
    await page.getByRole('main').getByRole('heading', { level: 1, name: step }).waitFor();
    await page
      .getByRole('main')
      .getByRole('listitem')
      .or(page.getByRole('main').getByRole('textbox'))
      .or(page.getByRole('main').locator('p, dl'))
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('an open metric with all its detail', async () => {
    await page.getByRole('navigation').getByRole('button', { name: 'Success metrics' }).click();
    await page.getByRole('button', { name: /^Scrap rate/ }).click();
    await page.getByRole('button', { name: /^More detail/ }).click();
    expect(await violations(page)).toEqual([]);
  });

  it('find, the sheet of keys and handouts', async () => {
    await page.keyboard.press('Control+F');
    await page.keyboard.type('scrap');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+P');
    await page.getByRole('heading', { level: 1, name: 'Handouts' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('a new pitch in the %s theme', (theme) => {
  let run: RunningApp;
  beforeAll(async () => {
    run = await startApp({ args: [`--theme=${theme}`] });
    await run.page.emulateMedia({ colorScheme: theme });
    await begin(run.page);
  });
  afterAll(() => run.close());

  it('the twelve questions and what came of them', async () => {
    for (let n = 1; n <= questions; n++) {
      expect(await violations(run.page), `question ${n}`).toEqual([]);
      await answerPage(run.page, n);
    }
    expect(await violations(run.page), 'the last page').toEqual([]);
  });
});
