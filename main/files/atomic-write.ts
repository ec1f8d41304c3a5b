/**
 * Writes files so that there is always either the old or the new one, whole.
 *
 * Why each step is there: a crash in the middle of a plain write leaves half a file; a rename that is not preceded by a flush can survive a power cut
 * that its content does not; a rename whose folder is not flushed can be forgotten.
 */
import { access, chmod, constants, lstat, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { endTemporary, newTemporary } from './temporary.ts';

const queues = new Map<string, Promise<void>>();

/**
 * Replaces a file, or makes a new one. Writes to the same path follow each other; links are followed, mode and owner kept. Rejects with the system's
 * error (`code` ENOSPC, EACCES, EROFS, ENOENT, EISDIR, ...); then the old file is as it was and nothing is left beside it.
 */
export function writeFileAtomic(path: string, data: string | Uint8Array): Promise<void> {
  const key = resolve(path);
  const before = queues.get(key) ?? Promise.resolve();
  const written = before.then(() => replace(key, data));
  const settled = written.catch(() => undefined);
  queues.set(key, settled);
  void settled.then(() => {
    if (queues.get(key) === settled) queues.delete(key);
  });
  return written;
}

async function replace(path: string, data: string | Uint8Array): Promise<void> {
  const target = await realTarget(path);
  const old = await stat(target).catch(ifMissing);
  if (old) {
    // A rename would replace a device, or a file that its owner has protected.
    if (!old.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
    await access(target, constants.W_OK);
  }
  const temporary = newTemporary(dirname(target));
  try {
    await writeWhole(temporary, data, old);
    await renameOver(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    endTemporary(temporary);
  }
  await flushFolder(dirname(target));
}

/** Where the data really goes: the end of a chain of links, also when nothing is there yet. */
async function realTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const link = await lstat(path).catch(ifMissing);
    return link?.isSymbolicLink() ? realTarget(resolve(dirname(path), await readlink(path))) : path;
  }
}

async function writeWhole(path: string, data: string | Uint8Array, old: Stats | null): Promise<void> {
  const file = await open(path, 'wx', 0o666);
  try {
    // FileHandle.writeFile goes on after a short write; a bare write() would report half a file as success on a full disk.
    await file.writeFile(data);
    if (old) {
      // The owner can only be kept where the system allows it; the content matters more.
      if (process.platform !== 'win32') await file.chown(old.uid, old.gid).catch(() => undefined);
      await file.chmod(old.mode & 0o7777).catch(() => chmod(path, old.mode & 0o777));
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** On Windows a virus scanner or an indexer may hold the old file for a moment. */
async function renameOver(from: string, to: string): Promise<void> {
  const patience = process.platform === 'win32' ? [20, 50, 100, 200, 400] : [];
  for (const milliseconds of patience) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error;
      await wait(milliseconds);
    }
  }
  await rename(from, to);
}

async function flushFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    // Windows and some file systems cannot flush a folder; the file itself is in place by now.
    if (codeOf(error) === 'EIO') throw error;
  }
}

function ifMissing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}

/** The system's code of an error, such as ENOENT; empty when it has none. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code ?? '';
}
