import guidance from '../../assets/guidance.json' with { type: 'json' };
import words from '../../assets/words/present.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';
import { SlideView } from '../slide/slide-view.tsx';
import type { ShowPart } from './shared.ts';
import styles from './presenter-view.module.css';

const { labels } = guidance.words.present;

/** What the next press of Next puts up. From a backup slide that is the slide where the talk was. */
export function NextSlide({ slides, frame, path, variant, send }: ShowPart) {
  const backup = slides[frame.slide]?.backup ?? null;
  const following = slides[frame.slide + 1];
  const goesOn = backup !== null && following?.backup === backup;
  const index = path.findIndex((_, other) =>
    backup === null ? other > frame.slide && !frame.cut.includes(other) : other === frame.talkAt,
  );
  const laid = goesOn ? following : slides[index];
  const about = goesOn
    ? fill(words.nextBackupPart, { n: backup })
    : fill(backup === null ? words.nextSlide : words.nextBackup, {
        n: index + 1,
        minutes: minutesOf(path[index]?.planned ?? 0),
      });
  return (
    <section className={styles['slideBlock']} aria-label={labels.next}>
      <h2>
        <strong>{labels.next}</strong> {laid && <span>{about}</span>}
      </h2>
      {laid ? (
        <div className={styles['slide']}>
          <SlideView laid={laid} variant={variant} />
          <button
            className={styles['cover']}
            onClick={() => send({ do: 'next' })}
            aria-label={`${labels.next}: ${laid.title}`}
          />
        </div>
      ) : (
        <div className={styles['noSlide']}>
          <strong>{words.lastSlide}</strong>
          {path.length < slides.length && <p>{fill(words.lastSlideRest, { n: path.length + 1 })}</p>}
        </div>
      )}
    </section>
  );
}

/** To the half minute, as people plan. */
function minutesOf(milliseconds: number): string {
  const n = Math.round(milliseconds / 30_000) / 2;
  return n === 1 ? words.minutes.one : fill(words.minutes.many, { n });
}
