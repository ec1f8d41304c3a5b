// oxlint-disable vitest/expect-expect -- `until` and what is made of it do expect something
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { projectFolder } from '../../main/launch/folders.ts';
import { publicPart } from '../../src/pitch/public.ts';
import { readPitch } from '../../src/pitch/read.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { type LaidSlide, layoutShow } from '../../src/slide/show.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import { canHaveTwoDisplays, openTwoDisplays, type TwoDisplays } from '../support/two-displays.ts';

const sample = join(projectFolder, 'assets/samples/foundry.buyin');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let folder: string;
let pitch: Pitch;
let slides: LaidSlide[];
let rig: TwoDisplays | null = null;
let run: RunningApp;

beforeAll(async () => {
  const read = readPitch(await readFile(sample, 'utf8'));
  if (!read.ok) throw new Error('the sample is no pitch');
  ({ pitch } = read);
  slides = layoutShow(publicPart(pitch));
  folder = await mkdtemp(join(tmpdir(), 'buyin-show-'));
  const path = join(folder, 'foundry.buyin');
  await copyFile(sample, path);
  if (canHaveTwoDisplays) rig = await openTwoDisplays();
  run = await startApp({ args: [path], env: rig ? { DISPLAY: rig.name } : {} });
  await run.page.locator('[data-region="steps"], [data-region="bar"]').first().waitFor();
  // The projector may come into sight a moment after the app has started.
  await rig?.plugProjector();
  if (rig) await until(async () => (await stand()).displays, 2);
}, 600_000);

afterAll(async () => {
  await run?.close();
  await rig?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Waits until something is as expected; in the end it fails with the difference. */
const until = (get: () => unknown, expected: unknown) =>
  vi.waitFor(async () => expect(await get()).toEqual(expected), { timeout: 20_000, interval: 50 });

interface Shown {
  visible: boolean;
  fullScreen: boolean;
  /** Left edge and width. */
  x: number;
  width: number;
}

/** What main knows of displays and windows now. */
async function stand() {
  const found = await run.app.evaluate(({ BrowserWindow, powerSaveBlocker, screen }) => {
    const windows = BrowserWindow.getAllWindows().map((window) => {
      const { x, width } = window.getBounds();
      const shown = { visible: window.isVisible(), fullScreen: window.isFullScreen(), x, width };
      return [/(\w+)\.html/.exec(window.webContents.getURL())?.[1] ?? '', shown] as const;
    });
    const focused = BrowserWindow.getFocusedWindow()?.webContents.getURL();
    return {
      displays: screen.getAllDisplays().length,
      windows: Object.fromEntries(windows),
      focus: /(\w+)\.html/.exec(focused ?? '')?.[1],
      isAwake: [0, 1, 2, 3, 4, 5].some((id) => powerSaveBlocker.isStarted(id)),
    };
  });
  const { audience, presenter } = found.windows as Partial<Record<string, Shown>>;
  return { ...found, audience, presenter };
}

const pageOf = (name: string) => {
  const page = run.pages().find((other) => other.url().endsWith(`${name}.html`));
  if (!page) throw new Error(`There is no window ${name}.`);
  return page;
};
const audience = () => pageOf('audience');
const presenter = () => pageOf('presenter');

async function startShow(keys = 'F5'): Promise<void> {
  await run.page.keyboard.press(keys);
  await until(() => run.pages().length, 3);
  await audience().locator('svg').first().waitFor({ state: 'attached' });
  await presenter().locator('nav').waitFor();
}

/** Presses keys in a window that may be closed by the last of them. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key).catch(() => {});
}

/** Index of the slide on the wall, and the curtain before it. */
async function wall(): Promise<{ slide: number; curtain: string }> {
  const seen = await audience().evaluate(() => ({
    title: document.querySelector('[data-up="true"] svg')?.textContent ?? '',
    curtain: document.querySelector('main')?.dataset['curtain'] ?? '',
  }));
  const place = /(\d+) \/ \d+$/.exec(seen.title) ?? null;
  const backup = /Backup (\d+)$/.exec(seen.title);
  const slide = backup
    ? slides.findIndex((laid) => laid.backup === Number(backup[1]))
    : slides.findIndex((laid) => laid.number === Number(place?.[1]));
  return { slide, curtain: seen.curtain };
}

const digits = (number: number) => Array.from(String(number));

const talk = () => slides.filter((laid) => laid.number !== null).length;

/** Waits until a slide is on the wall. */
const onWall = (slide: number) => until(async () => (await wall()).slide, slide);

async function ended(): Promise<void> {
  await until(() => run.pages().length, 1);
}

describe('a show', () => {
  beforeAll(() => startShow());
  afterAll(async () => {
    await press(audience(), 'Escape', 'Escape', 'Escape', 'Escape');
    await ended();
  });

  it.skipIf(!canHaveTwoDisplays)('fills the projector with slides and the laptop with the presenter view', async () => {
    await until(async () => (await stand()).audience, { visible: true, fullScreen: true, x: 1920, width: 1280 });
    await until(async () => (await stand()).presenter, expect.objectContaining({ visible: true, x: 0, width: 1920 }));
    await until(async () => (await stand()).focus, 'presenter');
  });

  it('keeps the displays awake', async () => {
    expect((await stand()).isAwake).toBe(true);
  });

  it('goes where keys and remotes say, in both windows', async () => {
    await onWall(0);
    const steps: [Page, string[], number][] = [
      [presenter(), ['ArrowRight', 'PageDown'], 2],
      [audience(), [' ', 'PageUp'], 2],
      [audience(), ['F5'], 2],
      [presenter(), ['F5', 'End'], talk() - 1],
      [presenter(), ['Home'], 0],
      [presenter(), ['1', '0', 'Enter'], 9],
      [audience(), [...digits(talk() + 2), 'Enter'], slides.findIndex((laid) => laid.backup === 2)],
      [presenter(), ['Backspace'], 9],
      [audience(), ['Backspace'], 0],
    ];
    for (const [page, keys, slide] of steps) {
      await press(page, ...keys);
      await onWall(slide);
    }
    expect(run.pages().length).toBe(3);
  });

  it('goes on with a click on the slide, and hides the pointer when it rests', async () => {
    const cursor = () => audience().evaluate(() => getComputedStyle(document.querySelector('main')!).cursor);
    await audience().mouse.move(100, 100);
    expect(await cursor()).not.toBe('none');
    await audience().mouse.click(200, 200);
    await onWall(1);
    await until(cursor, 'none');
  });

  it('shows black, white and a frozen slide, in which a stray Next changes nothing', async () => {
    for (const [key, curtain, ground] of [
      ['b', 'black', 'rgb(0, 0, 0)'],
      ['.', 'none', 'rgb(255, 255, 255)'],
      ['w', 'white', 'rgb(255, 255, 255)'],
      ['w', 'none', 'rgb(255, 255, 255)'],
    ] as const) {
      await press(presenter(), key);
      await until(wall, { slide: 1, curtain });
      await press(presenter(), ...(curtain === 'none' ? [] : ['PageDown']));
      expect(await audience().evaluate(() => getComputedStyle(document.querySelector('main')!).backgroundColor)).toBe(
        ground,
      );
    }
    await press(presenter(), 'f', 'ArrowRight', 'ArrowRight');
    await presenter().getByRole('status').filter({ hasText: 'still sees slide 2' }).waitFor();
    expect((await wall()).slide).toBe(1);
    await press(presenter(), 'f');
    await onWall(3);
  });

  it('gives the room the slide and not a word more', async () => {
    const words = () =>
      audience().evaluate(() => {
        const body = document.body.cloneNode(true) as HTMLElement;
        body.querySelectorAll('svg, script').forEach((part) => part.remove());
        return body.textContent.trim();
      });
    for (const keys of [['b'], ['b', 'f'], ['f', 't'], ['t', 'c'], ['Escape'], ['v'], ['v'], ['+'], ['-']]) {
      await press(presenter(), ...keys);
      expect({ keys, words: await words() }).toEqual({ keys, words: '' });
    }
  });

  it('sends nothing private to the window of the room', async () => {
    const page = audience();
    await run.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((other) => other.webContents.getURL().includes('audience'))!;
      const contents = window.webContents as typeof window.webContents & { sent?: string[] };
      contents.sent = [];
      const send = contents.send.bind(contents);
      contents.send = (...given) => {
        contents.sent!.push(JSON.stringify(given));
        send(...given);
      };
    });
    const got: string[] = [];
    for (const key of ['Home', 'ArrowRight', 'b', 'b', 'f', 'f', 't', 't', ...digits(talk() + 1), 'Enter', 'End']) {
      await press(presenter(), key);
      got.push(await page.content());
    }
    const answers = await page.evaluate(async () => {
      const names = ['show.audience', 'show.presenter', 'show.command', 'window.boot', 'recents.list', 'pitch.open'];
      return Promise.all(names.map(async (name) => JSON.stringify(await window.buyin.call(name, undefined))));
    });
    const sent = await run.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((other) => other.webContents.getURL().includes('audience'))!;
      return (window.webContents as typeof window.webContents & { sent?: string[] }).sent!;
    });
    expect(sent.length).toBeGreaterThan(5);
    expect(answers[0]).toContain(pitch.title);
    for (const answer of answers.slice(1)) expect(answer).toContain('"ok":false');
    const everything = [...got, ...answers, ...sent].join('\n');
    const secrets = [
      ...Object.values(pitch.deck?.speakerNotes ?? {}),
      ...(pitch.stakeholders ?? []).flatMap(({ concern, ask, whyNotInRoom }) => [concern, ask, whyNotInRoom]),
      ...(pitch.comments ?? []).map(({ text }) => text),
    ].filter((text): text is string => Boolean(text));
    expect(secrets.length).toBeGreaterThan(8);
    // What is private is not what somebody says in public as well, such as a concern that is an objection.
    const open = JSON.stringify({ ...publicPart(pitch) });
    expect(secrets.filter((secret) => everything.includes(secret) && !open.includes(secret))).toEqual([]);
    const fields = ['speakerNotes', 'concern', 'stance', 'stanceWanted', 'interest', 'influence', 'preBriefOn'];
    const data = [...answers, ...sent].join('\n');
    const names = [...fields, 'raisedBy', 'whyNotInRoom', 'comments', 'rehearsals'];
    expect(names.filter((name) => data.includes(`"${name}"`))).toEqual([]);
  });

  it('shows the presenter the notes, and keeps their size', async () => {
    await press(presenter(), 'Home');
    const notes = presenter().getByRole('group', { name: 'Notes' });
    await notes.filter({ hasText: pitch.deck!.speakerNotes!['title']! }).waitFor();
    const size = () => notes.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    const before = await size();
    await press(presenter(), '+');
    await until(size, before + 2);
    await presenter().getByRole('button', { name: 'Smaller notes' }).click();
    await until(size, before);
    // The click has left the keyboard to the show.
    await press(presenter(), ' ');
    await onWall(1);
  });

  it('is free of accessibility violations in both windows and themes', async () => {
    for (const theme of ['light', 'dark'] as const) {
      await run.page.evaluate((value) => window.buyin.call('preferences.set', { theme: value }), theme);
      const isDark = () => presenter().evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      await until(isDark, theme === 'dark');
      for (const page of [audience(), presenter()]) {
        if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(axe, 'utf8'));
        const found = await page.evaluate(async () => {
          const { axe: tool } = window as unknown as { axe: typeof Axe };
          const { violations } = await tool.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
        });
        expect({ theme, page: page.url(), found }).toEqual({ theme, page: page.url(), found: [] });
      }
    }
  });
});

describe.skipIf(!canHaveTwoDisplays)('displays', () => {
  beforeAll(() => startShow('Shift+F5'));

  const slidesAt = (x: number, width: number) =>
    until(async () => (await stand()).audience, { visible: true, fullScreen: true, x, width });
  const presenterAt = (x: number, width: number) =>
    until(async () => (await stand()).presenter, expect.objectContaining({ visible: true, x, width }));
  const presenterHidden = () => until(async () => (await stand()).presenter?.visible, false);

  it('are swapped by X', async () => {
    await slidesAt(1920, 1280);
    await press(presenter(), 'x');
    await slidesAt(0, 1920);
    await presenterAt(1920, 1280);
  });

  it('lose nothing when the projector is unplugged in mid-talk: the slides come back, the notes stay hidden', async () => {
    await press(presenter(), '5', 'Enter', 'x');
    await slidesAt(1920, 1280);
    await rig!.unplugProjector();
    await slidesAt(0, 1920);
    await presenterHidden();
    await until(async () => (await stand()).focus, 'audience');
    await onWall(4);
  });

  it('show the presenter view on a single one when V asks for it', async () => {
    await press(audience(), 'v');
    await presenterAt(0, 1920);
    expect((await stand()).focus).toBe('presenter');
    await press(presenter(), 'v');
    await presenterHidden();
    await press(audience(), 'x');
    await presenterAt(0, 1920);
  });

  it('take the slides again when the projector is plugged in, and hide the notes when it goes once more', async () => {
    await rig!.plugProjector();
    await slidesAt(1920, 1280);
    await presenterAt(0, 1920);
    await rig!.unplugProjector();
    await slidesAt(0, 1920);
    await presenterHidden();
    await rig!.plugProjector();
    await slidesAt(1920, 1280);
  });

  it('are remembered as swapped', async () => {
    await press(presenter(), 'x');
    await slidesAt(0, 1920);
    await press(presenter(), 'Escape', 'Escape');
    await ended();
    await startShow();
    await slidesAt(0, 1920);
    await presenterAt(1920, 1280);
    await press(presenter(), 'x', 'Escape', 'Escape');
    await ended();
  });
});

describe('the end of a show', () => {
  it('leaves one state with each Esc, and gives the focus back to the slide where the talk was', async () => {
    await startShow();
    await press(presenter(), '6', 'Enter');
    await onWall(5);
    await press(presenter(), 'b', 'f', 'Escape');
    await until(wall, { slide: 5, curtain: 'none' });
    await press(presenter(), 'Escape', 'Escape');
    await presenter().getByRole('status').filter({ hasText: 'Esc once more' }).waitFor();
    await press(presenter(), 'Escape');
    await ended();
    await until(async () => (await stand()).focus, 'index');
    await run.page.getByText('Slide 6', { exact: true }).waitFor();
    expect((await stand()).isAwake).toBe(false);
  });

  it('comes when somebody closes either window', async () => {
    for (const name of ['audience', 'presenter']) {
      await startShow();
      await run.app.evaluate(({ BrowserWindow }, file) => {
        BrowserWindow.getAllWindows()
          .find((window) => window.webContents.getURL().includes(file))!
          .close();
      }, name);
      await ended();
      await until(async () => (await stand()).focus, 'index');
    }
  });
});
