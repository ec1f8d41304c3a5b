import { Editor } from './editor/editor.tsx';
import { Start } from './start/start.tsx';
import { usePitchState } from './store/stores.ts';

/** The start screen until a pitch is open, then the editor. Both are loaded at once: a second round of loading would cost more than it saves. */
export function App() {
  const isOpen = usePitchState((state) => state.isOpen);
  return isOpen ? <Editor /> : <Start />;
}
