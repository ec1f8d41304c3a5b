import { ChevronDown } from 'lucide-react';
import say from '../../../../assets/words/elements.json' with { type: 'json' };
import { fieldGuide } from '../../../../src/catalogue/guidance.ts';
import type { Element, ElementType } from '../../../../src/pitch/schema.ts';
import { Button } from 'react-aria-components/Button';
import { viewStore } from '../../../store/stores.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { Sign, type SignKind } from '../../../ui/sign.tsx';
import { fill, say as guide } from '../../../ui/words.ts';
import { addItem, setField } from '../../edits.ts';
import { elementName, stateOf, type ElementState } from './elements-data.ts';
import styles from './elements.module.css';

const signs: Partial<Record<ElementState, SignKind>> = { ready: 'tick', planned: 'ring', not_needed: 'bar' };

interface StatusMenuProps {
  path: string;
  type: ElementType | null;
  /** Undefined while it is not recorded. */
  element: Element | undefined;
  autoFocus: boolean;
}

/** The status as a word that opens the other ones. The first choice records the element. */
export function StatusMenu({ path, type, element, autoFocus }: StatusMenuProps) {
  const choices = fieldGuide('/elements/0/status')?.choices ?? [];
  const state = stateOf(element);
  const sign = signs[state];
  const word = choices.find(({ value }) => value === element?.status)?.label ?? guide.editing.open.text;
  const name = elementName(type);
  const choose = (status: string) => {
    if (element) return setField(`${path}/status`, status);
    const view = viewStore.getState();
    const isOpen = view.open['elements'] === path;
    const made = addItem('/elements', { type, status }, name);
    if (isOpen) view.setOpen(made);
    // The row is another one now.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-path='${CSS.escape(`${made}/status`)}'] button`)?.focus(),
    );
  };
  return (
    <span className={styles['status']} data-path={`${path}/status`} data-state={state}>
      <Menu
        label={fill(say.statusOf, { name })}
        trigger={
          <Button
            autoFocus={autoFocus}
            className={styles['statusButton']!}
            aria-label={fill(say.statusIs, { name, status: word })}
          >
            <span className={styles['statusSign']}>{sign && <Sign kind={sign} />}</span>
            {word}
            <span className={styles['statusChevron']}>
              <Icon of={ChevronDown} size={14} />
            </span>
          </Button>
        }
        groups={[
          choices.map(({ value, label }) => ({ id: String(value), label, onAction: () => choose(String(value)) })),
        ]}
      />
    </span>
  );
}
