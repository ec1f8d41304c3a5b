import { Plus, X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { getAt } from '../../../src/pitch/pointer.ts';
import { usePitch } from '../../store/stores.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill, words } from '../../ui/words.ts';
import { run } from '../edits.ts';
import styles from './inline-list.module.css';

interface InlineListProps {
  /** Pointer to a list of small items that need no row of their own, mostly without ids. */
  path: string;
  title: string;
  /** The title is read out but not shown. */
  titleHidden?: boolean;
  /** What an item is called in "Undo add of {item}". */
  item: string;
  addLabel: string;
  /** What a new item begins with. */
  start?: () => object;
  /** The fields of an item, beside each other. */
  fields: (path: string, index: number) => ReactNode;
  /** Stands below: what the items make together. */
  note?: ReactNode;
}

/** Small items below each other, each a line of fields with a button that takes it away. */
export function InlineList({ path, title, titleHidden, item, addLabel, start, fields, note }: InlineListProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const count = usePitch((pitch) => lengthAt(getAt(pitch, path)));
  const add = () => {
    run({ verb: 'add', what: item }, [{ op: 'insert', path, index: count, item: start?.() ?? {} }]);
    requestAnimationFrame(() => {
      const lines = box.current?.querySelectorAll<HTMLElement>('[data-line]');
      lines?.[lines.length - 1]?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    });
  };
  // Taken away by its place and not as an item: such an item may only repeat the id of another one.
  const remove = (index: number) => run({ verb: 'delete', what: item }, [{ op: 'remove', path, index }]);
  return (
    <fieldset ref={box} className={styles['list']} data-path={path}>
      <legend className={titleHidden ? styles['hidden'] : styles['legend']}>{title}</legend>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={styles['line']} data-line>
          {fields(`${path}/${index}`, index)}
          <span className={styles['remove']}>
            <IconButton
              small
              size={16}
              icon={X}
              label={fill(words.fields.takeOut, { name: `${item} ${index + 1}` })}
              onPress={() => remove(index)}
            />
          </span>
        </div>
      ))}
      <div className={styles['foot']}>
        <Button kind="link" onPress={add}>
          <Icon of={Plus} stroke={1.5} />
          {addLabel}
        </Button>
        {note && <span className={styles['note']}>{note}</span>}
      </div>
    </fieldset>
  );
}

function lengthAt(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
