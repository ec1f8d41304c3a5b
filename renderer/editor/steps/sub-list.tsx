import { Plus } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { addItem } from '../edits.ts';
import { Items, openItem, type ItemsProps } from './items.tsx';
import styles from './sub-list.module.css';

interface SubListProps extends ItemsProps {
  title: string;
  /** What an item is called in "Undo add of {item}". */
  item: string;
  addLabel: string;
  /** What a new item begins with. */
  start?: () => object;
}

/** A list inside an open block: rows of their own, one open in place, and a button for the next. */
export function SubList({ title, item, addLabel, start, ...items }: SubListProps) {
  return (
    <div role="group" aria-label={title} className={styles['list']} data-path={items.list}>
      <p className={styles['title']}>{title}</p>
      {items.ids.length > 0 && <Items {...items} />}
      <div className={styles['add']}>
        <Button kind="link" onPress={() => openItem(addItem(items.list, start?.() ?? {}, item))}>
          <Icon of={Plus} stroke={1.5} />
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
