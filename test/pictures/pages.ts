import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../main/launch/folders.ts';
import { installPackages, isOnPath } from '../../main/launch/linux.ts';
import { run } from '../../main/launch/run.ts';
import { documents } from '../../src/bridge.ts';
import { picturesFolder, sampleFile, samples } from './folder.ts';

const dotsPerInch = '80';

/** Pictures of every page of every document of both samples. */
export async function takePages(): Promise<void> {
  if (!isOnPath('pdftoppm')) await installPackages([['poppler-utils']]);
  await mkdir(join(picturesFolder, 'pages'), { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'buyin-pictures-'));
  try {
    for (const sample of samples) {
      for (const document of documents) {
        const pdf = join(folder, `${sample}-${document}.pdf`);
        const command = [
          join(projectFolder, 'main/buyin.mjs'),
          'export',
          sampleFile(sample),
          '--what',
          document,
          '-o',
          pdf,
        ];
        await run(process.execPath, command, { doing: `exporting ${document} of ${sample}`, seconds: 60 });
        const stem = join(picturesFolder, 'pages', `${sample}-${document}`);
        await run('pdftoppm', ['-r', dotsPerInch, '-png', pdf, stem], { doing: `drawing ${document}`, seconds: 120 });
        process.stderr.write(`  pages/${sample}-${document}-*.png\n`);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
