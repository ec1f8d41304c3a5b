/**
 * The journals of all pitches, in a folder of the app's own. Only one run of the app works in that folder at a time (`requestSingleInstanceLock`), so a
 * journal that none of its windows has is left from a run that ended without saving.
 */
import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecoveredWork } from '../../src/bridge.ts';
import { readJournal, type Journaled } from '../../src/pitch/read-journal.ts';
import { Problem } from '../problem.ts';
import { openJournal, type Journal } from './journal.ts';
import { isInFile } from './recovered.ts';
import { removeLeftovers } from './temporary.ts';

const pattern = /^(?<id>[0-9a-f]{16})\.journal$/;

export interface Journals {
  /** A journal for a pitch that has none yet; nothing is written before it begins. */
  create(): Journal;
  /** Goes on with the journal of recovered work, which is then no longer found. */
  adopt(id: string): Journal;
  /** A window has no use for its journal any more: kept for the next start, or removed. */
  release(journal: Journal, remove: boolean): Promise<void>;
  /** Work that no window has and no file holds, the latest first. */
  found(): Promise<RecoveredWork[]>;
  /** The journal as it was left. Rejects with a `Problem` when there is no such work. */
  read(id: string): Promise<Journaled>;
  /** Sets work aside until the app ends, or takes it back. */
  setAside(id: string, undo: boolean): void;
  /** Whether something is still to be removed before the app may end. */
  isBusy(): boolean;
  /** Removes what was set aside and waits for what is on its way. */
  finish(): Promise<void>;
}

export function openJournals(folder: string): Journals {
  const used = new Set<string>();
  const aside = new Set<string>();
  const removing = new Set<Promise<unknown>>();
  const pathOf = (id: string) => join(folder, `${id}.journal`);

  function adopt(id: string): Journal {
    used.add(id);
    return openJournal(id, pathOf(id));
  }

  async function remove(id: string): Promise<void> {
    await rm(pathOf(id), { force: true });
    aside.delete(id);
  }

  /** Counts as on its way until it is done, also when it fails. */
  function noted<T>(work: Promise<T>): Promise<T> {
    const ended = work.catch(() => undefined).finally(() => removing.delete(ended));
    removing.add(ended);
    return work;
  }

  async function look(id: string): Promise<RecoveredWork | null> {
    const text = await readFile(pathOf(id), 'utf8').catch(() => '');
    const left = readJournal(text);
    // What cannot be read may be another version's: it stays.
    if (!left) return null;
    if (await isInFile(left)) {
      await noted(remove(id));
      return null;
    }
    const { file, at, pitch } = left;
    return { id, title: pitch.title ?? '', path: file.path, name: file.name, at };
  }

  return {
    create: () => adopt(randomBytes(8).toString('hex')),
    adopt,
    async release(journal, remove) {
      await noted(remove ? journal.remove() : journal.close());
      used.delete(journal.id);
    },
    async found() {
      const names = await readdir(folder).catch(() => []);
      const ids = names.flatMap((name) => pattern.exec(name)?.groups?.['id'] ?? []);
      void removeLeftovers(folder);
      const works = await Promise.all(ids.filter((id) => !used.has(id) && !aside.has(id)).map(look));
      return works.filter((work) => work !== null).toSorted((a, b) => b.at.localeCompare(a.at));
    },
    async read(id) {
      const left = readJournal(await readFile(pathOf(id), 'utf8').catch(() => ''));
      if (!left) throw new Problem('recovery.gone');
      return left;
    },
    setAside(id, undo) {
      if (undo) aside.delete(id);
      else if (!used.has(id)) aside.add(id);
    },
    isBusy: () => removing.size > 0 || aside.size > 0,
    async finish() {
      for (const id of aside) void noted(remove(id));
      await Promise.all(removing);
      aside.clear();
    },
  };
}
