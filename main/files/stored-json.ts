/** A small JSON file of the app's own, such as the list of recent pitches: checked when read, replaced atomically, written by one change at a time. */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type * as z from 'zod';
import { writeFileAtomic } from './atomic-write.ts';

export interface StoredJson<T> {
  /** The value in the file; the fallback when there is none that fits. */
  read(): Promise<T>;
  /** Makes the next value of the one before. Rejects when it cannot be written. */
  update(change: (value: T) => T): Promise<T>;
}

export function storedJson<T>(path: string, schema: z.ZodType<T>, fallback: T): StoredJson<T> {
  let last = load();

  async function load(): Promise<T> {
    try {
      const checked = schema.safeParse(JSON.parse(await readFile(path, 'utf8')));
      return checked.success ? checked.data : fallback;
    } catch {
      return fallback;
    }
  }

  return {
    read: () => last,
    async update(change) {
      last = last.then(change);
      const value = await last;
      await mkdir(dirname(path), { recursive: true });
      await writeFileAtomic(path, `${JSON.stringify(value)}\n`);
      return value;
    },
  };
}
