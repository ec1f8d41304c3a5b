import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../main/launch/folders.ts';
import { runningApps } from './app.ts';

const failures = join(projectFolder, 'out/failures');

/** Keeps a picture of every window and the log of every running app under out/failures, to see why a test failed. */
export async function keepEvidence(testName: string): Promise<void> {
  await mkdir(failures, { recursive: true });
  const stem = join(failures, testName.replace(/[^\w-]+/g, '-').slice(0, 120));
  let number = 0;
  for (const running of runningApps) {
    number++;
    await writeFile(`${stem}-${number}.log`, running.log());
    for (const [index, page] of running.pages().entries()) {
      // A window that is closing has no picture to give.
      await page.screenshot({ path: `${stem}-${number}-window-${index + 1}.png`, timeout: 5000 }).catch(() => {});
    }
  }
}
