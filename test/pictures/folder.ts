import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectFolder } from '../../main/launch/folders.ts';

export const picturesFolder = join(projectFolder, 'out/pictures');

/** The sample pitches, as `npm run pictures` shows them. */
export const samples = ['foundry', 'hospital'] as const;
export type Sample = (typeof samples)[number];

export function sampleFile(sample: Sample): string {
  return join(projectFolder, 'assets/samples', `${sample}.buyin`);
}

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Keeps a picture of a page, `kind/name.png`, when nothing on it moves any more. */
export async function picture(page: Page, kind: string, name: string): Promise<void> {
  await mkdir(join(picturesFolder, kind), { recursive: true });
  await settled(page);
  await page.screenshot({ path: join(picturesFolder, kind, `${name}.png`) });
  process.stderr.write(`  ${kind}/${name}.png\n`);
}

/** Waits until fonts are there, animations are over and the page has been painted twice. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const running = document
      .getAnimations()
      .filter((animation) => animation.effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(running.map((animation) => animation.finished));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  });
}
