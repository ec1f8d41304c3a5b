/** One journal on the disk: lines behind lines, flushed each time, begun anew by replacing the file. */
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf, writeFileAtomic } from './atomic-write.ts';
import { Problem } from '../problem.ts';

/** A journal that has grown by this much and by more than it began with should begin anew, bytes. */
const much = 1024 * 1024;

export interface Journal {
  readonly id: string;
  /** Replaces all there is by a first line. */
  begin(head: string): Promise<void>;
  /** Adds a line. Answers whether the journal has become long. */
  add(line: string): Promise<{ long: boolean }>;
  /** False while the last writing failed: the work is not kept. */
  keeps(): boolean;
  remove(): Promise<void>;
  /** Leaves the file as it is. */
  close(): Promise<void>;
}

/** The journal in a file. What is asked of it happens in that order; writing that fails rejects with a `Problem`. */
export function openJournal(id: string, path: string): Journal {
  let file: FileHandle | null = null;
  let size = 0;
  let began = 0;
  let keeps = true;
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  async function writing<T>(work: () => Promise<T>): Promise<T> {
    try {
      const result = await work();
      keeps = true;
      return result;
    } catch (error) {
      keeps = false;
      await close();
      throw keepProblem(error);
    }
  }

  async function close() {
    const open = file;
    file = null;
    await open?.close().catch(() => undefined);
  }

  return {
    id,
    keeps: () => keeps,
    begin: (head) =>
      inTurn(() =>
        writing(async () => {
          // Not appended to any more, and Windows replaces no file that is open.
          await close();
          // What is in it is private.
          await mkdir(dirname(path), { recursive: true, mode: 0o700 });
          await writeFileAtomic(path, head);
          file = await open(path, 'a');
          began = size = Buffer.byteLength(head);
        }),
      ),
    add: (line) =>
      inTurn(() =>
        writing(async () => {
          if (!file) throw Object.assign(new Error('not begun'), { code: 'EBADF' });
          try {
            await file.appendFile(line);
          } catch (error) {
            // Half a line would hide what comes behind it.
            await file.truncate(size).catch(() => undefined);
            throw error;
          }
          size += Buffer.byteLength(line);
          await file.datasync();
          return { long: size - began > Math.max(much, began) };
        }),
      ),
    close: () => inTurn(close),
    remove: () =>
      inTurn(async () => {
        await close();
        await rm(path, { force: true });
      }),
  };
}

/** The sentence for work that cannot be kept. */
function keepProblem(error: unknown): Problem {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new Problem('keep.diskFull');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Problem('keep.noPermission');
    default:
      return new Problem('keep.failed', { code: codeOf(error) || 'unknown' });
  }
}
