import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFileAtomic } from '../../../main/files/atomic-write.ts';
import { removeLeftovers } from '../../../main/files/temporary.ts';
import { makeFolder, mayMount, mountDisk, type Folder } from '../../support/disk.ts';

let folder: Folder;
const at = (...names: string[]) => join(folder.path, ...names);
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

describe('writing', () => {
  test('makes a file, then replaces it, and leaves nothing beside it', async () => {
    await writeFileAtomic(at('a.buyin'), 'one');
    await writeFileAtomic(at('a.buyin'), new TextEncoder().encode('two'));
    expect(await readFile(at('a.buyin'), 'utf8')).toBe('two');
    expect(await readdir(folder.path)).toEqual(['a.buyin']);
  });

  test.skipIf(process.platform === 'win32')('keeps who may read the file', async () => {
    await writeFile(at('a.buyin'), 'one');
    await chmod(at('a.buyin'), 0o640);
    await writeFileAtomic(at('a.buyin'), 'two');
    expect((await stat(at('a.buyin'))).mode & 0o777).toBe(0o640);
  });

  test.skipIf(process.platform === 'win32')('follows links and keeps them', async () => {
    await mkdir(at('real'));
    await writeFile(at('real', 'a.buyin'), 'one');
    await symlink(join('real', 'a.buyin'), at('link'));
    await symlink(join('real', 'new.buyin'), at('dangling'));
    await writeFileAtomic(at('link'), 'two');
    await writeFileAtomic(at('dangling'), 'three');
    expect(await readFile(at('real', 'a.buyin'), 'utf8')).toBe('two');
    expect(await readFile(at('real', 'new.buyin'), 'utf8')).toBe('three');
    expect(await readlink(at('link'))).toBe(join('real', 'a.buyin'));
    expect((await readdir(at('real'))).toSorted()).toEqual(['a.buyin', 'new.buyin']);
  });

  test('many times at once ends with the last', async () => {
    const texts = Array.from({ length: 30 }, (_, n) => String(n).repeat(10_000));
    await Promise.all(texts.map((text) => writeFileAtomic(at('a.buyin'), text)));
    expect(await readFile(at('a.buyin'), 'utf8')).toBe(texts.at(-1));
    expect(await readdir(folder.path)).toEqual(['a.buyin']);
  });

  test('takes the longest name that the disk takes', async () => {
    const name = `${'x'.repeat(249)}.buyin`;
    await writeFileAtomic(at(name), 'one');
    expect(await readdir(folder.path)).toEqual([name]);
  });
});

describe('writing that fails', () => {
  test.each([
    ['a name that is too long', 'x'.repeat(300), 'ENAMETOOLONG'],
    ['a folder that is not there', join('gone', 'a.buyin'), 'ENOENT'],
    ['a file for a folder', join('file', 'a.buyin'), 'ENOTDIR'],
    ['a folder for a file', 'folder', 'EISDIR'],
  ])('says so: %s', async (_, name, code) => {
    await writeFile(at('file'), 'one');
    await mkdir(at('folder'));
    await expect(writeFileAtomic(at(name), 'two')).rejects.toMatchObject({ code });
    expect((await readdir(folder.path)).toSorted()).toEqual(['file', 'folder']);
    expect(await readFile(at('file'), 'utf8')).toBe('one');
  });

  test('does not keep the next one from being written', async () => {
    const failed = writeFileAtomic(at('gone', 'a.buyin'), 'one').catch((error: unknown) => error);
    const next = writeFileAtomic(at('gone', 'a.buyin'), 'two').catch((error: unknown) => error);
    expect(await Promise.all([failed, next])).toMatchObject([{ code: 'ENOENT' }, { code: 'ENOENT' }]);
    await mkdir(at('gone'));
    await writeFileAtomic(at('gone', 'a.buyin'), 'three');
    expect(await readFile(at('gone', 'a.buyin'), 'utf8')).toBe('three');
  });

  test.skipIf(!mayMount)('leaves the old file whole on a full disk, and nothing beside it', async () => {
    const disk = await mountDisk(64);
    try {
      const path = join(disk.path, 'a.buyin');
      await writeFileAtomic(path, 'old');
      await expect(writeFileAtomic(path, 'x'.repeat(100_000))).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(await readFile(path, 'utf8')).toBe('old');
      expect(await readdir(disk.path)).toEqual(['a.buyin']);
    } finally {
      await disk.remove();
    }
  });

  test.skipIf(!mayMount)('leaves a read-only disk alone', async () => {
    const disk = await mountDisk(64);
    try {
      const path = join(disk.path, 'a.buyin');
      await writeFileAtomic(path, 'old');
      disk.makeReadOnly();
      await expect(writeFileAtomic(path, 'new')).rejects.toMatchObject({ code: 'EROFS' });
      await expect(writeFileAtomic(join(disk.path, 'b.buyin'), 'new')).rejects.toMatchObject({ code: 'EROFS' });
      expect(await readFile(path, 'utf8')).toBe('old');
    } finally {
      await disk.remove();
    }
  });
});

describe('a killed process', () => {
  const kills = 12;
  const bytes = 2_000_000;

  test.skipIf(process.platform === 'win32')(
    'leaves the old or the new file, and nothing that is not cleared away',
    async () => {
      const path = at('a.buyin');
      const whole = ['A', 'B'].map((letter) => letter.repeat(bytes));
      let leftovers = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        const child = spawn(process.execPath, [join(import.meta.dirname, 'saver.ts'), path, String(bytes)], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        const ended = once(child, 'exit');
        await once(child.stdout, 'data');
        await wait((kill * 7) % 40);
        child.kill('SIGKILL');
        await ended;
        expect(whole).toContain(await readFile(path, 'utf8'));
        leftovers += (await readdir(folder.path)).length - 1;
        await removeLeftovers(folder.path);
        expect(await readdir(folder.path)).toEqual(['a.buyin']);
      }
      // Otherwise nothing was killed at a bad moment, and this test has shown nothing.
      expect(leftovers).toBeGreaterThan(0);
    },
    120_000,
  );
});

describe('clearing away', () => {
  const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

  test('leaves alone what a running process or another computer is writing, and what only looks alike', async () => {
    const kept = [
      `.${host}-${process.ppid}-0123456789ab.buyin-tmp`,
      `.ffffffff-1-0123456789ab.buyin-tmp`,
      `.${host}-4194304-0123456789ab.buyin-tmp.txt`,
      'pitch.buyin-tmp',
    ];
    const gone = `.${host}-4194304-0123456789ab.buyin-tmp`;
    await Promise.all([...kept, gone].map((name) => writeFile(at(name), '')));
    await removeLeftovers(folder.path);
    expect((await readdir(folder.path)).toSorted()).toEqual(kept.toSorted());
  });

  test('is quiet about a folder that is not there', async () => {
    await expect(removeLeftovers(at('gone'))).resolves.toBeUndefined();
  });
});
