import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { choiceLabel } from '../../src/catalogue/guidance.ts';
import { toIdPath } from '../../src/pitch/pointer.ts';
import { pitchStore, useFindings, usePitch, useSettings, viewStore } from '../store/stores.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Sign } from '../ui/sign.tsx';
import { countOf, fill, fillWith, say } from '../ui/words.ts';
import { daysBetween } from '../days.ts';
import { resume } from '../express/going.ts';
import { commandOf } from './commands.ts';
import { useFormat } from './fields/format.ts';
import { countsOf, placeOf } from './readiness.ts';
import styles from './status-line.module.css';

/** The last line: how far the pitch is, when the meeting is, and the next thing to do. It is the one place that always tells the way on. */
export function StatusLine() {
  const isWaiting = useFindings((state) => state.readiness === undefined);
  return (
    <footer className={styles['status']} data-region="status" data-waiting={isWaiting || undefined}>
      <div className={styles['readiness']} role="status">
        <ReadinessText />
      </div>
      <Meeting />
      <Next />
    </footer>
  );
}

const decided = ['approved', 'declined', 'deferred'];

function ReadinessText() {
  const status = usePitch((pitch) => pitch.status ?? 'draft');
  const essentials = useFindings((state) => state.readiness?.essentials.answered.length ?? null);
  const errors = useFindings((state) => countsOf(state).error);
  const warnings = useFindings((state) => countsOf(state).warning);
  const words = say.status;
  const bold = { errors: <b>{countOf.errors(errors)}</b>, warnings: <b>{countOf.warnings(warnings)}</b> };

  if (decided.includes(status)) return <Says sign="tick">{choiceLabel('/status', status)}</Says>;
  if (essentials === null) return null;
  if (essentials < 12)
    return (
      <>
        <span className={styles['progress']} aria-hidden>
          <span style={{ width: `${(essentials / 12) * 100}%` }} />
        </span>
        <Button kind="link" onPress={resume}>
          <span className={styles['long']}>{fillWith(words.essentials.text, { n: <b>{essentials}</b> })}</span>
          <span className={styles['short']}>{fill(words.essentials.list, { n: essentials })}</span>
        </Button>
      </>
    );
  if (errors > 0)
    return (
      <Says sign="error" short={warnings > 0 ? fillWith(words.notReady.short, bold) : bold.errors}>
        {fillWith(warnings > 0 ? words.notReady.text : words.notReady.errorsOnly, bold)}
      </Says>
    );
  if (warnings > 0)
    return (
      <Says sign="tick" short={fillWith(words.readyWithWarnings.list, bold)}>
        {fillWith(words.readyWithWarnings.text, bold)}
      </Says>
    );
  return <Says sign="tick">{words.ready.text}</Says>;
}

function Says({ sign, short, children }: { sign: 'error' | 'tick'; short?: ReactNode; children: ReactNode }) {
  return (
    <>
      <Sign kind={sign} />
      <span className={styles['long']}>{children}</span>
      <span className={styles['short']}>{short ?? children}</span>
    </>
  );
}

function Meeting() {
  const date = usePitch((pitch) => pitch.decision?.date ?? null);
  const today = useSettings((settings) => settings.today);
  const format = useFormat();
  const words = say.status.meeting;
  if (!date) return <Part long={words.none} short={words.none} />;
  const days = daysBetween(today, date);
  if (days < 0) return <Part long={fill(words.past, { date: format.date(date) })} short={format.dateShort(date)} />;
  if (days === 0) return <Part long={words.today} short={words.today} />;
  if (days === 1) return <Part long={words.tomorrow} short={words.tomorrow} />;
  const inDays = fill(words.short, { d: days });
  const long = fillWith(words.text.replace('{d} days', '{days}'), { days: <b>{inDays}</b>, date: format.date(date) });
  return <Part long={long} short={inDays} />;
}

function Part({ long, short }: { long: ReactNode; short: ReactNode }) {
  return (
    <div className={styles['meeting']}>
      <span className={styles['long']}>{long}</span>
      <span className={styles['short']}>{short}</span>
    </div>
  );
}

function Next() {
  const next = useFindings((state) => state.readiness?.next ?? null);
  if (!next) return null;
  const go = () => {
    const { pitch } = pitchStore.getState();
    const place = placeOf(next, pitch);
    if (place !== null) viewStore.getState().jump(toIdPath(pitch, place));
    else if (next.kind === 'rehearse') commandOf('present').run();
  };
  return (
    <div className={styles['next']}>
      <Button kind="link" onPress={go}>
        <span>{fill(say.status.next.text, { next: next.text })}</span>
        <Icon of={ArrowRight} stroke={1.5} />
      </Button>
    </div>
  );
}
