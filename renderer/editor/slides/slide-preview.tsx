import { lazy, Suspense } from 'react';
import { ChevronLeft, ChevronRight, Maximize2 } from 'lucide-react';
import { useSettings, useSlides, useView, viewStore } from '../../store/stores.ts';
import { IconButton } from '../../ui/button.tsx';
import { fill, say, words } from '../../ui/words.ts';
import { slideOfView } from './current.ts';
import { Placeholder } from './placeholder.tsx';
import styles from './slide-preview.module.css';
import { turn } from './slides.ts';
import { useShownSlide } from './use-shown-slide.ts';

// It is needed when the worker has laid out the first slide, and not before the page is there.
const SlideView = lazy(() => import('../../slide/slide-view.tsx').then((module) => ({ default: module.SlideView })));

/** The slide that the reader will see, with its number and the way to its neighbors. */
export function SlidePreview() {
  // Until the first slide is laid out its frame stands there, so that nothing jumps.
  const isWaiting = useSlides((state) => state.slide === null);
  const expected = useView(slideOfView);
  const laid = useSlides((state) => state.slide?.key ?? null);
  const key = isWaiting ? expected : laid;
  const shown = useShownSlide();
  const count = useSlides((state) => state.talk.count);
  const number = useSlides(({ slide, talk }) => {
    const first = talk.slides.find((other) => other.key === slide?.key)?.number;
    return first === undefined ? null : first + (slide?.part ?? 0);
  });
  const variant = useSettings((settings) => settings.preferences.slides);
  if (key === null) return null;
  return (
    <section className={styles['preview']} aria-label={words.slide.preview}>
      <div className={styles['head']}>
        {isWaiting ? (
          <span className={styles['title']} />
        ) : (
          <h2 className={styles['title']}>
            {number === null ? words.slide.notYet : <b>{fill(words.slide.one, { n: number })}</b>}
            {number !== null && <span className={styles['of']}>{fill(words.slide.of, { n: count })}</span>}
          </h2>
        )}
        <IconButton
          small
          size={16}
          icon={ChevronLeft}
          label={say.tips.previous}
          isDisabled={number === 1}
          onPress={() => turn(-1)}
        />
        <IconButton
          small
          size={16}
          icon={ChevronRight}
          label={say.tips.next}
          isDisabled={number === count}
          onPress={() => turn(1)}
        />
        <IconButton
          small
          size={15}
          icon={Maximize2}
          label={say.tips.enlarge}
          isDisabled={!shown}
          onPress={() => viewStore.getState().show({ overlay: 'slide' })}
        />
      </div>
      <div className={styles['slide']} data-variant={variant}>
        <Suspense>
          {shown ? <SlideView laid={shown} variant={variant} /> : !isWaiting && <Placeholder slide={key} />}
        </Suspense>
      </div>
      <p className={styles['feeds']}>{feedsOf(key)}</p>
    </section>
  );
}

const feeds: Record<string, string> = words.slide.feeds;

function feedsOf(key: string): string {
  return feeds[key.split(':')[0] ?? ''] ?? '';
}
