import deckWords from '../../../assets/words/deck.json' with { type: 'json' };
import review from '../../../assets/words/review-step.json' with { type: 'json' };
import { steps } from '../../../src/catalogue/guidance.ts';
import { useSlides, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import styles from './left-out.module.css';
import { Section } from './section.tsx';

const names: Readonly<Record<string, string>> = deckWords.names;

/** The slides of the core that the talk does without, since the pitch has nothing true to say on them yet. */
export function LeftOut() {
  const leftOut = useSlides(({ talk }) => (talk.count > 0 && talk.leftOut) || null);
  if (!leftOut?.length) return null;
  return (
    <Section title={review.leftOut} hint={review.leftOutHint}>
      <ul className={styles['slides']}>
        {leftOut.map(({ key, text }) => (
          <li key={key}>
            <Button kind="link" onPress={() => viewStore.getState().goToStep(stepOfSlide(key))}>
              {names[key] ?? key}
            </Button>{' '}
            {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function stepOfSlide(key: string): string {
  return steps.find(({ slides }) => slides.includes(key))?.id ?? 'review';
}
