import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPitchFile } from '../../../main/files/read.ts';
import { savePitchFile } from '../../../main/files/save.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { makeFolder, mayMount, mountDisk, type Folder } from '../../support/disk.ts';

const sample = join(import.meta.dirname, '../../fixtures/sample-b-hospital-leadership.json');
let folder: Folder;
let pitch: Pitch;
const at = (...names: string[]) => join(folder.path, ...names);
beforeEach(async () => {
  folder = await makeFolder();
  ({ pitch } = await readPitchFile(sample));
});
afterEach(() => folder.remove());

describe('saving', () => {
  test('writes what is read back equal, unknown fields included', async () => {
    const own = { ...pitch, ourOwn: { n: 1 } };
    const { savedAt } = await savePitchFile(at('a.buyin'), own);
    const read = await readPitchFile(at('a.buyin'));
    expect(read.pitch).toEqual(own);
    expect(read.savedAt).toBe(savedAt);
  });

  test('leaves an unchanged file and its time alone', async () => {
    await savePitchFile(at('a.buyin'), pitch);
    const before = new Date('2026-01-02T03:04:05Z');
    await utimes(at('a.buyin'), before, before);
    expect((await savePitchFile(at('a.buyin'), pitch)).savedAt).toBe(before.toISOString());
    await savePitchFile(at('a.buyin'), { ...pitch, title: 'Another' });
    expect((await stat(at('a.buyin'))).mtime.getTime()).toBeGreaterThan(before.getTime());
  });

  test('refuses what could not be opened again, and keeps the file', async () => {
    await writeFile(at('a.buyin'), 'old');
    const broken = { ...pitch, decision: { ...pitch.decision, fallbackCost: Number.NaN } };
    await expect(savePitchFile(at('a.buyin'), broken)).rejects.toMatchObject({
      told: { key: 'save.notWritable', params: { place: '/decision/fallbackCost' } },
    });
    expect(await readFile(at('a.buyin'), 'utf8')).toBe('old');
  });
});

describe('saving that fails says why', () => {
  test.each([
    ['gone/a.buyin', 'save.driveGone'],
    ['folder', 'save.isFolder'],
    [`${'x'.repeat(300)}.buyin`, 'save.nameTooLong'],
  ])('%s: %s', async (name, key) => {
    await mkdir(at('folder'));
    await expect(savePitchFile(at(name), pitch)).rejects.toMatchObject({ told: { key } });
    expect(await readdir(folder.path)).toEqual(['folder']);
  });

  test.skipIf(!mayMount)('a full disk, a read-only disk', async () => {
    const disk = await mountDisk(120);
    const path = join(disk.path, 'a.buyin');
    try {
      await savePitchFile(path, pitch);
      const long = { ...pitch, problem: { statement: 'x'.repeat(20_000), facts: [] } };
      const longer = { ...long, assumptions: [{ id: 'A1', text: 'y'.repeat(20_000), source: 'z'.repeat(20_000) }] };
      await expect(savePitchFile(path, longer)).rejects.toMatchObject({ told: { key: 'save.diskFull' } });
      expect((await readPitchFile(path)).pitch).toEqual(pitch);
      disk.makeReadOnly();
      await expect(savePitchFile(path, longer)).rejects.toMatchObject({ told: { key: 'save.noPermission' } });
      expect((await readPitchFile(path)).pitch).toEqual(pitch);
    } finally {
      await disk.remove();
    }
  });
});
