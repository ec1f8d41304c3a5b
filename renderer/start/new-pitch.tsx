import { ArrowRight } from 'lucide-react';
import { focusOf } from '../../src/catalogue/focuses.ts';
import type { FocusId } from '../../src/pitch/schema.ts';
import { beginPitch } from '../express/begin.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { say, sentenceCase } from '../ui/words.ts';
import styles from './new-pitch.module.css';

/** From what is asked for most to what is asked for least. */
const order: readonly FocusId[] = [
  'knowledge_transfer',
  'leadership_development',
  'onboarding',
  'retention',
  'career_development',
  'high_potential',
  'sales_enablement',
  'reverse_mentoring',
  'diversity_inclusion',
];

/** What is the program for? Nine lines, no cards. */
export function NewPitch() {
  const [question, start] = say.start.noFocus.text.split(/(?<=\?)\s/);
  return (
    <aside className={styles['new']} aria-labelledby="new-pitch">
      <h2 id="new-pitch" className={styles['title']}>
        {say.commands.newPitch}
      </h2>
      <p className={styles['hint']}>{say.start.new.text}</p>
      <ul className={styles['list']}>
        {order.map((id) => {
          const focus = focusOf(id);
          return (
            <li key={id}>
              <button className={styles['focus']} onClick={() => beginPitch(id)}>
                <span>
                  <b>{focus?.name}</b>
                  <span className={styles['line']}>{sentenceCase(focus?.line ?? '')}</span>
                </span>
                <Icon of={ArrowRight} size={16} stroke={1.5} />
              </button>
            </li>
          );
        })}
      </ul>
      <p className={styles['none']}>
        {question}{' '}
        <Button kind="link" onPress={() => beginPitch(null)}>
          {start}
        </Button>
      </p>
    </aside>
  );
}
