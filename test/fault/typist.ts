// Types into a pitch, keeps a journal of it and saves now and then, until it is killed. Run as a process of its own; says each number that it types.
import { join } from 'node:path';
import { followJournal } from '../../renderer/journal.ts';
import { createPitchStore, lastChange } from '../../renderer/store/pitch.ts';
import { openJournals } from '../../main/files/journals.ts';
import type { Journal } from '../../main/files/journal.ts';
import { readPitchFile } from '../../main/files/read.ts';
import { savePitchFile } from '../../main/files/save.ts';
import { setField } from '../../src/pitch/edit.ts';
import { journalHead, journalLine } from '../../src/pitch/journal.ts';

const [folder = '', from = '0'] = process.argv.slice(2);
const path = join(folder, 'a.buyin');
const journals = openJournals(join(folder, 'journal'));
const store = createPitchStore(() => performance.now());
let journal: Journal | null = null;

const kept = followJournal({
  store,
  async keep({ begin, steps }) {
    journal ??= journals.create();
    const at = new Date().toISOString();
    if (!begin) return { ok: true, value: await journal.add(journalLine(at, steps)) };
    const { pitch, ...history } = begin;
    await journal.begin(journalHead(at, store.getState().file, history, pitch));
    return { ok: true, value: { long: false } };
  },
  async end() {
    const old = journal;
    journal = null;
    if (old) await journals.release(old, true);
  },
  onProblem(problem) {
    throw new Error(problem?.key);
  },
});

const { pitch, savedAt } = await readPitchFile(path);
store.getState().open({ pitch, file: { path, name: 'a.buyin', savedAt, readOnly: false } });

let n = Number(from);
setInterval(() => {
  n += 1;
  const { pitch: now, take } = store.getState();
  take(setField(now, '/title', String(n), 'title'), n % 7 === 0 ? undefined : '/title');
  process.stdout.write(`${n} ${Date.now()}\n`);
}, 12);

async function saveNowAndThen(): Promise<void> {
  const state = store.getState();
  await kept.saving();
  const saved = await savePitchFile(path, state.pitch);
  store.getState().saved({ ...state.file, savedAt: saved.savedAt }, lastChange(state));
  setTimeout(() => void saveNowAndThen(), 150 + Math.random() * 900);
}
setTimeout(() => void saveNowAndThen(), 700);
