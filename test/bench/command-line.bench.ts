import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../../main/launch/folders.ts';
import { type Comparison, timed } from './comparison.ts';

const execute = promisify(execFile);
const sample = join(projectFolder, 'assets/samples/foundry.buyin');

/** Runs npm as a person does. A status other than 0 is fine: `check` ends with 1 when it has findings. */
async function npm(folder: string, ...args: string[]): Promise<void> {
  await execute('npm', ['run', '--silent', ...args], { cwd: folder, timeout: 30_000 }).catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== 1) throw error;
  });
}

const nothing = await mkdtemp(join(tmpdir(), 'buyin-bench-'));
process.once('exit', () => rmSync(nothing, { recursive: true }));
await writeFile(join(nothing, 'package.json'), '{ "name": "nothing", "scripts": { "nothing": "true" } }');

export const comparisons: Comparison[] = [
  {
    what: '`check` of a sample on the command line, through npm',
    unit: 'ms',
    ours: timed('`npm run buyin -- check`', () => npm(projectFolder, 'buyin', '--', 'check', sample)),
    against: timed('`npm run` of nothing', () => npm(nothing, 'nothing')),
    limit: 2.2,
    rounds: 15,
  },
];
