import { lazy, Suspense } from 'react';
import { usePitchState } from './store/stores.ts';

// Each window shows one of them first; the other is loaded when it is needed.
const Start = lazy(() => import('./start/start.tsx').then((module) => ({ default: module.Start })));
const Editor = lazy(() => import('./editor/editor.tsx').then((module) => ({ default: module.Editor })));

export function App() {
  const isOpen = usePitchState((state) => state.isOpen);
  return <Suspense>{isOpen ? <Editor /> : <Start />}</Suspense>;
}
