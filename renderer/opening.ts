/** Opening pitches: here while this window has none, else main opens a window of its own for it. */
import type { Answer, OpenedPitch, SampleId } from '../src/bridge.ts';
import { call } from './client.ts';
import { pitchStore, viewStore } from './store/stores.ts';

export const openFile = async () => take(await call('pitch.open', undefined));
export const openPath = async (path: string) => take(await call('pitch.openPath', { path }));
export const openRecovered = async (id: string) => take(await call('recovery.open', { id }));
export const openSample = async (sample: SampleId) => take(await call('pitch.openSample', { sample }));

/** Shows what was opened, or says why it was not. */
function take(answer: Answer<OpenedPitch | null>): boolean {
  if (!answer.ok) {
    viewStore.getState().show({ problem: answer.error });
    return false;
  }
  if (!answer.value) return false;
  showOpened(answer.value);
  return true;
}

/** Shows a pitch in this window, and what there is to say with it. */
export function showOpened(opened: OpenedPitch): void {
  viewStore.getState().show({ problem: opened.notice ?? null });
  pitchStore.getState().open(opened);
}
