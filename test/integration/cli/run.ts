import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { projectFolder } from '../../../main/launch/folders.ts';

export interface Ran {
  status: number | null;
  output: string;
  errors: string;
}

/** Runs the command line as a process of its own, in a folder. */
export async function buyin(args: readonly string[], cwd = projectFolder): Promise<Ran> {
  const child = spawn(process.execPath, [join(projectFolder, 'main/buyin.mjs'), ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await ended, output, errors };
}

export const sampleA = join(projectFolder, 'test/fixtures/sample-a-manufacturing.json');
export const sampleB = join(projectFolder, 'test/fixtures/sample-b-hospital-leadership.json');
