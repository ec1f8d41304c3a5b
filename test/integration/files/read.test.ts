import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, open, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPitchFile } from '../../../main/files/read.ts';
import { Problem } from '../../../main/problem.ts';
import { makeFolder, mayMount, mountDisk, type Folder } from '../../support/disk.ts';

const sample = join(import.meta.dirname, '../../fixtures/sample-a-manufacturing.json');
let folder: Folder;
const at = (name: string) => join(folder.path, name);
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

async function problemOf(path: string): Promise<Problem> {
  const error: unknown = await readPitchFile(path).catch((thrown: unknown) => thrown);
  if (!(error instanceof Problem)) throw new Error(`${path} was read, or failed otherwise: ${String(error)}`);
  return error;
}

async function problemWith(content: string | Uint8Array): Promise<Problem> {
  await writeFile(at('a.buyin'), content);
  return problemOf(at('a.buyin'));
}

describe('reading', () => {
  test('gives the pitch and when it was saved', async () => {
    const read = await readPitchFile(sample);
    expect(read.pitch.id).toBe('sample-a-manufacturing');
    expect(new Date(read.savedAt).toISOString()).toBe(read.savedAt);
    expect(read.readOnly).toBe(false);
  });

  test('accepts a byte order mark', async () => {
    await writeFile(at('a.buyin'), `\uFEFF${await readFile(sample, 'utf8')}`);
    expect((await readPitchFile(at('a.buyin'))).pitch.id).toBe('sample-a-manufacturing');
  });

  test.skipIf(process.platform === 'win32')('follows a link', async () => {
    await symlink(sample, at('link.buyin'));
    expect((await readPitchFile(at('link.buyin'))).pitch.id).toBe('sample-a-manufacturing');
  });

  test.skipIf(!mayMount)('knows that a file cannot be saved where it is', async () => {
    const disk = await mountDisk(512);
    try {
      await copyFile(sample, join(disk.path, 'a.buyin'));
      disk.makeReadOnly();
      expect((await readPitchFile(join(disk.path, 'a.buyin'))).readOnly).toBe(true);
    } finally {
      await disk.remove();
    }
  });

  test('takes a key called __proto__ for a key', async () => {
    await writeFile(at('a.buyin'), '{"schema":"mentoring-pitch/1","__proto__":{"polluted":true},"title":"T"}');
    const { pitch } = await readPitchFile(at('a.buyin'));
    expect(pitch.title).toBe('T');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(pitch)).toBe(Object.prototype);
  });
});

describe('what is no pitch', () => {
  test.each([
    ['empty', '', 'open.notJson', { line: 1, column: 1 }],
    ['cut off', '{\n  "schema": "mentoring-pitch/1",\n  "title": "T', 'open.notJson', { line: 3, column: 12 }],
    ['a list', '[]', 'open.notAPitch', {}],
    ['another file', '{"name":"x"}', 'open.notAPitch', {}],
    ['of a newer version', '{"schema":"mentoring-pitch/2"}', 'open.newerSchema', { schema: 'mentoring-pitch/2' }],
    ['of a wrong type', '{"schema":"mentoring-pitch/1","title":3}', 'open.wrongType', { place: '/title' }],
    ['with a number beyond all numbers', '{"schema":"mentoring-pitch/1","x":1e999}', 'open.notFinite', { place: '/x' }],
    ['too deep', `{"schema":"mentoring-pitch/1","x":${'['.repeat(9000)}${']'.repeat(9000)}}`, 'open.tooDeep', {}],
  ])('is refused when %s', async (_, text, key, params) => {
    const { told, message } = await problemWith(text);
    expect(told).toMatchObject({ key, params: { file: 'a.buyin', ...params } });
    expect(message).not.toMatch(/[{}]/);
  });

  test('is refused when it is not UTF-8, with the place', async () => {
    const bytes = Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);
    expect((await problemWith(bytes)).told).toEqual({ key: 'open.notUtf8', params: { file: 'a.buyin', offset: 11 } });
  });

  test('is refused when it is too large, without being read', async () => {
    const file = await open(at('a.buyin'), 'w');
    await file.truncate(20 * 1024 * 1024 + 1);
    await file.close();
    expect((await problemOf(at('a.buyin'))).told).toEqual({
      key: 'open.tooLarge',
      params: { file: 'a.buyin', limit: 20 },
    });
  });

  test('is refused when it is a folder, or not there', async () => {
    await mkdir(at('folder.buyin'));
    expect((await problemOf(at('folder.buyin'))).told.key).toBe('open.notAFile');
    expect((await problemOf(at('gone.buyin'))).told.key).toBe('open.gone');
    expect((await problemOf(join(sample, 'a.buyin'))).told.key).toBe('open.gone');
  });

  test.skipIf(process.platform === 'win32')('does not keep anybody waiting when it is a pipe', async () => {
    execFileSync('mkfifo', [at('pipe.buyin')]);
    expect((await problemOf(at('pipe.buyin'))).told.key).toBe('open.notAFile');
  });
});
