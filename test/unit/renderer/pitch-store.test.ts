import { describe, expect, test } from 'vitest';
import { createPitchStore, isEdited, lastChange, pauseOfTyping } from '../../../renderer/store/pitch.ts';
import type { OpenFile } from '../../../src/bridge.ts';
import { perform, type Op } from '../../../src/pitch/change.ts';
import { addItem, setField } from '../../../src/pitch/edit.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';

const file: OpenFile = { path: '/pitches/a.buyin', name: 'a.buyin', savedAt: null, readOnly: false };
const pitch: Pitch = {
  schema: 'mentoring-pitch/1',
  title: 'A',
  metrics: [
    { id: 'M1', name: 'Scrap' },
    { id: 'M2', name: 'Time' },
  ],
};

function setUp(opened: OpenFile = file) {
  const clock = { now: 0 };
  const store = createPitchStore(() => clock.now);
  store.getState().open({ pitch, file: opened });
  const type = (path: string, value: unknown) =>
    store.getState().take(setField(store.getState().pitch, path, value, 'field'), path);
  return { clock, store, type, state: store.getState };
}

describe('history', () => {
  test('typing in one field without a pause is one step, and undo gives back what stood before', () => {
    const { clock, state, type } = setUp();
    for (const text of ['A p', 'A pi', 'A pit']) {
      clock.now += 200;
      type('/title', text);
    }
    expect(state().past).toHaveLength(1);
    expect(state().past[0]?.forward).toHaveLength(1);
    state().undo();
    expect(state().pitch.title).toBe('A');
    state().redo();
    expect(state().pitch.title).toBe('A pit');
  });

  test('what follows a text while it is typed is in the same step, and no value between is kept', () => {
    const { state, store } = setUp();
    for (const text of ['S', 'Sc', 'Scr']) {
      const ops: Op[] = [
        { op: 'set', path: '/metrics/M1/name', value: text },
        { op: 'set', path: '/title', value: `${text} down` },
      ];
      store.getState().take(perform(state().pitch, { verb: 'change', what: 'name' }, ops), '/metrics/M1/name');
    }
    expect(state().past).toHaveLength(1);
    expect(state().past[0]?.forward).toHaveLength(2);
    state().undo();
    expect(state().pitch).toEqual(pitch);
    state().redo();
    expect(state().pitch).toMatchObject({ title: 'Scr down', metrics: [{ name: 'Scr' }, { name: 'Time' }] });
  });

  test('typing into a place whose parents are missing is undone as a whole', () => {
    const { state, type } = setUp();
    type('/problem/costOfInaction/text', 'L');
    type('/problem/costOfInaction/text', 'Lo');
    type('/problem/costOfInaction/text', 'Los');
    expect(state().past).toHaveLength(1);
    state().undo();
    expect(state().pitch).toEqual(pitch);
    state().redo();
    expect(state().pitch.problem?.costOfInaction?.text).toBe('Los');
  });

  test('a pause, another field, and an edit that is not typing each begin a new step', () => {
    const { clock, state, type, store } = setUp();
    type('/title', 'B');
    clock.now += pauseOfTyping;
    type('/title', 'BC');
    type('/metrics/M1/name', 'S');
    store.getState().take(setField(state().pitch, '/metrics/M1/name', 'T', 'name'));
    type('/metrics/M1/name', 'U');
    expect(state().past).toHaveLength(5);
  });

  test('a new edit forgets what was undone', () => {
    const { state, type } = setUp();
    type('/title', 'B');
    state().undo();
    type('/title', 'C');
    expect(state().redo()).toBeNull();
    expect(state().pitch.title).toBe('C');
  });

  test('undo and redo leave the identity of what they do not touch', () => {
    const { state, store } = setUp();
    store.getState().take(addItem(state().pitch, '/objectives', { statement: 'O' }, 'O', () => 0.5));
    state().undo();
    expect(state().pitch.metrics).toBe(pitch.metrics);
    state().redo();
    expect(state().pitch.metrics).toBe(pitch.metrics);
  });
});

describe('what the file holds', () => {
  test('is known across save and undo', () => {
    const { state, type } = setUp();
    expect(isEdited(state())).toBe(false);
    type('/title', 'B');
    expect(isEdited(state())).toBe(true);
    state().saved(file, lastChange(state()));
    expect(isEdited(state())).toBe(false);
    state().undo();
    expect(isEdited(state())).toBe(true);
    state().redo();
    expect(isEdited(state())).toBe(false);
  });

  test('typing that goes on after a save is a step of its own', () => {
    const { state, type } = setUp();
    type('/title', 'B');
    state().saved(file, lastChange(state()));
    type('/title', 'BC');
    expect(isEdited(state())).toBe(true);
    state().undo();
    expect(state().pitch.title).toBe('B');
    expect(isEdited(state())).toBe(false);
  });

  test('what was typed while a save was on its way is still to be saved', () => {
    const { state, type } = setUp();
    type('/title', 'B');
    const written = lastChange(state());
    type('/metrics/M1/name', 'S');
    state().saved(file, written);
    expect(isEdited(state())).toBe(true);
  });

  test('a pitch that was in no file stays edited until it is saved', () => {
    const { state, type } = setUp({ ...file, path: null });
    expect(isEdited(state())).toBe(false);
    type('/title', 'B');
    expect(isEdited(state())).toBe(true);
    state().saved(file, lastChange(state()));
    expect(isEdited(state())).toBe(false);
  });
});
