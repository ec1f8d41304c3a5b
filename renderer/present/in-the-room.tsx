import guidance from '../../assets/guidance.json' with { type: 'json' };
import words from '../../assets/words/present.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';
import type { PresenterFrame } from '../../src/show/contract.ts';
import { SlideView } from '../slide/slide-view.tsx';
import { duration } from './clock.ts';
import type { ShowPart } from './shared.ts';
import { useSince } from './use-since.ts';
import styles from './presenter-view.module.css';

const present = guidance.words.present;

/** The slide the presenter is on, and over its lower edge what the room sees instead, if it sees something else. */
export function InTheRoom({ slides, frame, path, variant }: ShowPart) {
  const laid = slides[frame.slide];
  const used = useSince(frame.slide);
  return (
    <section className={styles['slideBlock']} aria-label={present.labels.now}>
      <h2>
        <strong>{present.labels.now}</strong> <span>{aboutOf({ slides, frame, path }, used)}</span>
      </h2>
      <div className={styles['slide']}>
        {laid && <SlideView laid={laid} variant={variant} />}
        <p className={styles['strip']} role="status">
          {stripOf(frame)}
        </p>
      </div>
    </section>
  );
}

function aboutOf({ slides, frame, path }: Pick<ShowPart, 'slides' | 'frame' | 'path'>, used: number): string {
  const { slide, startedAt, backTo, talkAt } = frame;
  const planned = path[slide]?.planned;
  if (planned === undefined) {
    const back = fill(present.backTo.text, { n: (backTo !== null && backTo < path.length ? backTo : talkAt) + 1 });
    return fill(words.backupInTheRoom, { n: slides[slide]?.backup ?? '', back });
  }
  const place = { n: slide + 1, all: path.length };
  if (startedAt === null) return fill(words.inTheRoomFirst, place);
  return fill(words.inTheRoom, { ...place, used: duration(used), planned: duration(planned) });
}

/** What the room sees, when it is not the slide; the end that a first Esc announces comes before it. */
function stripOf({ ending, audience, frozen, slide }: PresenterFrame): string | null {
  if (ending) return words.endAsk;
  if (audience.curtain !== 'none') return present[audience.curtain].text;
  if (!frozen) return null;
  return audience.slide === slide ? present.frozen.text : fill(words.frozenElsewhere, { n: audience.slide + 1 });
}
