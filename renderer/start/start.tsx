import { FolderOpen, Menu as MenuIcon } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import { call, listen, pathOf } from '../client.ts';
import { beginPitch } from '../express/begin.ts';
import { sentenceOf } from '../../src/message.ts';
import { openFile, openPath, openSample } from '../opening.ts';
import { recentsStore, useSettings, useView, viewStore } from '../store/stores.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { Sign } from '../ui/sign.tsx';
import { Toast } from '../ui/toast.tsx';
import { say, words } from '../ui/words.ts';
import { FirstPitch } from './first-pitch.tsx';
import { firstPitch, headline, weekdayAndDay } from './meeting.ts';
import { NewPitch } from './new-pitch.tsx';
import { OtherPitches } from './other-pitches.tsx';
import { Recovered } from './recovered.tsx';
import styles from './start.module.css';

const LargeSamples = lazy(() => import('./large-samples.tsx'));

/** The first screen answers first: when is my next meeting, and is that pitch ready? */
export function Start() {
  const recents = useStore(recentsStore, (state) => state.recents);
  const recovered = useStore(recentsStore, (state) => state.recovered);
  const today = useSettings((settings) => settings.today);
  const locale = useSettings((settings) => settings.locale);
  const first = firstPitch(recents, today);
  const others = recents.filter((recent) => recent !== first);
  const dropping = useDrop();
  useMain();

  return (
    <div className={styles['start']} data-dropping={dropping || undefined}>
      <main className={styles['main']}>
        <div className={styles['recent']}>
          <Problem />
          <Recovered works={recovered} />
          <p className={styles['date']}>{weekdayAndDay(today, locale)}</p>
          <h1 className={styles['headline']}>{headline(recents, today)}</h1>
          {first && <FirstPitch recent={first} />}
          {recents.length === 0 && (
            <Suspense>
              <LargeSamples />
            </Suspense>
          )}
          {others.length > 0 && <OtherPitches recents={others} alone={!first} />}
          <div className={styles['foot']}>
            {recents.length > 0 && <Samples />}
            <p className={styles['drop']}>{say.start.drop.text}</p>
          </div>
        </div>
        <NewPitch />
      </main>
      <Bar />
      <Notice />
      {dropping && (
        <div className={styles['over']}>
          <span>{say.start.drop.over}</span>
        </div>
      )}
    </div>
  );
}

/** What was just done, with Undo. */
function Notice() {
  const notice = useView((view) => view.notice);
  return (
    <Toast
      toast={notice && { text: notice.text, onUndo: notice.undo }}
      onGone={() => viewStore.getState().show({ notice: null })}
    />
  );
}

function Samples() {
  return (
    <div className={styles['samples']}>
      <span>{say.start.samples.text}</span>
      <ul>
        <li>
          <Button kind="link" onPress={() => void openSample('foundry')}>
            {words.samples.foundry}
          </Button>
        </li>
        <li>
          <Button kind="link" onPress={() => void openSample('hospital')}>
            {words.samples.hospital}
          </Button>
        </li>
      </ul>
    </div>
  );
}

function Problem() {
  const problem = useView((view) => view.problem);
  if (!problem) return null;
  return (
    <div className={styles['problem']} role="alert">
      <Sign kind="warning" />
      <p>{sentenceOf(problem)}</p>
      <Button kind="quiet" small onPress={() => viewStore.getState().show({ problem: null })}>
        {say.tips.close}
      </Button>
    </div>
  );
}

function Bar() {
  const theme = useSettings((settings) => settings.preferences.theme);
  const themes = [
    { id: 'light', label: say.commands.light },
    { id: 'dark', label: say.commands.dark },
    { id: 'system', label: words.commands.systemTheme },
  ] as const;
  return (
    <header className={styles['bar']}>
      <Menu
        label={say.tips.menu}
        trigger={<IconButton icon={MenuIcon} label={say.tips.menu} />}
        groups={[
          [{ id: 'open', label: say.commands.open, onAction: () => void openFile() }],
          themes.map(({ id, label }) => ({
            id,
            label,
            disabled: theme === id,
            onAction: () => void call('preferences.set', { theme: id }),
          })),
        ]}
      />
      <b>{words.app}</b>
      <div className={styles['open']}>
        <Button kind="quiet" onPress={() => void openFile()}>
          <Icon of={FolderOpen} size={18} />
          {say.commands.open}
        </Button>
      </div>
    </header>
  );
}

/** What main says while no pitch is open: the menu's commands, a failure, a list that has changed. */
function useMain(): void {
  useEffect(() => void call('window.state', { title: '', edited: false, hasPitch: false }), []);
  useEffect(() => listen('notice', (problem) => viewStore.getState().show({ problem })), []);
  useEffect(
    () =>
      listen('menu', ({ command }) => {
        if (command === 'open') void openFile();
        if (command === 'newPitch') beginPitch(null);
        if (command === 'close') void call('window.close', undefined);
      }),
    [],
  );
}

/** A pitch file can be dropped anywhere. */
function useDrop(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent) => {
      event.preventDefault();
      setOver(event.dataTransfer?.types.includes('Files') ?? false);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void openPath(pathOf(file));
    };
    window.addEventListener('dragover', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}
