import { usePitchState, useView, viewStore } from '../store/stores.ts';
import { Toast } from '../ui/toast.tsx';
import { undo } from './edits.ts';

/** What was just done. It goes when something else is done, since its Undo would then take back something else. */
export function Notice() {
  const notice = useView((view) => view.notice);
  const last = usePitchState((state) => state.past.at(-1) ?? null);
  const shown = notice && (notice.change === null || notice.change === last) ? notice : null;
  return (
    <Toast
      toast={shown && { text: shown.text, onUndo: shown.undo ?? (shown.change ? undo : undefined) }}
      onGone={() => viewStore.getState().show({ notice: null })}
    />
  );
}
