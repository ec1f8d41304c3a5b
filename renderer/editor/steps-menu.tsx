import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { steps } from '../../src/catalogue/guidance.ts';
import { useView, viewStore } from '../store/stores.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { fill, words } from '../ui/words.ts';
import { StepSign } from './steps.tsx';
import styles from './steps-menu.module.css';

/** The steps in narrow windows and at 200 % zoom: the current one in the top bar, the others behind it. */
export function StepsMenu() {
  const current = useView((view) => steps.find((step) => step.id === view.step));
  if (!current) return null;
  return (
    <div className={styles['place']}>
      <Menu
        label={words.regions.steps}
        trigger={
          <Button
            className={styles['button']!}
            aria-label={fill(words.stepNamed, { n: current.n, title: current.title })}
          >
            <span className={styles['number']}>{current.n}</span>
            <span className={styles['name']}>{current.title}</span>
            <StepSign step={current.id} />
            <Icon of={ChevronDown} />
          </Button>
        }
        groups={[
          steps.map((step) => ({
            id: step.id,
            label: fill(words.stepNamed, { n: step.n, title: step.title }),
            sign: <StepSign step={step.id} />,
            onAction: () => viewStore.getState().goToStep(step.id),
          })),
        ]}
      />
    </div>
  );
}
