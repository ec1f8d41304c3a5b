import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import words from '../../../assets/words/audiences.json' with { type: 'json' };
import { askForAudience } from '../../background/background.ts';
import { SlideView } from '../../slide/slide-view.tsx';
import { useAudience, usePitch, useSettings, useView } from '../../store/stores.ts';
import { IconButton } from '../../ui/button.tsx';
import { fill, say } from '../../ui/words.ts';
import { useFingerprint } from '../fingerprint.ts';
import preview from '../slides/slide-preview.module.css';
import { imagesOf } from '../slides/use-shown-slide.ts';
import { factsToHide } from './audiences-facts.ts';
import styles from './audiences-panel.module.css';

const list = '/audienceViews/';

/** The deck as the open view shows it: its slides in their order with one of them drawn, and the facts, which no view changes. */
export default function AudiencesPanel() {
  const open = useView((view) => view.open['audiences'] ?? null);
  const view = open?.startsWith(list) ? open.slice(list.length) : null;
  const [at, setAt] = useState<{ key: string | null; part: number }>({ key: null, part: 0 });
  useEffect(() => askForAudience({ view, ...at }), [view, at]);
  useEffect(() => () => askForAudience(null), []);
  const name = usePitch((pitch) => pitch.audienceViews?.find(({ id }) => id === view)?.name?.trim());
  const deck = useAudience((state) => state.deck);
  const images = usePitch(imagesOf);
  const variant = useSettings((settings) => settings.preferences.slides);
  const fingerprint = useFingerprint();
  const left = usePitch((pitch) =>
    !deck
      ? ''
      : factsToHide(pitch)
          .filter(({ key, kind }) => {
            const own = pitch.audienceViews?.find(({ id }) => id === view)?.hidden ?? [];
            const all = [...own, ...(pitch.deck?.hidden ?? [])];
            return all.includes(kind === 'objection' && !all.includes(key) ? `objection:${key}` : key);
          })
          .map((fact) => fact.name)
          .join(', '),
  );
  if (!deck) return null;
  const { talk, backups, slide } = deck;
  const all = [...talk.slides, ...backups];
  const here = all.findIndex(({ key }) => key === slide.key);
  const turn = (by: -1 | 1) => {
    const part = slide.part + by;
    if (part >= 0 && part < slide.parts) setAt({ key: slide.key, part });
    else if (all[here + by]) setAt({ key: all[here + by]!.key, part: by < 0 ? -1 : 0 });
  };
  const title = view === null ? words.panel.full : fill(words.panel.as, { view: name || words.nameless });
  return (
    <section aria-label={title}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        <IconButton
          small
          size={16}
          icon={ChevronLeft}
          label={say.tips.previous}
          isDisabled={here <= 0 && slide.part === 0}
          onPress={() => turn(-1)}
        />
        <IconButton
          small
          size={16}
          icon={ChevronRight}
          label={say.tips.next}
          isDisabled={here === all.length - 1 && slide.part === slide.parts - 1}
          onPress={() => turn(1)}
        />
      </div>
      <div className={preview['slide']} data-variant={variant}>
        {slide.laid && <SlideView laid={{ ...slide.laid, images }} variant={variant} />}
      </div>
      <p className={styles['facts']}>
        {fingerprint && <b className="selectable">{fill(words.panel.facts, { fingerprint })}</b>}{' '}
        <span>{words.panel.same}</span>
      </p>
      <ol className={styles['list']} aria-label={words.panel.list}>
        {talk.slides.map(({ key, title: text, number }) => (
          <Line
            key={key}
            mark={String(number)}
            text={text}
            here={key === slide.key}
            onGo={() => setAt({ key, part: 0 })}
          />
        ))}
      </ol>
      {backups.length > 0 && (
        <>
          <p className={styles['behind']}>{words.panel.behind}</p>
          <ol className={styles['list']} aria-label={words.panel.behind}>
            {backups.map(({ key, title: text }) => (
              <Line key={key} mark="" text={text} here={key === slide.key} onGo={() => setAt({ key, part: 0 })} />
            ))}
          </ol>
        </>
      )}
      {left && <p className={styles['left']}>{fill(words.panel.left, { names: left })}</p>}
      {view === null && <p className={styles['left']}>{words.panel.open}</p>}
    </section>
  );
}

interface LineProps {
  mark: string;
  text: string;
  here: boolean;
  onGo: () => void;
}

function Line({ mark, text, here, onGo }: LineProps) {
  return (
    <li>
      <button className={styles['line']} aria-current={here || undefined} onClick={onGo}>
        <span className={styles['mark']}>{mark}</span>
        <span>{text}</span>
      </button>
    </li>
  );
}
