/** The table that is being imported; it is read before it is shown. */
import { createStore } from 'zustand/vanilla';
import type { ImportedTable } from '../../../src/bridge.ts';
import { call } from '../../client.ts';
import { viewStore } from '../../store/stores.ts';

export const tableStore = createStore<{ table: ImportedTable | null }>()(() => ({ table: null }));

/** Asks for a table and shows what would be read from it; says why it could not be read. */
export async function beginImport(): Promise<void> {
  const answer = await call('import.table', undefined);
  const { show } = viewStore.getState();
  if (!answer.ok) return show({ problem: answer.error });
  if (!answer.value) return;
  tableStore.setState({ table: answer.value });
  show({ problem: null, overlay: 'import' });
}

/** Closes the preview and forgets the table. */
export function endImport(): void {
  viewStore.getState().show({ overlay: null });
  tableStore.setState({ table: null });
}
