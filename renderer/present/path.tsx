import words from '../../assets/words/present.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';
import type { ShowPart } from './shared.ts';
import styles from './path.module.css';

/** The way through the talk: a segment for each slide, the wider the longer it is planned. A click goes there. */
export function Path({ slides, frame, path, dropped, send }: ShowPart) {
  return (
    <nav className={styles['path']} aria-label={words.path}>
      {path.map(({ planned }, index) => {
        const { slide, title, part } = slides[index]!;
        const state = index === frame.talkAt ? 'here' : index < frame.talkAt ? 'done' : 'open';
        // The title slide is where everybody begins, and a slide that goes on was named before.
        const isNamed = slide.kind !== 'title' && part === 1;
        return (
          <button
            key={index}
            style={{ flexGrow: planned }}
            data-state={state}
            data-dropped={dropped.includes(index)}
            aria-current={state === 'here' ? 'step' : undefined}
            title={title}
            onClick={() => send({ do: 'goto', number: index + 1 })}
          >
            {isNamed ? fill(words.pathItem, { n: index + 1, name: slide.name }) : index + 1}
          </button>
        );
      })}
    </nav>
  );
}
