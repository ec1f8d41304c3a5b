import { Plus } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import say from '../../../../assets/words/elements.json' with { type: 'json' };
import { focusOf } from '../../../../src/catalogue/focuses.ts';
import { steps } from '../../../../src/catalogue/guidance.ts';
import type { Element, ElementType } from '../../../../src/pitch/schema.ts';
import { usePitch, useView, viewStore } from '../../../store/stores.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { counted, fill, say as guide } from '../../../ui/words.ts';
import { addItem } from '../../edits.ts';
import { Section } from '../section.tsx';
import {
  countStates,
  elementName,
  rowOfType,
  sectionsOf,
  typeAt,
  type ElementRow,
  type ElementState,
} from './elements-data.ts';
import { ElementItem } from './element-item.tsx';
import styles from './elements.module.css';

const none: readonly Element[] = [];

/** Step 6: every element with its status, one open in place with all that belongs to it. */
export default function ElementsStep() {
  const elements = usePitch((pitch) => pitch.elements ?? none);
  const focus = usePitch((pitch) => pitch.focus?.primary);
  const sections = sectionsOf(elements, focus);
  const target = useView((view) => view.target?.path ?? null);
  useEffect(() => {
    const type = target === null ? undefined : typeAt(target);
    const row = type && rowOfType(sections, type);
    if (row) viewStore.getState().setOpen(row.path);
  }, [target, sections]);
  return (
    <>
      {elements.length === 0 && <p className={styles['intro']}>{steps.find(({ id }) => id === 'elements')?.intro}</p>}
      <Rows
        title={guide.sections.five}
        rows={sections.five}
        focused={elements.length === 0}
        aside={<Count elements={elements} />}
      />
      {sections.focus.length > 0 && (
        <Rows title={guide.sections.focusElements} hint={focusOf(focus)?.name} rows={sections.focus} />
      )}
      <Rows title={guide.sections.otherElements} rows={sections.other}>
        <Offered types={sections.offered} />
      </Rows>
    </>
  );
}

interface RowsProps {
  title: string;
  hint?: string | undefined;
  rows: readonly ElementRow[];
  aside?: ReactNode;
  /** The first row has the focus: nothing is recorded yet. */
  focused?: boolean;
  children?: ReactNode;
}

function Rows({ title, hint, rows, aside, focused = false, children }: RowsProps) {
  return (
    <Section title={title} hint={hint} aside={aside}>
      <ul className={styles['rows']}>
        {rows.map((row, index) => (
          <ElementItem key={row.path} row={row} focused={focused && index === 0} />
        ))}
      </ul>
      {children}
    </Section>
  );
}

const states: readonly ElementState[] = ['ready', 'planned', 'not_needed', 'open'];

/** "Of 19 elements: 9 ready, 9 planned, 1 not needed". */
function Count({ elements }: { elements: readonly Element[] }) {
  const counts = countStates(elements);
  const parts = states.flatMap((state) => {
    const n = counts.states.get(state);
    return n ? [fill(say.states[state], { n })] : [];
  });
  const [before, after] = counted(counts.all, say.count).split('{states}');
  return (
    <span className={styles['count']}>
      {before}
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && ', '}
          <b>{part}</b>
        </span>
      ))}
      {after}
    </span>
  );
}

/** What else a program can need, each added by one click. */
function Offered({ types }: { types: readonly ElementType[] }) {
  if (types.length === 0) return null;
  return (
    <div className={styles['offered']}>
      <span className={styles['offeredTitle']}>{say.addHint}</span>
      {types.map((type) => (
        <Button key={type} kind="chip" onPress={() => viewStore.getState().setOpen(addElement(type, {}))}>
          <Icon of={Plus} stroke={1.5} size={14} />
          {elementName(type)}
        </Button>
      ))}
    </div>
  );
}

function addElement(type: ElementType, fields: Partial<Element>): string {
  return addItem('/elements', { type, ...fields }, elementName(type));
}
