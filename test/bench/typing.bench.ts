import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { findElectron } from '../../main/launch/electron.ts';
import { projectFolder } from '../../main/launch/folders.ts';
import { chromiumSwitches } from '../../main/launch/prepare.ts';
import { steps } from '../../src/catalogue/guidance.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import type { Comparison } from './comparison.ts';

/** How many items the long pitch has in each of its lists: 1,000 in all. */
const counts = {
  metrics: 200,
  elements: 200,
  risks: 200,
  objections: 100,
  stakeholders: 100,
  evidence: 100,
  costs: 100,
};
/** Between two key presses, as a quick typist leaves it. */
const pauseMs = 120;

interface Both {
  run: RunningApp;
  bareApp: ElectronApplication;
  bare: Page;
  folder: string;
}

let opened: Promise<Both> | undefined;
const both = () => (opened ??= open());

/** The editor with the long pitch, and a window with nothing but a text field in the same Electron. */
async function open(): Promise<Both> {
  const folder = await mkdtemp(join(tmpdir(), 'buyin-bench-'));
  const path = join(folder, 'long.buyin');
  await writeFile(path, await longPitch());
  const run = await startApp({ args: [path] });
  await run.page.locator('[data-region="page"] input').first().waitFor();

  const { executable } = await findElectron();
  const args = [...chromiumSwitches(), `--user-data-dir=${join(folder, 'bare')}`, join(import.meta.dirname, 'empty')];
  const bareApp = await _electron.launch({ executablePath: executable, args });
  const bare = await bareApp.firstWindow();
  await bare.setContent('<textarea rows="3" cols="60"></textarea>');
  await bare.locator('textarea').focus();
  for (const page of [run.page, bare]) await watch(page);
  return { run, bareApp, bare, folder };
}

/** The sample with its items again and again, each with an id of its own. */
async function longPitch(): Promise<string> {
  const text = await readFile(join(projectFolder, 'assets/samples/foundry.buyin'), 'utf8');
  const pitch = JSON.parse(text) as Record<string, { id: string }[]>;
  for (const [list, count] of Object.entries(counts)) {
    const items = pitch[list]!;
    const more = Array.from({ length: count - items.length }, (_, index) => {
      const item = items[index % items.length]!;
      return { ...item, id: `${item.id}x${index}` };
    });
    items.push(...more);
  }
  return JSON.stringify(pitch);
}

interface Watched {
  painted?: Promise<number>;
}

/** From now on the page knows how long it took from a key press until its character was painted. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const listen = (event: KeyboardEvent) => {
      (window as Watched).painted = new Promise((resolve) => {
        const afterPaint = () => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => resolve(performance.now() - event.timeStamp));
          channel.port1.start();
          channel.port2.postMessage(null);
        };
        document.addEventListener('input', () => requestAnimationFrame(afterPaint), { once: true });
      });
    };
    addEventListener('keydown', listen, { capture: true });
  });
}

async function press(page: Page): Promise<number> {
  await page.keyboard.press('a');
  const ms = await page.evaluate(() => (window as Watched).painted);
  await page.waitForTimeout(pauseMs);
  return ms!;
}

/** Goes to a step and into a field of it, once; then every sample is a key press there. */
function typing(name: string, step: string, enter: (page: Page) => Promise<void>) {
  let isThere: Promise<void> | undefined;
  const go = async (page: Page) => {
    await page.locator('[data-region="steps"] button', { hasText: steps.find(({ id }) => id === step)!.title }).click();
    await enter(page);
  };
  return {
    name,
    sample: async () => {
      const { page } = (await both()).run;
      await (isThere ??= go(page));
      return press(page);
    },
  };
}

const against = { name: 'bare text field', sample: async () => press((await both()).bare) };

async function end(): Promise<void> {
  if (!opened) return;
  const { run, bareApp, folder } = await opened;
  opened = undefined;
  await bareApp.close();
  await run.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

export const comparisons: Comparison[] = [
  {
    what: 'Key press to painted character, title of a pitch of 1,000 items',
    unit: 'ms',
    ours: typing('editor', 'program-focus', (page) =>
      page.locator('[data-region="page"] input[type="text"]').first().focus(),
    ),
    against,
    limit: 1.5,
    rounds: 100,
    tail: true,
    end,
  },
  {
    what: 'Key press to painted character, one of 200 measures in it',
    unit: 'ms',
    ours: typing('editor', 'success-metrics', async (page) => {
      const region = page.locator('[data-region="page"]');
      await region.locator('button[aria-expanded="false"]').first().click();
      await region.locator('input, textarea').first().focus();
    }),
    against,
    limit: 1.5,
    rounds: 100,
    tail: true,
    end,
  },
];
