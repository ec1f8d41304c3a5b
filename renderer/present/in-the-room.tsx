import guidance from '../../assets/guidance.json' with { type: 'json' };
import words from '../../assets/words/present.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';
import { SlideView } from '../slide/slide-view.tsx';
import { duration } from './clock.ts';
import type { ShowPart } from './shared.ts';
import { useSince } from './use-since.ts';
import styles from './presenter-view.module.css';

const present = guidance.words.present;

/** The slide the presenter is on, and over its lower edge what the room sees instead, if it sees something else. */
export function InTheRoom({ slides, frame, plan, variant }: ShowPart) {
  const laid = slides[frame.slide];
  const used = useSince(frame.slide);
  const strip = frame.ending
    ? words.endAsk
    : frame.audience.curtain === 'black'
      ? present.black.text
      : frame.audience.curtain === 'white'
        ? present.white.text
        : frame.frozen
          ? present.frozen.text
          : null;
  const about =
    frame.slide < plan.length
      ? fill(words.inTheRoom, {
          n: frame.slide + 1,
          all: plan.length,
          used: duration(used),
          planned: duration(plan[frame.slide] ?? 0),
        })
      : fill(words.backupInTheRoom, { n: frame.slide - plan.length + 1 });
  return (
    <section className={styles['slideBlock']} aria-label={present.labels.now}>
      <h2>
        <strong>{present.labels.now}</strong> <span>{about}</span>
      </h2>
      <div className={styles['slide']}>
        {laid && <SlideView laid={laid} variant={variant} />}
        <p className={styles['strip']} role="status">
          {strip}
        </p>
      </div>
    </section>
  );
}
