import type { RecentPitch } from '../../src/bridge.ts';
import { call } from '../client.ts';
import { openPath } from '../opening.ts';
import { pitchStore, useSettings, viewStore } from '../store/stores.ts';
import { Button } from '../ui/button.tsx';
import { Sign } from '../ui/sign.tsx';
import { fill, say } from '../ui/words.ts';
import { meetingLines, weekdayAndDay } from './meeting.ts';
import { readinessWords } from './readiness.ts';
import { Thumbnail } from './slide-thumbnail.tsx';
import styles from './first-pitch.module.css';

/** The pitch whose meeting is next: its first slide, when and where, how far it is, and the way on. */
export function FirstPitch({ recent }: { recent: RecentPitch }) {
  const { summary, path, name } = recent;
  const today = useSettings((settings) => settings.today);
  const locale = useSettings((settings) => settings.locale);
  const ready = summary && readinessWords(summary);
  const [none] = meetingLines(null, today, locale);
  return (
    <Large
      slide={<Thumbnail pitch={summary?.thumbnail ?? null} />}
      title={summary?.title || name}
      lines={[
        summary?.forum || summary?.organization || '',
        summary?.meeting ? weekdayAndDay(summary.meeting, locale) : none,
      ]}
      actions={
        <>
          <Button kind="primary" onPress={() => void openPath(path)}>
            {say.start.actions.go}
          </Button>
          <Button onPress={() => void present(path)}>{say.start.actions.present}</Button>
        </>
      }
    >
      {ready && (
        <p className={styles['readiness']}>
          <Sign kind={ready.sign} />
          <span>{ready.long}.</span>
        </p>
      )}
      {summary?.next && <p className={styles['next']}>{fill(say.status.next.text, { next: summary.next })}.</p>}
    </Large>
  );
}

/** Opens the pitch and starts its show at once. */
async function present(path: string): Promise<void> {
  if (!(await openPath(path))) return;
  const answer = await call('show.start', { pitch: pitchStore.getState().pitch, from: null });
  if (!answer.ok) viewStore.getState().show({ problem: answer.error });
}

interface LargeProps {
  slide: React.ReactNode;
  title: string;
  lines: readonly string[];
  actions: React.ReactNode;
  children?: React.ReactNode;
}

/** A pitch as large as the first one. */
export function Large({ slide, title, lines, actions, children }: LargeProps) {
  return (
    <section className={styles['large']} aria-label={title}>
      <div className={styles['slide']}>{slide}</div>
      <div className={styles['words']}>
        <h2 className={styles['title']}>{title}</h2>
        {lines.map((line) => line && <p key={line}>{line}</p>)}
        <div className={styles['state']}>{children}</div>
        <div className={styles['actions']}>{actions}</div>
      </div>
    </section>
  );
}
