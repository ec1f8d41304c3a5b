import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { findElectron } from '../../main/launch/electron.ts';
import { projectFolder } from '../../main/launch/folders.ts';
import { chromiumSwitches } from '../../main/launch/prepare.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import type { Comparison } from './comparison.ts';

const patience = 30_000;

interface Both {
  run: RunningApp;
  ours: Deck;
  bareApp: ElectronApplication;
  bare: Deck;
  folder: string;
}

/** Slides in a window: the one that is up has `data-up`. */
interface Deck {
  page: Page;
  slides: number;
  at: number;
}

let opened: Promise<Both> | undefined;
const both = () => (opened ??= open());

/** The show of the sample, and a page of nothing but its slides in the same Electron and in a window of the same size. */
async function open(): Promise<Both> {
  const folder = await mkdtemp(join(tmpdir(), 'buyin-bench-'));
  const path = join(folder, 'foundry.buyin');
  await copyFile(join(projectFolder, 'assets/samples/foundry.buyin'), path);
  const run = await startApp({ args: [path] });
  await run.page.locator('[data-region="steps"], [data-region="bar"]').first().waitFor();
  const shown = run.app.waitForEvent('window', {
    predicate: (page) => page.url().endsWith('audience.html'),
    timeout: patience,
  });
  await run.page.keyboard.press('F5');
  const page = await shown;
  await page.locator('[data-up="true"] svg').waitFor();
  const svgs = await slidesOf(page);
  const bounds = await run.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().endsWith('audience.html'))!
      .getBounds(),
  );

  const file = join(folder, 'bare.html');
  await writeFile(file, barePage(svgs));
  const { executable } = await findElectron();
  const args = [...chromiumSwitches(), `--user-data-dir=${join(folder, 'bare')}`, join(import.meta.dirname, 'empty')];
  const bareApp = await _electron.launch({ executablePath: executable, args });
  const bareWindow = await bareApp.firstWindow();
  await bareApp.evaluate(
    async ({ BrowserWindow }, given) => {
      const window = BrowserWindow.getAllWindows()[0]!;
      await window.loadFile(given.file);
      window.setBounds(given.bounds);
      window.show();
    },
    { file, bounds },
  );
  const deck = (window: Page): Deck => ({ page: window, slides: svgs.length, at: 0 });
  for (const window of [page, bareWindow]) await watch(window);
  return { run, ours: deck(page), bareApp, bare: deck(bareWindow), folder };
}

/** Every slide of the talk as it is drawn on the wall; the show is at its begin afterwards. */
async function slidesOf(page: Page): Promise<string[]> {
  const up = page.locator('[data-up="true"]');
  const svgs = [await up.innerHTML()];
  for (;;) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(200);
    const next = await up.innerHTML();
    if (next === svgs.at(-1)) break;
    svgs.push(next);
  }
  await page.keyboard.press('Home');
  await page.waitForTimeout(500);
  return svgs;
}

function barePage(svgs: readonly string[]): string {
  const slides = svgs.map((svg, index) => `<div data-up="${index === 0}">${svg}</div>`).join('');
  const faces = (['Regular', 'Semibold'] as const).map((name) => {
    const file = pathToFileURL(join(projectFolder, `assets/fonts/SourceSans3-${name}.ttf`)).href;
    return `@font-face{font-family:'Source Sans 3';font-weight:${name === 'Regular' ? 400 : 600};src:url(${file})}`;
  });
  return `<!doctype html><meta charset="utf-8">
    <style>${faces.join('')}
    body{margin:0;background:#fff}div{position:absolute;inset:0;visibility:hidden}div[data-up=true]{visibility:visible}
    svg{display:block;width:100%;font-family:'Source Sans 3';font-kerning:normal;text-rendering:geometricPrecision}
    text{white-space:pre}</style>${slides}
    <script>let at = 0;
    const slides = [...document.querySelectorAll('div')];
    addEventListener('keydown', ({ key }) => {
      slides[at].dataset.up = false;
      at = key === 'Home' ? 0 : Math.min(slides.length - 1, at + 1);
      slides[at].dataset.up = true;
    });</script>`;
}

interface Watched {
  painted?: Promise<number>;
}

/** From now on the page knows how long it took from a key press until another slide was painted. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener(
      'keydown',
      (event) => {
        (window as Watched).painted = new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.addEventListener('message', () => resolve(performance.now() - event.timeStamp));
              channel.port1.start();
              channel.port2.postMessage(null);
            });
          });
          observer.observe(document.body, {
            attributes: true,
            attributeFilter: ['data-up'],
            childList: true,
            subtree: true,
          });
        });
      },
      { capture: true },
    );
  });
}

async function press(deck: Deck): Promise<number> {
  const painted = async (key: string) => {
    await deck.page.keyboard.press(key);
    const ms = await deck.page.evaluate(() => (window as Watched).painted);
    // What is drawn in advance after a key press is not part of the next one.
    await deck.page.waitForTimeout(150);
    return ms!;
  };
  if (deck.at === deck.slides - 1) {
    await painted('Home');
    deck.at = 0;
  }
  deck.at += 1;
  return painted('ArrowRight');
}

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
    what: 'Next slide, from the key to the paint',
    unit: 'ms',
    ours: { name: 'show', sample: async () => press((await both()).ours) },
    against: { name: 'bare page with the same slides', sample: async () => press((await both()).bare) },
    limit: 1.3,
    rounds: 100,
    end,
  },
];
