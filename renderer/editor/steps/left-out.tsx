import { useShallow } from 'zustand/react/shallow';
import deckWords from '../../../assets/words/deck.json' with { type: 'json' };
import review from '../../../assets/words/review-step.json' with { type: 'json' };
import { steps } from '../../../src/catalogue/guidance.ts';
import { coreSlideKeys } from '../../../src/facts/core.ts';
import { useSlides, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import styles from './left-out.module.css';
import { Section } from './section.tsx';

const names: Readonly<Record<string, string>> = deckWords.names;

/** The slides of the core that the talk does without, since the pitch has nothing true to say on them yet. */
export function LeftOut() {
  const keys = useSlides(
    useShallow(({ talk }) =>
      talk.count === 0 ? [] : [...coreSlideKeys].filter((key) => !talk.slides.some((slide) => slide.key === key)),
    ),
  );
  if (keys.length === 0) return null;
  return (
    <Section title={review.leftOut} hint={review.leftOutHint}>
      <ul className={styles['slides']}>
        {keys.map((key) => (
          <li key={key}>
            <Button kind="link" onPress={() => viewStore.getState().goToStep(stepOfSlide(key))}>
              {names[key] ?? key}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function stepOfSlide(key: string): string {
  return steps.find(({ slides }) => slides.includes(key))?.id ?? 'review';
}
