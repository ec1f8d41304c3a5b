/** The way from the store to the journal and back: whatever is done, a journal gives the same pitch, history and saved state. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followJournal } from '../../../renderer/journal.ts';
import { createPitchStore, isEdited, lastChange, type PitchState } from '../../../renderer/store/pitch.ts';
import type { Message, OpenFile } from '../../../src/bridge.ts';
import { addItem, deleteItem, moveItem, setField } from '../../../src/pitch/edit.ts';
import { changesKept, journalHead, journalLine, keptHistory } from '../../../src/pitch/journal.ts';
import { readJournal } from '../../../src/pitch/read-journal.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';

const file: OpenFile = {
  path: '/pitches/a.buyin',
  name: 'a.buyin',
  savedAt: '2026-11-24T08:00:00.000Z',
  readOnly: false,
};
const pitch: Pitch = { schema: 'mentoring-pitch/1', title: 'A', metrics: [{ id: 'M1', name: 'Scrap' }] };
const at = '2026-11-24T09:00:00.000Z';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp({ opened = file, long = () => false }: { opened?: OpenFile; long?: () => boolean } = {}) {
  const clock = { now: 0 };
  const store = createPitchStore(() => clock.now);
  const disk = { text: null as string | null, begun: 0, lines: 0, fails: false };
  const told: (Message | null)[] = [];
  const { name, path, savedAt } = opened;
  const { flush, saving } = followJournal({
    store,
    keep: async ({ begin, steps }) => {
      if (disk.fails) return { ok: false, error: { key: 'keep.diskFull' } };
      if (begin) {
        const { pitch: text, ...history } = begin;
        disk.text = journalHead(at, { name, path, savedAt }, history, text);
        disk.begun += 1;
      } else {
        disk.text += journalLine(at, steps);
        disk.lines += 1;
      }
      return { ok: true, value: { long: long() } };
    },
    end: async () => {
      disk.text = null;
    },
    onProblem: (problem) => told.push(problem),
  });
  store.getState().open({ pitch, file: opened });
  let drawn = 0;
  const random = () => ((drawn += 1) * 0.618) % 1;
  const state = store.getState;
  return {
    clock,
    store,
    disk,
    told,
    flush,
    saving,
    state,
    second: () => vi.advanceTimersByTimeAsync(1000),
    type: (text: string) => state().take(setField(state().pitch, '/title', text, 'title'), '/title'),
    name: (text: string) => state().take(setField(state().pitch, '/metrics/M1/name', text, 'name')),
    add: () => state().take(addItem(state().pitch, '/objectives', { statement: 'O' }, 'O', random)),
    remove: () => {
      const id = state().pitch.objectives?.[0]?.id;
      if (id) state().take(deleteItem(state().pitch, `/objectives/${id}`, 'O'));
    },
    move: () => {
      const id = state().pitch.objectives?.[0]?.id;
      if (id) state().take(moveItem(state().pitch, `/objectives/${id}`, 9, 'O'));
    },
  };
}

/** Opens in a store what a journal left. */
function recovered(text: string | null) {
  const left = readJournal(text ?? '');
  if (!left) return null;
  const store = createPitchStore(() => 0);
  store.getState().open({ pitch: left.pitch, file: { ...left.file, readOnly: false }, history: keptHistory(left) });
  return store.getState;
}

/** For each state that undo and redo lead to whether it is edited. */
function editedAlong(state: () => PitchState): boolean[] {
  while (state().redo());
  const along = [isEdited(state())];
  while (state().undo()) along.push(isEdited(state()));
  return along;
}

/** Everything that a person could find in the history. */
function all(state: (() => PitchState) | null) {
  if (!state) return null;
  const { pitch: now, past, future } = state();
  return { now, past, future, edited: isEdited(state()), along: editedAlong(state) };
}

describe('what is done to a pitch', () => {
  test('is in the journal within a second', async () => {
    const { type, disk, second } = setUp();
    type('B');
    await second();
    expect(recovered(disk.text)?.().pitch.title).toBe('B');
    type('BC');
    await second();
    expect(recovered(disk.text)?.().pitch.title).toBe('BC');
    expect(disk).toMatchObject({ begun: 1, lines: 1 });
  });

  test('in whatever order comes back with its history, and with what the file holds', async () => {
    const action = fc.constantFrom('type', 'name', 'add', 'remove', 'move', 'undo', 'redo', 'save', 'wait', 'pause');
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), fc.nat(5), async (actions, compacted) => {
        let answers = 0;
        const run = setUp({ long: () => (answers += 1) % 6 === compacted });
        let n = 0;
        for (const what of actions) {
          run.clock.now += 300;
          if (what === 'type') run.type(`T${(n += 1)}`);
          else if (what === 'name') run.name(`N${(n += 1)}`);
          else if (what === 'save') run.state().saved({ ...file }, lastChange(run.state()));
          else if (what === 'wait') await run.second();
          else if (what === 'pause') run.clock.now += 2000;
          else if (what === 'undo' || what === 'redo') run.state()[what]();
          else run[what]();
        }
        await run.second();
        await run.second();
        const left = recovered(run.disk.text);
        expect(left !== null).toBe(isEdited(run.state()));
        expect(all(left)).toEqual(left && all(run.state));
      }),
      { numRuns: 150 },
    );
  });

  test('can be undone after it was recovered, up to what the file holds', async () => {
    const { clock, type, name, state, disk, second } = setUp();
    type('B');
    state().saved({ ...file }, lastChange(state()));
    clock.now += 2000;
    type('C');
    name('D');
    await second();
    const left = readJournal(disk.text ?? '')!;
    const store = createPitchStore(() => 0);
    store.getState().open({ pitch: left.pitch, file, history: keptHistory(left) });
    expect(isEdited(store.getState())).toBe(true);
    store.getState().undo();
    store.getState().undo();
    expect(store.getState().pitch.title).toBe('B');
    expect(isEdited(store.getState())).toBe(false);
    store.getState().undo();
    expect(store.getState().pitch).toEqual(pitch);
    expect(isEdited(store.getState())).toBe(true);
  });

  test('that no file ever held stays unsaved after it was recovered, even undone', async () => {
    const { type, disk, second } = setUp({ opened: { path: null, name: '', savedAt: null, readOnly: false } });
    type('B');
    await second();
    const left = readJournal(disk.text ?? '')!;
    const store = createPitchStore(() => 0);
    store.getState().open({ pitch: left.pitch, file: { ...left.file, readOnly: false }, history: keptHistory(left) });
    store.getState().undo();
    expect(store.getState().pitch.title).toBe('A');
    expect(isEdited(store.getState())).toBe(true);
  });

  test('is not kept twice: typing is one step, a saved or restored pitch has no journal', async () => {
    const { type, state, disk, second, clock } = setUp();
    type('B');
    await second();
    for (const text of ['BC', 'BCD', 'BCDE']) {
      clock.now += 50;
      type(text);
    }
    await second();
    expect(disk.lines).toBe(1);
    expect(disk.text?.split('BCDE')).toHaveLength(2);
    expect(disk.text).not.toContain('"BC"');
    state().saved({ ...file }, lastChange(state()));
    await second();
    expect(disk.text).toBeNull();
    clock.now += 2000;
    type('X');
    await second();
    state().undo();
    await second();
    expect(disk.text).toBeNull();
  });

  test('while a save was on its way is kept behind it', async () => {
    const { type, name, state, disk, second } = setUp();
    type('B');
    const written = lastChange(state());
    name('N');
    state().saved({ ...file }, written);
    await second();
    const back = recovered(disk.text)!();
    expect(back.pitch.metrics?.[0]?.name).toBe('N');
    expect(isEdited(back)).toBe(true);
    expect(back.savedChange).toBe(back.past[0]);
  });

  test('keeps so much of the history, and everything of the pitch', async () => {
    const { name, disk, second } = setUp();
    for (let n = 0; n < changesKept + 20; n += 1) name(`N${n}`);
    await second();
    const back = recovered(disk.text)!();
    expect(back.past).toHaveLength(changesKept);
    expect(back.pitch.metrics?.[0]?.name).toBe(`N${changesKept + 19}`);
    expect(back.savedChange).toBeUndefined();
  });
});

describe('a disk that takes nothing', () => {
  test('is told once, tried again by itself, and told when it is over', async () => {
    const { type, disk, told, second } = setUp();
    disk.fails = true;
    type('B');
    await second();
    type('BC');
    for (let n = 0; n < 9; n += 1) await second();
    expect(told).toEqual([{ key: 'keep.diskFull' }]);
    disk.fails = false;
    for (let n = 0; n < 5; n += 1) await second();
    expect(told).toEqual([{ key: 'keep.diskFull' }, null]);
    expect(recovered(disk.text)?.().pitch.title).toBe('BC');
  });
});

describe('a save', () => {
  test('is in the journal before it begins, whether the journal has begun or not', async () => {
    const { type, name, disk, saving, second, state } = setUp();
    type('B');
    await saving();
    expect(readJournal(disk.text ?? '')?.saves.at(-1)?.pitch.title).toBe('B');
    name('N');
    await second();
    type('C');
    await saving();
    name('M');
    await second();
    const left = readJournal(disk.text ?? '')!;
    expect(left.pitch.metrics?.[0]?.name).toBe('M');
    expect(left.saves.at(-1)?.pitch).toMatchObject({ title: 'C', metrics: [{ name: 'N' }] });
    expect(left.saves.at(-1)?.change).toEqual(state().past.at(-2));
  });
});

describe('a page that goes away', () => {
  test('sends at once what it has not sent', async () => {
    const { type, disk, flush } = setUp();
    type('B');
    flush();
    await Promise.resolve();
    expect(recovered(disk.text)?.().pitch.title).toBe('B');
  });
});

describe('a journal', () => {
  const history = { past: [], future: [], saved: 0 };
  const head = journalHead(at, { path: null, name: '', savedAt: null }, history, JSON.stringify(pitch));
  const step = (text: string) => {
    const { change } = setField(pitch, '/title', text, 'title');
    return journalLine('2026-11-24T10:00:00.000Z', [
      { do: { ...change, forward: [...change.forward], back: [...change.back] }, over: false },
    ]);
  };

  test('cut anywhere gives what was whole before the cut', () => {
    const text = head + step('B') + step('C');
    for (let length = 0; length <= text.length; length += 1) {
      const title = readJournal(text.slice(0, length))?.pitch.title ?? null;
      const whole = text.slice(0, length).split('\n').length - 1;
      const atEnd = text[length] === '\n' ? 1 : 0;
      expect(title, String(length)).toBe([null, 'A', 'B', 'C'][whole + atEnd]);
    }
  });

  test('with zeros or foreign bytes at its end gives what stands before them', () => {
    for (const end of ['\0\0\0\0', '{"at":"x"}\n', '{"at":"2026-11-24T10:00:00.000Z","steps":[{"do":1}]}\n', '[]\n'])
      expect(readJournal(head + step('B') + end + step('C'))).toMatchObject({
        pitch: { title: 'B' },
        at: '2026-11-24T10:00:00.000Z',
      });
  });

  test('whose step leads nowhere stops before it', () => {
    const nowhere = journalLine(at, [
      {
        do: {
          name: { verb: 'change', what: '' },
          forward: [{ op: 'set', path: '/metrics/M9/name', value: 'x' }],
          back: [],
        },
        over: false,
      },
    ]);
    expect(readJournal(head + step('B') + nowhere)?.pitch.title).toBe('B');
  });

  test.each([
    ['', 'nothing'],
    ['{}\n', 'no journal'],
    [head.replace('"journal":1', '"journal":2'), 'a later version'],
    [head.replace('mentoring-pitch/1', 'other/1'), 'no pitch'],
    [head.replace('"title":"A"', '"title":{}'), 'a damaged pitch'],
  ])('is not one when it is %j: %s', (text) => {
    expect(readJournal(text)).toBeNull();
  });

  test('keeps a text that is too long for a file', () => {
    const long = 'x'.repeat(30_000);
    expect(readJournal(head + step(long))?.pitch.title).toBe(long);
  });
});
