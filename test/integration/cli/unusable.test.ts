import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder, mayMount, mountDisk, type Folder } from '../../support/disk.ts';
import { buyin, sampleA } from './run.ts';

let folder: Folder;
const at = (name: string) => join(folder.path, name);
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

/** Ends with 2, says one sentence on standard error that holds all of these, and nothing else. */
async function refused(args: readonly string[], ...holds: readonly string[]) {
  const { status, output, errors } = await buyin(args, folder.path);
  expect(output).toBe('');
  expect(errors.trimEnd().split('\n')).toHaveLength(1);
  for (const part of holds) expect(errors).toContain(part);
  expect(errors).not.toMatch(/[{}]|undefined|\.ts:\d/);
  expect(status).toBe(2);
}

describe('unusable arguments', () => {
  test.each([
    [[], 'check'],
    [['chek'], 'chek'],
    [['--theme=blue'], '--theme'],
    [['constructor'], 'constructor'],
    [['check'], 'FILE'],
    [['check', 'a.buyin', 'b.buyin'], 'b.buyin'],
    [['check', 'a.buyin', '--jsn'], '--jsn'],
    [['check', 'a.buyin', '--json=yes'], '--json'],
    [['case', 'a.buyin', '--draws'], '--draws'],
    [['case', sampleA, '--draws', 'many'], 'many'],
    [['case', sampleA, '--draws=0'], '1 to 1000000'],
    [['case', sampleA, '--seed=-1'], '-1'],
    [['facts', sampleA, '--verify', 'ABC'], 'ABC'],
    [['new', '-o', 'a.buyin'], '--focus'],
    [['new', '--focus', 'nothing', '-o', 'a.buyin'], 'onboarding'],
    [['new', '--focus', 'onboarding'], '-o'],
    [['export', sampleA, '--what', 'slides', '-o', 'a.pdf'], 'handout'],
    [['export', sampleA, '--what', 'handout', '-o', 'a.pdf', '--paper', 'a5'], 'letter'],
    [['schema', 'a.buyin'], 'a.buyin'],
  ])('%j', async (args, hold) => {
    await refused(args, hold);
    expect(await readdir(folder.path)).toEqual([]);
  });
});

describe('unusable files', () => {
  test.each([
    ['{ "schema": "mentoring-pitch/1",', 'line 1, column 33'],
    ['{ "schema": "mentoring-pitch/7" }', 'newer version'],
    ['{ "schema": "mentoring-pitch/1", "metrics": 3 }', '/metrics'],
    ['hello', 'line 1'],
    ['{}', 'not a pitch'],
  ])('%s', async (content, hold) => {
    await writeFile(at('a.buyin'), content);
    await refused(['check', 'a.buyin'], 'a.buyin', hold);
    expect(await readFile(at('a.buyin'), 'utf8')).toBe(content);
  });

  test('one that is not there, a folder, one that is too large', async () => {
    await refused(['check', 'gone/a.buyin'], 'gone/a.buyin', 'not there');
    await mkdir(at('folder'));
    await refused(['deck', 'folder'], 'folder');
    const file = await open(at('large.buyin'), 'w');
    await file.truncate(21 * 1024 * 1024);
    await file.close();
    await refused(['room', 'large.buyin'], '20 MB');
    expect((await readdir(folder.path)).toSorted()).toEqual(['folder', 'large.buyin']);
  });
});

describe('places that cannot be written', () => {
  test('a folder that is not there, a folder in the way, a file that is there already', async () => {
    await refused(['new', '--focus', 'retention', '-o', 'gone/a.buyin'], 'gone/a.buyin');
    await mkdir(at('folder.pdf'));
    await refused(['export', sampleA, '--what', 'onepager', '-o', 'folder.pdf'], 'folder.pdf');
    await writeFile(at('a.buyin'), 'mine');
    await refused(['new', '--focus', 'retention', '-o', 'a.buyin'], 'a.buyin', 'there already');
    expect(await readFile(at('a.buyin'), 'utf8')).toBe('mine');
    expect((await readdir(folder.path)).toSorted()).toEqual(['a.buyin', 'folder.pdf']);
  });

  test.skipIf(!mayMount)('a full disk, a read-only disk: an older document stays', async () => {
    const disk = await mountDisk(16);
    const target = join(disk.path, 'a.pdf');
    try {
      await writeFile(target, 'older');
      await refused(['export', sampleA, '--what', 'onepager', '-o', target], target, 'full');
      disk.makeReadOnly();
      await refused(['export', sampleA, '--what', 'onepager', '-o', target], target);
      expect(await readFile(target, 'utf8')).toBe('older');
      expect(await readdir(disk.path)).toEqual(['a.pdf']);
    } finally {
      await disk.remove();
    }
  });
});
