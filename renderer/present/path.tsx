import words from '../../assets/words/present.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';
import type { ShowPart } from './shared.ts';
import styles from './presenter-view.module.css';

/** The way through the talk: a segment for each slide, as wide as its planned time. A click goes there. */
export function Path({ slides, frame, plan, send }: ShowPart) {
  return (
    <nav className={styles['path']} aria-label={words.path}>
      {plan.map((planned, index) => (
        <button
          key={index}
          style={{ flexGrow: Math.max(planned, 30_000) }}
          data-state={index === frame.talkAt ? 'here' : index < frame.talkAt ? 'done' : 'open'}
          aria-current={index === frame.talkAt ? 'step' : undefined}
          title={slides[index]?.slide.title}
          onClick={() => send({ do: 'goto', number: index + 1 })}
        >
          {fill(words.pathItem, { n: index + 1, name: slides[index]?.slide.name ?? '' })}
        </button>
      ))}
    </nav>
  );
}
