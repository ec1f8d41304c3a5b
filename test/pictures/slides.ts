import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Bridge } from '../../src/bridge.ts';
import { publicPart } from '../../src/pitch/public.ts';
import { readPitch } from '../../src/pitch/read.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import type { ShowCommand } from '../../src/show/contract.ts';
import { layoutShow } from '../../src/slide/show.ts';
import { type RunningApp, startApp } from '../support/app.ts';
import { canHaveTwoDisplays, openTwoDisplays } from '../support/two-displays.ts';
import { picture, samples, sampleFile, type Sample, type Theme, themes } from './folder.ts';

/** Pictures of every slide of both samples as the room sees it, and of the presenter view; light and dark. */
export async function takeSlides(): Promise<void> {
  const displays = canHaveTwoDisplays ? await openTwoDisplays('1920x1080') : null;
  const env: Record<string, string> = displays ? { DISPLAY: displays.name } : {};
  try {
    for (const sample of samples) for (const theme of themes) await takeShow(sample, theme, env);
  } finally {
    await displays?.close();
  }
}

async function takeShow(sample: Sample, theme: Theme, env: Record<string, string>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'buyin-pictures-'));
  const path = join(folder, `${sample}.buyin`);
  await copyFile(sampleFile(sample), path);
  const app = await startApp({ args: [`--theme=${theme}`, path], env });
  try {
    await app.page.locator('[data-region="bar"]').waitFor();
    const pitch = await pitchIn(path);
    await call(app.page, 'preferences.set', { slides: theme });
    await call(app.page, 'show.start', { pitch, from: null });
    const audience = await window(app, 'audience');
    await audience.locator('svg, section').first().waitFor();

    let number = 0;
    let before = '';
    for (const { slide } of layoutShow(publicPart(pitch))) {
      number++;
      // A slide that needs more room than one goes on in the next: those have the same key.
      const go: ShowCommand = !slide.backup
        ? { do: 'goto', number }
        : slide.key === before
          ? { do: 'next' }
          : { do: 'backup', key: slide.key };
      before = slide.key;
      await call(audience, 'show.key', go);
      await wait(150);
      const name = `${sample}-${theme}-${String(number).padStart(2, '0')}-${slide.key.replace(/[^\w-]/g, '_')}`;
      await picture(audience, 'slides', name);
    }

    await call(audience, 'show.key', { do: 'goto', number: 5 } satisfies ShowCommand);
    // With two displays it is on the other one.
    if (!('DISPLAY' in env)) await call(audience, 'show.key', { do: 'presenterView' } satisfies ShowCommand);
    const presenter = await window(app, 'presenter');
    await presenter.locator('button').first().waitFor();
    await wait(500);
    await picture(presenter, 'screens', `presenter-${sample}-${theme}`);
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function pitchIn(path: string): Promise<Pitch> {
  const reading = readPitch(await readFile(path, 'utf8'));
  if (!reading.ok) throw new Error(`${path} is no pitch`);
  return reading.pitch;
}

/** Asks main for something over the bridge, as the page's own code does. */
async function call(page: Page, name: string, input: object): Promise<void> {
  const answer = await page.evaluate(
    ([name, input]) => (globalThis as unknown as { buyin: Bridge }).buyin.call(name, input),
    [name, input] as const,
  );
  if (!(answer as { ok: boolean }).ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
}

async function window(app: RunningApp, name: string): Promise<Page> {
  for (let tries = 0; tries < 200; tries++) {
    const page = app.pages().find((page) => page.url().includes(name));
    if (page) return page;
    await wait(50);
  }
  throw new Error(`No window ${name} came up.`);
}
