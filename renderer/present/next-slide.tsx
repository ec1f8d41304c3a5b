import guidance from '../../assets/guidance.json' with { type: 'json' };
import words from '../../assets/words/present.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';
import { SlideView } from '../slide/slide-view.tsx';
import type { ShowPart } from './shared.ts';
import styles from './presenter-view.module.css';

/** What the next press of Next puts up. From a backup slide that is the slide where the talk was. */
export function NextSlide({ slides, frame, plan, variant, send }: ShowPart) {
  const onBackup = frame.slide >= plan.length;
  const index = onBackup ? frame.talkAt : frame.slide + 1;
  const laid = index < plan.length ? slides[index] : undefined;
  const minutes = Math.round((plan[index] ?? 0) / 30_000) / 2;
  const planned = minutes === 1 ? words.minutes.one : fill(words.minutes.many, { n: minutes });
  const about = onBackup
    ? fill(words.nextBackup, { n: index + 1 })
    : fill(words.nextSlide, { n: index + 1, minutes: planned });
  return (
    <section className={styles['slideBlock']} aria-label={guidance.words.present.labels.next}>
      <h2>
        <strong>{guidance.words.present.labels.next}</strong> {laid && <span>{about}</span>}
      </h2>
      {laid ? (
        <button className={styles['slide']} onClick={() => send({ do: 'next' })} aria-label={laid.slide.title}>
          <SlideView laid={laid} variant={variant} />
        </button>
      ) : (
        <div className={styles['noSlide']}>
          <strong>{words.lastSlide}</strong>
          <p>{words.lastSlideRest}</p>
        </div>
      )}
    </section>
  );
}
