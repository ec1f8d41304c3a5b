import { lazy, Suspense, useEffect } from 'react';
import { startBackground } from '../background/background.ts';
import { call, listen, pathOf } from '../client.ts';
import { openPath } from '../opening.ts';
import { isEdited } from '../store/pitch.ts';
import { pitchStore, useView, viewStore } from '../store/stores.ts';
import { commands, runMenuCommand } from './commands.ts';
import styles from './editor.module.css';
import { chordOf, isTyping } from './keys.ts';
import { Page } from './page.tsx';
import { Panel } from './panel.tsx';
import { noteFocus } from './regions.ts';
import { followView } from './slides/slides.ts';
import { StatusLine } from './status-line.tsx';
import { Steps } from './steps.tsx';
import { useWholeWidth } from './steps/tie-mode.ts';
import { TopBar } from './top-bar.tsx';

const Palette = lazy(() => import('./palette/palette.tsx'));
const KeysSheet = lazy(() => import('./keys-sheet.tsx'));
const Express = lazy(() => import('../express/express.tsx'));
const Export = lazy(() => import('./export/export.tsx'));
const ImportMetrics = lazy(() => import('./steps/import-metrics.tsx'));
const LargeSlide = lazy(() => import('./slides/large-slide.tsx'));

/** The editor: one white page on a quiet desk, with the steps at its left and what the reader will see at its right. */
export function Editor() {
  useKeys();
  useMenu();
  useWindowState();
  useEffect(startBackground, []);
  useEffect(followView, []);
  const overlay = useView((view) => view.overlay);
  const wide = useWholeWidth();
  const isExport = overlay === 'export';
  const isExpress = useView((view) => view.express !== null);
  return (
    <>
      {/* The desk stays under the export: the window is never empty, and coming back finds each place as it was. */}
      {isExpress ? (
        <div className={styles['whole']} inert={isExport}>
          <Suspense>
            <Express />
          </Suspense>
        </div>
      ) : (
        <div
          className={styles['editor']}
          data-panel={wide ? 'none' : undefined}
          inert={isExport}
          onFocus={(event) => noteFocus(event.target)}
        >
          <Steps />
          <Page />
          <Panel />
          <StatusLine />
          <TopBar />
        </div>
      )}
      <Suspense>
        {overlay === 'palette' && <Palette />}
        {overlay === 'keys' && <KeysSheet />}
        {overlay === 'import' && <ImportMetrics />}
        {overlay === 'slide' && <LargeSlide />}
        {isExport && <Export />}
      </Suspense>
    </>
  );
}

const byChord = new Map(commands.flatMap((command) => command.keys.map((chord) => [chord, command])));

/** Keys of commands work wherever the focus is; a lone sign such as ? only where it would not be written. */
function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const chord = chordOf(event);
      const command = byChord.get(chord);
      if (!command || (chord.length === 1 && isTyping(event.target))) return;
      event.preventDefault();
      event.stopPropagation();
      if (command.enabled?.() !== false) command.run();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

function useMenu(): void {
  useEffect(() => listen('menu', ({ command }) => runMenuCommand(command)), []);
  useEffect(() => listen('notice', (problem) => viewStore.getState().show({ problem })), []);
  useEffect(() => listen('show.ended', ({ slideKey }) => viewStore.getState().show({ slide: slideKey })), []);
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void openPath(pathOf(file));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}

/** Tells main what the window's title is and whether closing it must ask: with the change itself, not after it was drawn, or a quick close would not ask. */
function useWindowState(): void {
  useEffect(() => {
    let told = '';
    const tell = () => {
      const state = pitchStore.getState();
      const now = { title: (state.pitch.title ?? '').slice(0, 2000), edited: isEdited(state), hasPitch: true };
      if (told === JSON.stringify(now)) return;
      told = JSON.stringify(now);
      void call('window.state', now);
    };
    tell();
    return pitchStore.subscribe(tell);
  }, []);
}
