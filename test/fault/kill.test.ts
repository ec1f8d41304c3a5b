/** Killed at any moment: nothing older than one second is lost, no file is damaged, and nothing stray is left after the next start. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openJournals, type Journals } from '../../main/files/journals.ts';
import { readPitchFile } from '../../main/files/read.ts';
import { goOn } from '../../main/files/recovered.ts';
import { savePitchFile } from '../../main/files/save.ts';
import { removeLeftovers } from '../../main/files/temporary.ts';
import { makeFolder, type Folder } from '../support/disk.ts';
import { sampleIn } from '../support/editor.ts';

const kills = 20;
let folder: Folder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

/** Lets somebody type from a number on, kills it, and gives what it said: each number with its time, and when it was killed. */
async function typeAndKill(from: number, milliseconds: number): Promise<{ typed: [number, number][]; at: number }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'typist.ts'), folder.path, String(from)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let failure = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (failure += data.toString()));
  await once(child.stdout, 'data');
  await wait(milliseconds);
  const at = Date.now();
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
  expect(failure).toBe('');
  const typed = said
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' ').map(Number) as [number, number]);
  return { typed, at };
}

/** Goes on with the work and saves it, as the person would. */
async function goOnAndSave(journals: Journals, id: string, file: string): Promise<number> {
  const opened = await goOn(await journals.read(id));
  expect(opened.file.path).toBe(file);
  await savePitchFile(file, opened.pitch);
  await journals.release(journals.adopt(id), true);
  return Number(opened.pitch.title);
}

it(`${kills} kills lose nothing older than one second`, async () => {
  const file = await sampleIn(folder.path, 'a.buyin');
  let reached = 0;
  let recoveredOnce = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const { typed, at } = await typeAndKill(reached, 200 + ((kill * 733) % 2100));
    const due = typed.findLast(([, time]) => time <= at - 1000)?.[0] ?? 0;

    // The next start.
    const journals = openJournals(join(folder.path, 'journal'));
    const found = await journals.found();
    await removeLeftovers(folder.path);
    await journals.finish();
    const saved = (await readPitchFile(file)).pitch;
    expect(found.length).toBeLessThanOrEqual(1);
    const [work] = found;
    if (work) recoveredOnce += 1;
    const title = work ? await goOnAndSave(journals, work.id, file) : Number(saved.title) || 0;
    expect(title).toBeGreaterThanOrEqual(Number(saved.title) || 0);
    expect(title, `killed ${kill}, typed ${typed.at(-1)?.[0]}`).toBeGreaterThanOrEqual(due);
    expect(await readdir(folder.path)).toEqual(expect.arrayContaining(['a.buyin']));
    expect((await readdir(folder.path)).filter((name) => !['a.buyin', 'journal'].includes(name))).toEqual([]);
    expect(await readdir(join(folder.path, 'journal')).catch(() => [])).toEqual([]);
    reached = Math.max(reached, title);
  }
  expect(recoveredOnce).toBeGreaterThan(kills / 4);
}, 150_000);
