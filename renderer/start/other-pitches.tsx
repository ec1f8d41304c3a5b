import { Ellipsis } from 'lucide-react';
import startWords from '../../assets/words/start.json' with { type: 'json' };
import type { RecentPitch } from '../../src/bridge.ts';
import { call } from '../client.ts';
import { openFile, openPath } from '../opening.ts';
import { recentsStore, useSettings, viewStore } from '../store/stores.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Sign } from '../ui/sign.tsx';
import { fill, say, words } from '../ui/words.ts';
import { meetingLines } from './meeting.ts';
import { readinessWords } from './readiness.ts';
import { Thumbnail } from './slide-thumbnail.tsx';
import styles from './other-pitches.module.css';

/** The other pitches in rows; a file that is gone stays until it is removed. */
export function OtherPitches({ recents, alone }: { recents: readonly RecentPitch[]; alone: boolean }) {
  return (
    <section className={styles['others']} aria-label={words.start.others}>
      {!alone && <h2 className={styles['title']}>{words.start.others}</h2>}
      <ul className={styles['list']}>
        {recents.map((recent) => (
          <Row key={recent.path} recent={recent} />
        ))}
      </ul>
    </section>
  );
}

function Row({ recent }: { recent: RecentPitch }) {
  const { path, exists, summary } = recent;
  const title = summary?.title.split(':')[0]?.trim() || recent.name;
  const open = () => (exists ? openPath(path) : findIt(path));
  return (
    <li className={styles['row']} data-gone={!exists || undefined}>
      <button className={styles['button']} onClick={(event) => isOpening(event.nativeEvent) && void open()}>
        <span className={styles['slide']}>
          <Thumbnail pitch={exists ? (summary?.thumbnail ?? null) : null} />
        </span>
        <span className={styles['name']}>
          <b>{title}</b>
          <span>{exists ? summary?.organization : path}</span>
        </span>
        {exists ? (
          summary && <State summary={summary} />
        ) : (
          <span className={styles['gone']}>{say.start.gone.text}</span>
        )}
      </button>
      {!exists && (
        <Button kind="link" onPress={() => void findIt(path)}>
          {say.start.actions.find}
        </Button>
      )}
      <span className={styles['menu']}>
        <Menu
          label={fill(words.start.more, { title })}
          trigger={<IconButton small icon={Ellipsis} label={fill(words.start.more, { title })} />}
          groups={[
            [
              ...(exists
                ? [
                    {
                      id: 'folder',
                      label: say.start.actions.folder,
                      onAction: () => void call('recents.showInFolder', { path }),
                    },
                    {
                      id: 'duplicate',
                      label: say.start.actions.duplicate,
                      onAction: () => void duplicate(path),
                    },
                  ]
                : []),
              { id: 'remove', label: say.start.actions.remove, onAction: () => void remove(path) },
            ],
          ]}
        />
      </span>
    </li>
  );
}

function State({ summary }: { summary: NonNullable<RecentPitch['summary']> }) {
  const today = useSettings((settings) => settings.today);
  const locale = useSettings((settings) => settings.locale);
  const [when, date] = meetingLines(summary.meeting, today, locale);
  const ready = readinessWords(summary);
  return (
    <>
      <span className={styles['meeting']}>
        {when}
        {date && <span>{date}</span>}
      </span>
      <span className={styles['ready']}>
        <Sign kind={ready.sign} />
        {ready.short}
      </span>
    </>
  );
}

async function remove(path: string): Promise<void> {
  const answer = await call('recents.remove', { path });
  if (answer.ok) recentsStore.setState({ recents: answer.value });
}

async function duplicate(path: string): Promise<void> {
  const { show } = viewStore.getState();
  const answer = await call('recents.duplicate', { path });
  if (!answer.ok) return show({ problem: answer.error });
  recentsStore.setState({ recents: answer.value.recents });
  show({ notice: { text: fill(startWords.duplicated, { file: answer.value.name }), change: null } });
}

/** A first click with the mouse chooses the row; a second one, Enter, and a finger open it. */
function isOpening(event: MouseEvent): boolean {
  const isMouse = event instanceof PointerEvent && event.pointerType === 'mouse';
  return !isMouse || event.detail > 1;
}

/** Opens the file where it is now; the old place then leaves the list. */
async function findIt(path: string): Promise<void> {
  if (await openFile()) await remove(path);
}
