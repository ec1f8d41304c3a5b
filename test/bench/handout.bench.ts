import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { findElectron } from '../../main/launch/electron.ts';
import { projectFolder } from '../../main/launch/folders.ts';
import { chromiumSwitches } from '../../main/launch/prepare.ts';
import { writePdf } from '../../main/pdf/write.ts';
import { handout } from '../../src/handout/handout.ts';
import { publicPart } from '../../src/pitch/public.ts';
import { readPitch } from '../../src/pitch/read.ts';
import { type Comparison, timed } from './comparison.ts';
import { handoutHtml } from './html.ts';

const read = readPitch(await readFile(join(projectFolder, 'assets/samples/foundry.buyin'), 'utf8'));
if (!read.ok) throw new Error('the sample is no pitch');
const { pitch } = read;

const ours = () => writePdf({ pitch, document: 'handout', paper: 'a4', fonts: join(projectFolder, 'assets/fonts') });

let printer: Promise<{ app: ElectronApplication; folder: string }> | undefined;

/** Chromium with the same content loaded, once for all samples. */
async function chromium(): Promise<ElectronApplication> {
  printer ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'buyin-bench-'));
    const page = join(folder, 'handout.html');
    await writeFile(page, handoutHtml(handout(publicPart(pitch))));
    const { executable } = await findElectron();
    const args = [...chromiumSwitches(), `--user-data-dir=${folder}`, join(import.meta.dirname, 'empty')];
    const app = await _electron.launch({ executablePath: executable, args });
    await app.firstWindow();
    await app.evaluate(({ BrowserWindow }, file) => BrowserWindow.getAllWindows()[0]!.loadFile(file), page);
    return { app, folder };
  })();
  return (await printer).app;
}

async function print(): Promise<{ ms: number; bytes: number }> {
  const app = await chromium();
  return await app.evaluate(async ({ BrowserWindow }) => {
    const start = performance.now();
    const { webContents } = BrowserWindow.getAllWindows()[0]!;
    const pdf = await webContents.printToPDF({
      pageSize: 'A4',
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return { ms: performance.now() - start, bytes: pdf.length };
  });
}

async function end(): Promise<void> {
  if (!printer) return;
  const { app, folder } = await printer;
  printer = undefined;
  await app.close();
  await rm(folder, { recursive: true, force: true });
}

export const comparisons: Comparison[] = [
  {
    what: 'Tagged handout, warm',
    unit: 'ms',
    ours: timed('handout export', ours),
    against: { name: "Chromium's printToPDF of the same content", sample: async () => (await print()).ms },
    limit: 0.6,
    rounds: 15,
    end,
  },
  {
    what: 'Size of the handout',
    unit: 'KB',
    ours: { name: 'handout export', sample: async () => (await ours()).bytes.length / 1000 },
    against: { name: "Chromium's printToPDF of the same content", sample: async () => (await print()).bytes / 1000 },
    limit: 0.6,
    rounds: 1,
    end,
  },
];
