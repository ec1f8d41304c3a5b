import { readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openJournals, type Journals } from '../../../main/files/journals.ts';
import type { Journal } from '../../../main/files/journal.ts';
import { copyOf, goOn } from '../../../main/files/recovered.ts';
import { savePitchFile } from '../../../main/files/save.ts';
import { setField } from '../../../src/pitch/edit.ts';
import { journalHead, journalLine, plain } from '../../../src/pitch/journal.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { makeFolder, mayMount, mountDisk, type Folder } from '../../support/disk.ts';

const pitch: Pitch = { schema: 'mentoring-pitch/1', title: 'A' };
let folder: Folder;
let journals: Journals;
const at = (...names: string[]) => join(folder.path, ...names);
beforeEach(async () => {
  folder = await makeFolder();
  journals = openJournals(at('journal'));
});
const opened: Journal[] = [];
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close();
  await folder.remove();
});

const line = (title: string) =>
  journalLine('2026-11-24T10:00:00.000Z', [
    { do: plain(setField(pitch, '/title', title, 'title').change), over: false },
  ]);

/** A journal with one change, of a pitch in that file or in none. */
async function kept(path: string | null = null, title = 'B'): Promise<Journal> {
  const savedAt = path && (await stat(path)).mtime.toISOString();
  const file = { path, name: path ? 'a.buyin' : '', savedAt };
  const history = { past: [], future: [], saved: path ? 0 : null };
  const journal = journals.create();
  opened.push(journal);
  await journal.begin(journalHead('2026-11-24T09:00:00.000Z', file, history, JSON.stringify(pitch)));
  await journal.add(line(title));
  return journal;
}
/** The same folder after a new start. */
const startAgain = () => (journals = openJournals(at('journal')));

describe('a journal', () => {
  test('gives back at the next start what was added, and is offered by no window before', async () => {
    await kept();
    expect(await journals.found()).toEqual([]);
    startAgain();
    const [work] = await journals.found();
    expect(work).toMatchObject({ title: 'B', path: null, at: '2026-11-24T10:00:00.000Z' });
    expect((await journals.read(work!.id)).pitch.title).toBe('B');
  });

  test('whose last line is torn gives what stands before it', async () => {
    const journal = await kept();
    await journal.add(line('C'));
    const path = at('journal', `${journal.id}.journal`);
    await truncate(path, (await stat(path)).size - 7);
    expect((await startAgain().read(journal.id)).pitch.title).toBe('B');
  });

  test('that goes on after it was recovered begins anew in its place', async () => {
    const { id } = await kept();
    startAgain();
    const journal = journals.adopt(id);
    opened.push(journal);
    expect(await journals.found()).toEqual([]);
    const left = await journals.read(id);
    await journal.begin(
      journalHead(
        '2026-11-24T11:00:00.000Z',
        left.file,
        { past: [], future: [], saved: null },
        '{"schema":"mentoring-pitch/1","title":"C"}',
      ),
    );
    await journal.add(line('D'));
    expect(await readdir(at('journal'))).toEqual([`${id}.journal`]);
    expect((await startAgain().read(id)).pitch.title).toBe('D');
  });

  test('is gone when its window no longer needs it, or stays when it was closed by force', async () => {
    await journals.release(await kept(), true);
    expect(await readdir(at('journal'))).toEqual([]);
    await journals.release(await kept(), false);
    expect(await journals.found()).toHaveLength(1);
  });

  test('says when it has become long', async () => {
    const journal = await kept();
    expect(await journal.add(line('x'.repeat(300_000)))).toEqual({ long: false });
    expect(await journal.add(line('x'.repeat(800_000)))).toEqual({ long: true });
  });

  test('takes what is asked of it in that order', async () => {
    const journal = await kept();
    await Promise.all(Array.from({ length: 20 }, (_, n) => journal.add(line(`T${n}`))));
    expect((await journals.read(journal.id)).pitch.title).toBe('T19');
  });

  test('of a later version, or no journal at all, is left alone', async () => {
    const { id } = await kept();
    const path = at('journal', `${id}.journal`);
    await writeFile(path, (await readFile(path, 'utf8')).replace('"journal":1', '"journal":2'));
    await writeFile(at('journal', '0123456789abcdef.journal'), 'x');
    expect(await startAgain().found()).toEqual([]);
    expect(await readdir(at('journal'))).toHaveLength(2);
    await expect(journals.read(id)).rejects.toMatchObject({ told: { key: 'recovery.gone' } });
  });
});

describe('work that is set aside', () => {
  test('can be taken back until the app ends, and is then gone', async () => {
    const { id } = await kept();
    startAgain();
    journals.setAside(id, false);
    expect(await journals.found()).toEqual([]);
    journals.setAside(id, true);
    expect(await journals.found()).toHaveLength(1);
    expect(journals.isBusy()).toBe(false);
    journals.setAside(id, false);
    expect(journals.isBusy()).toBe(true);
    await journals.finish();
    expect(journals.isBusy()).toBe(false);
    expect(await readdir(at('journal'))).toEqual([]);
  });

  test('is offered again when the app was killed before its end', async () => {
    const { id } = await kept();
    startAgain().setAside(id, false);
    expect(await startAgain().found()).toHaveLength(1);
  });
});

describe('work on a file', () => {
  const file = () => at('a.buyin');
  beforeEach(() => savePitchFile(file(), pitch));

  test('goes on in the file when that is as it was', async () => {
    const { id } = await kept(file());
    const opened = await goOn(await startAgain().read(id));
    expect(opened).toMatchObject({ pitch: { title: 'B' }, file: { path: file(), readOnly: false } });
    expect(opened.history).toMatchObject({ past: [{ name: { what: 'title' } }], saved: 1 });
  });

  test('also when only its time is another one', async () => {
    const { id } = await kept(file());
    await utimes(file(), 1e9, 1e9);
    expect((await goOn(await startAgain().read(id))).file.path).toBe(file());
  });

  test('goes on without a file when somebody else has changed that', async () => {
    const { id } = await kept(file());
    // A file is known by its time, which counts milliseconds.
    await new Promise((later) => setTimeout(later, 20));
    await savePitchFile(file(), { ...pitch, title: 'Theirs' });
    const opened = await goOn(await startAgain().read(id));
    expect(opened).toMatchObject({
      pitch: { title: 'B' },
      file: { path: null },
      history: { saved: null },
      notice: { key: 'recovery.fileChanged' },
    });
    await writeFile(file(), 'damaged');
    expect((await goOn(await journals.read(id))).file.path).toBeNull();
  });

  test('is still to be saved to the file when that is gone', async () => {
    const { id } = await kept(file());
    await rm(file());
    expect(await goOn(await startAgain().read(id))).toMatchObject({
      file: { path: file() },
      history: { saved: null },
      notice: { key: 'conflict.deletedOutside' },
    });
  });

  test('goes on in the file when it was saved in the middle of the work', async () => {
    const journal = await kept(file());
    await journal.add(journalLine('2026-11-24T10:00:01.000Z', [{ saving: true }]));
    await savePitchFile(file(), { ...pitch, title: 'B' });
    await journal.add(line('C'));
    const goingOn = await goOn(await startAgain().read(journal.id));
    expect(goingOn).toMatchObject({ pitch: { title: 'C' }, file: { path: file() }, history: { saved: 1 } });
  });

  test('is not offered when the file holds it already', async () => {
    await kept(file());
    await savePitchFile(file(), { ...pitch, title: 'B' });
    expect(await startAgain().found()).toEqual([]);
    expect(await readdir(at('journal'))).toEqual([]);
  });

  test('to look at is a copy without a file or anything to save', async () => {
    const { id } = await kept(file());
    const copy = copyOf(await startAgain().read(id));
    expect(copy).toMatchObject({ pitch: { title: 'B' }, file: { path: null } });
    expect(copy.history).toBeUndefined();
  });
});

describe.skipIf(!mayMount)('a disk that takes nothing', () => {
  test('is told in a sentence, and what was kept before stays whole', async () => {
    const disk = await mountDisk(64);
    try {
      journals = openJournals(join(disk.path, 'journal'));
      const journal = await kept();
      const long = line('x'.repeat(200_000));
      await expect(journal.add(long)).rejects.toMatchObject({ told: { key: 'keep.diskFull' } });
      expect(journal.keeps()).toBe(false);
      expect((await openJournals(join(disk.path, 'journal')).read(journal.id)).pitch.title).toBe('B');
      await expect(journal.add(line('C'))).rejects.toMatchObject({ told: { key: 'keep.failed' } });
      await journal.begin(
        journalHead(
          '2026-11-24T11:00:00.000Z',
          { path: null, name: '', savedAt: null },
          { past: [], future: [], saved: null },
          JSON.stringify(pitch),
        ),
      );
      await journal.add(line('C'));
      expect(journal.keeps()).toBe(true);
      expect((await journals.read(journal.id)).pitch.title).toBe('C');
      await journal.close();
      disk.makeReadOnly();
      await expect(
        journals
          .create()
          .begin(
            journalHead(
              '2026-11-24T11:00:00.000Z',
              { path: null, name: '', savedAt: null },
              { past: [], future: [], saved: null },
              '{}',
            ),
          ),
      ).rejects.toMatchObject({ told: { key: 'keep.noPermission' } });
    } finally {
      for (const journal of opened.splice(0)) await journal.close();
      await disk.remove();
    }
  });
});
