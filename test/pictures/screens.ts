import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { steps } from '../../src/catalogue/guidance.ts';
import { answerPage, begin, questions } from '../support/express.ts';
import { startApp } from '../support/app.ts';
import { picture, type Sample, sampleFile, type Theme, themes } from './folder.ts';

const sizes = ['1366x768', '1920x1080'];

/** What lies over the editor: the keys that open it, and what shows that it is there. */
const overlays = {
  palette: { keys: 'Control+F', sign: '[role="dialog"] input' },
  export: { keys: 'Control+P', sign: 'h1:text-is("Handouts")' },
  keys: { keys: 'F1', sign: '[role="dialog"] h2' },
};

/** Pictures of the start screen, of every step of the editor and of what opens over it; both themes, both sizes. */
export async function takeScreens(): Promise<void> {
  for (const theme of themes) {
    for (const size of sizes) {
      await takeStart(theme, size);
      await takeExpress(theme, size);
      await takeEditor('foundry', theme, size);
    }
  }
  await takeEditor('hospital', 'light', '1366x768');
}

async function takeStart(theme: Theme, size: string): Promise<void> {
  const { page, close } = await startApp({ args: [`--theme=${theme}`, `--window-size=${size}`] });
  try {
    await page.locator('button').first().waitFor();
    await picture(page, 'screens', `start-${size}-${theme}`);
  } finally {
    await close();
  }
}

/** Every page of the express path as somebody finds it, and what came of the answers. */
async function takeExpress(theme: Theme, size: string): Promise<void> {
  const { page, close } = await startApp({ args: [`--theme=${theme}`, `--window-size=${size}`] });
  try {
    await begin(page);
    for (let n = 1; n <= questions; n += 1) {
      await picture(page, 'screens', `express-${String(n).padStart(2, '0')}-${size}-${theme}`);
      await answerPage(page, n);
    }
    await picture(page, 'screens', `express-13-${size}-${theme}`);
  } finally {
    await close();
  }
}

async function takeEditor(sample: Sample, theme: Theme, size: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'buyin-pictures-'));
  const path = join(folder, `${sample}.buyin`);
  await copyFile(sampleFile(sample), path);
  const { page, close } = await startApp({ args: [`--theme=${theme}`, `--window-size=${size}`, path] });
  const end = `${size}-${theme}${sample === 'foundry' ? '' : `-${sample}`}`;
  try {
    await page.locator('[data-region="steps"], [data-region="bar"]').first().waitFor();
    for (const [index, step] of steps.entries()) {
      await page.keyboard.press(index === 0 ? 'Control+PageUp' : 'Control+PageDown');
      // Behind its bar and its head stands what the step holds.
      await page.locator('[data-region="page"] article > :nth-child(3)').first().waitFor();
      const name = `${String(step.n).padStart(2, '0')}-${step.id}-${end}`;
      await picture(page, 'screens', name);
      // The rest of the page, for one theme and size.
      if (theme === 'light' && size === '1366x768') await takeRest(page, name);
    }
    for (const [name, { keys, sign }] of Object.entries(overlays)) {
      await page.keyboard.press(keys);
      await page.locator(sign).first().waitFor();
      await picture(page, 'screens', `over-${name}-${end}`);
      await page.keyboard.press('Escape');
    }
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Scrolls the step down, a window at a time. */
async function takeRest(page: Page, name: string): Promise<void> {
  const region = page.locator('[data-region="page"]');
  for (let part = 2; part < 20; part++) {
    const moved = await region.evaluate((element) => {
      const from = element.scrollTop;
      element.scrollTop += element.clientHeight * 0.9;
      return element.scrollTop > from + 1;
    });
    if (!moved) return;
    await picture(page, 'screens', `${name}-part-${part}`);
  }
}
