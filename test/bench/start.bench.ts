import { rmSync } from 'node:fs';
import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectFolder } from '../../main/launch/folders.ts';
import type { Comparison, Measured } from './comparison.ts';
import { startElectron } from './electron.ts';

const emptyApp = join(import.meta.dirname, 'empty');
/** Long enough for everything that an app does after its first picture. */
const settleMs = 2500;

// A sample in a file of its own: the app writes nothing into its assets.
const folder = await mkdtemp(join(tmpdir(), 'buyin-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true }));
const pitch = join(folder, 'foundry.buyin');
await copyFile(join(projectFolder, 'assets/samples/foundry.buyin'), pitch);

const emptyWindow: Measured = {
  name: 'empty window',
  sample: async () => {
    const app = await startElectron(emptyApp);
    try {
      return Number((await app.line(/ready (\d+)/))[1]) - app.spawnedAt;
    } finally {
      await app.end();
    }
  },
};

const editablePitch: Measured = {
  name: 'sample pitch, editable',
  sample: async () => {
    const app = await startElectron(projectFolder, [pitch]);
    try {
      await app.line(/DevTools listening/);
      // Attaching takes time of the app's, so it waits until the moment has passed that is asked for.
      await wait(settleMs);
      return (await paintedAt(app)) - app.spawnedAt;
    } finally {
      await app.end();
    }
  },
};

/** When the editor with the pitch was on the screen: the last time that something larger than before was painted. */
async function paintedAt(app: Awaited<ReturnType<typeof startElectron>>): Promise<number> {
  const page = await app.page();
  const found = await page.evaluate(async () => {
    const last = await new Promise<number>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0));
      observer.observe({ type: 'largest-contentful-paint', buffered: true });
      setTimeout(() => resolve(0), 2000);
    });
    const fields = document.querySelectorAll('input, textarea, [contenteditable]').length;
    return { fields, at: performance.timeOrigin + last, last };
  });
  if (found.fields === 0 || found.last === 0) throw new Error('The pitch did not come up in the editor.');
  return found.at;
}

async function memoryAfter(folder: string, args: string[]): Promise<number> {
  const app = await startElectron(folder, args);
  try {
    await app.line(/DevTools listening/);
    await wait(settleMs * 2);
    return await app.memory();
  } finally {
    await app.end();
  }
}

export const comparisons: Comparison[] = [
  {
    what: 'Process start to an editable pitch',
    unit: 'ms',
    ours: editablePitch,
    against: emptyWindow,
    limit: 1.25,
    rounds: 9,
  },
  {
    what: 'Memory of all processes with a pitch open',
    unit: 'MB',
    ours: { name: 'sample pitch', sample: () => memoryAfter(projectFolder, [pitch]) },
    against: { name: 'empty window', sample: () => memoryAfter(emptyApp, []) },
    limit: 1.5,
    rounds: 3,
  },
];
