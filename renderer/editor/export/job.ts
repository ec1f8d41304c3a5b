/** Writing one document at a time, with its progress. */
import { createStore } from 'zustand/vanilla';
import type { DocumentKind, Exported, Message, Paper } from '../../../src/bridge.ts';
import { call, listen } from '../../client.ts';
import { pitchStore } from '../../store/stores.ts';

export type ExportState =
  | { kind: 'idle' }
  /** Page 0: main asks where to save. */
  | { kind: 'writing'; job: string; document: DocumentKind; page: number; pages: number }
  | { kind: 'done'; document: DocumentKind; exported: Exported }
  | { kind: 'canceled' }
  | { kind: 'failed'; error: Message };

export const exportStore = createStore<ExportState>()(() => ({ kind: 'idle' }));

/** Asks where, writes, and says what came of it. */
export async function writeDocument(document: DocumentKind, paper: Paper): Promise<void> {
  const job = crypto.randomUUID();
  let canceled = false;
  exportStore.setState({ kind: 'writing', job, document, page: 0, pages: 0 }, true);
  const stop = listen('export.progress', (progress) => {
    if (progress.job === job)
      exportStore.setState({ kind: 'writing', job, document, page: progress.page, pages: progress.pages }, true);
  });
  const unsubscribe = exportStore.subscribe((state) => {
    canceled ||= state.kind === 'canceled';
  });
  const answer = await call('export.write', { job, pitch: pitchStore.getState().pitch, document, paper });
  stop();
  unsubscribe();
  if (canceled) return;
  if (!answer.ok) exportStore.setState({ kind: 'failed', error: answer.error }, true);
  else if (answer.value) exportStore.setState({ kind: 'done', document, exported: answer.value }, true);
  else exportStore.setState({ kind: 'idle' }, true);
}

export function cancelWriting(): void {
  const state = exportStore.getState();
  if (state.kind !== 'writing') return;
  exportStore.setState({ kind: 'canceled' }, true);
  void call('export.cancel', { job: state.job });
}
