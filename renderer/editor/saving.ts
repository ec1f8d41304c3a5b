/** Saving: one write at a time, failures as a quiet bar, never a question in the way. */
import { call } from '../client.ts';
import { journal } from '../keep-work.ts';
import { lastChange } from '../store/pitch.ts';
import { pitchStore, viewStore } from '../store/stores.ts';

let running: Promise<unknown> = Promise.resolve();

/** Saves, with `as` into a file that main asks for. Resolves with whether a file now holds the pitch as it was when this began. */
export function save({ as }: { as: boolean }): Promise<boolean> {
  const result = running.then(() => write(as));
  running = result;
  return result;
}

async function write(as: boolean): Promise<boolean> {
  const { show } = viewStore.getState();
  const state = pitchStore.getState();
  show({ saving: true });
  // A kill right after the file was written must not leave a journal that lags behind it.
  await journal.saving();
  const answer = await call('pitch.save', { pitch: state.pitch, as });
  show({ saving: false });
  if (!answer.ok) {
    show({ problem: answer.error });
    return false;
  }
  if (!answer.value) return false;
  show({ problem: null });
  pitchStore.getState().saved(answer.value.file, lastChange(state));
  return true;
}

export async function saveAndClose(): Promise<void> {
  if (await save({ as: false })) await call('window.close', undefined);
}
