import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPitchFile } from '../../../main/files/read.ts';
import { openRecents, type Recents } from '../../../main/files/recents.ts';
import { pitchSchema, type Pitch } from '../../../src/pitch/schema.ts';
import { makeFolder, type Folder } from '../../support/disk.ts';

const sample = join(import.meta.dirname, '../../fixtures/sample-a-manufacturing.json');
let folder: Folder;
let recents: Recents;
let pitch: Pitch;
let changes: number;
const at = (...names: string[]) => join(folder.path, ...names);
const open = () => openRecents(folder.path, () => (changes += 1));
const paths = async () => (await recents.list()).map(({ path }) => path);
beforeEach(async () => {
  folder = await makeFolder();
  changes = 0;
  recents = open();
  ({ pitch } = await readPitchFile(sample));
});
afterEach(() => folder.remove());

describe('recent pitches', () => {
  test('are none at first', async () => {
    expect(await recents.list()).toEqual([]);
    expect(await recents.lastFolder()).toBeNull();
  });

  test('are kept, the latest first and each once', async () => {
    for (const name of ['a', 'b', 'a']) await recents.add(at(`${name}.buyin`), pitch);
    expect(changes).toBe(3);
    recents = open();
    expect(await paths()).toEqual([at('a.buyin'), at('b.buyin')]);
    expect(await recents.lastFolder()).toBe(folder.path);
  });

  test('are twenty at most', async () => {
    for (let n = 1; n <= 23; n += 1) await recents.add(at(`${n}.buyin`), pitch);
    const list = await paths();
    expect(list).toHaveLength(20);
    expect(list[0]).toBe(at('23.buyin'));
    expect(list.at(-1)).toBe(at('4.buyin'));
  });

  test('tell what the start screen shows', async () => {
    await copyFile(sample, at('a.buyin'));
    await recents.add(at('a.buyin'), pitch);
    const [recent] = await recents.list();
    expect(recent).toMatchObject({
      name: 'a.buyin',
      exists: true,
      summary: {
        title: pitch.title,
        organization: pitch.organisation?.name,
        meeting: '2026-12-10',
        errors: 0,
        essentials: 12,
      },
    });
  });

  test('stay when their file is gone, until they are removed', async () => {
    await copyFile(sample, at('a.buyin'));
    await recents.add(at('a.buyin'), pitch);
    await rm(at('a.buyin'));
    expect(await recents.list()).toMatchObject([{ path: at('a.buyin'), exists: false }]);
    await recents.remove(at('a.buyin'));
    expect(await recents.list()).toEqual([]);
  });

  test('begin anew when their file is damaged', async () => {
    for (const text of ['{"pitches":', '{"folder":3}', '[]']) {
      await writeFile(at('recents.json'), text);
      recents = open();
      expect(await recents.list()).toEqual([]);
    }
    await recents.add(at('a.buyin'), pitch);
    expect(await paths()).toEqual([at('a.buyin')]);
  });

  test('that cannot be kept are a failure, and still there until the end', async () => {
    await mkdir(at('recents.json'));
    await expect(recents.add(at('a.buyin'), pitch)).rejects.toMatchObject({ code: 'EISDIR' });
    expect(await paths()).toEqual([at('a.buyin')]);
  });

  test('hold nothing that is private', async () => {
    const secret = 'nobody may read this';
    const stakeholders = [{ id: 'P1', name: 'Ana', concern: secret, ask: secret, whyNotInRoom: secret }];
    const notes = { speakerNotes: { title: secret } };
    const comments = [{ path: '/title', text: secret }];
    const own: Pitch = { schema: 'mentoring-pitch/1', title: 'T', stakeholders, deck: notes, comments };
    expect(pitchSchema.safeParse(own).success).toBe(true);
    await recents.add(at('a.buyin'), own);
    const kept = await readFile(at('recents.json'), 'utf8');
    expect(kept).toContain('"Ana"');
    expect(kept).not.toContain(secret);
  });
});
