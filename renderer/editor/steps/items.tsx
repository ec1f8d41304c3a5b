/**
 * A list whose items are rows, one of which is open as a form in place. The row is a button (Enter opens, Escape in the form closes and comes back to
 * it); Ctrl with Up and Down or the mouse moves it, Ctrl+D duplicates, Delete deletes, Ctrl+X, C and V cut, copy and paste.
 */
import { Copy, GripVertical, Trash2 } from 'lucide-react';
import {
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { worstOfItem } from '../../store/findings.ts';
import { useFindings, useView, viewStore } from '../../store/stores.ts';
import { openKeyOf } from '../../store/view.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Sign } from '../../ui/sign.tsx';
import { countOf, fill, say, words } from '../../ui/words.ts';
import { deleteItem, duplicateItem, moveBeside, moveItem } from '../edits.ts';
import { shownKeys } from '../keys.ts';
import { focusRow, useItemNames } from './items-clipboard.ts';
import { followDrag } from './items-drag.ts';
import styles from './items.module.css';

export interface ItemsProps {
  /** Pointer to the list, such as /metrics. */
  list: string;
  /** The items shown here, in order. */
  ids: readonly string[];
  /** What an item is called in "Delete {name}". */
  nameOf: (id: string) => string;
  /** Whether there can be a second one like it; otherwise always. */
  canDuplicate?: (id: string) => boolean;
  /** What stands in the row. */
  Row: ComponentType<{ path: string }>;
  /** Controls at the end of the row, outside its button. The buttons of the item then stand in the form alone. */
  Beside?: ComponentType<{ path: string }>;
  /** Of a closed row, 43 without it. */
  height?: number;
  /** The form; `actions` are the buttons of the item. */
  Form: ComponentType<{ path: string; actions: ReactNode }>;
}

/** Rows that come and go together. A page of a thousand rows makes each key press slow, so only those near the window are in it. */
const rowsTogether = 25;
const usualHeight = 43;

export function Items(props: ItemsProps) {
  const { list, ids, nameOf } = props;
  useItemNames(list, nameOf);
  if (ids.length <= rowsTogether * 2)
    return (
      <ul className={styles['items']} data-items>
        <Rows {...props} from={0} to={ids.length} />
      </ul>
    );
  const parts = Array.from({ length: Math.ceil(ids.length / rowsTogether) }, (_, part) => part * rowsTogether);
  return (
    <ul className={styles['items']} data-items>
      {parts.map((from) => (
        <NearRows key={from} {...props} from={from} to={Math.min(ids.length, from + rowsTogether)} />
      ))}
    </ul>
  );
}

interface RowsProps extends ItemsProps {
  from: number;
  to: number;
}

function Rows({ list, ids, from, to, height: _height, ...item }: RowsProps) {
  return ids
    .slice(from, to)
    .map((id, index) => <Item key={id} {...item} path={`${list}/${id}`} id={id} ids={ids} place={from + index + 1} />);
}

/** Rows that are drawn while they are near the window, or while one of them is open. */
function NearRows(props: RowsProps) {
  const { list, ids, from, to, height = usualHeight } = props;
  const place = useRef<HTMLLIElement>(null);
  const [near, setNear] = useState(from === 0);
  const holdsOpen = useView(({ open, step }) => {
    const path = open[openKeyOf(`${list}/`, step)];
    const at = path ? ids.indexOf(path.slice(list.length + 1)) : -1;
    return from <= at && at < to;
  });
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      root: place.current?.closest('[data-region]') ?? null,
      rootMargin: '800px',
    });
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  const drawn = near || holdsOpen;
  return (
    <li ref={place} role="presentation" style={drawn ? undefined : { height: (to - from) * height }}>
      {drawn && (
        <ul role="presentation">
          <Rows {...props} />
        </ul>
      )}
    </li>
  );
}

interface ItemProps extends Omit<ItemsProps, 'list' | 'height'> {
  path: string;
  id: string;
  /** 1 for the first. */
  place: number;
}

function Item({ path, id, ids, place, nameOf, canDuplicate, Row, Beside, Form }: ItemProps) {
  const single = canDuplicate?.(id) === false;
  const live = useView((view) => view.live === path);
  const open = useView((view) => view.open[openKeyOf(path, view.step)] === path);
  const worst = useFindings((state) => worstOfItem(state, path)?.severity ?? null);
  const row = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (!open && returns.current) row.current?.focus();
    returns.current = false;
  }, [open]);

  const name = () => nameOf(id);
  const remove = () => {
    const next = ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1];
    deleteItem(path, name());
    if (next) requestAnimationFrame(() => focusRow(path.replace(/[^/]*$/, next)));
  };
  const duplicate = () => viewStore.getState().setOpen(duplicateItem(path, name()));
  const move = (by: -1 | 1) => {
    moveItem(path, by, name(), ids);
    requestAnimationFrame(() => row.current?.focus());
  };

  const press = (event: PointerEvent) => {
    const handle = event.currentTarget.querySelector('button');
    const item = event.currentTarget.closest('li');
    // A press in the open menu comes here too: it belongs to the handle, though it stands elsewhere in the page.
    const inHandle = handle?.contains(event.target as Node);
    if (event.button !== 0 || !item || !inHandle) return;
    // The press would open the menu at once; it is the pointer's first move that tells a drag from a press.
    event.stopPropagation();
    followDrag(
      event.nativeEvent,
      item,
      (drop) => moveBeside(path, drop.id, drop.side, name()),
      () => handle?.click(),
    );
  };

  const keyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const mod = event.ctrlKey || event.metaKey;
    const action =
      mod && event.key === 'ArrowUp'
        ? () => move(-1)
        : mod && event.key === 'ArrowDown'
          ? () => move(1)
          : mod && event.key.toLowerCase() === 'd' && !single
            ? duplicate
            : event.key === 'Delete' && event.target === row.current
              ? remove
              : null;
    if (!action) return;
    event.preventDefault();
    action();
  };
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    returns.current = true;
    viewStore.getState().close(path);
  };

  const enter = () => viewStore.getState().setLive(path);

  const sign = worst && !open && (
    <span className={styles['sign']}>
      <Sign
        kind={worst === 'error' ? 'error' : 'warning'}
        label={worst === 'error' ? countOf.errors(1) : countOf.warnings(1)}
      />
    </span>
  );
  const actions = (open || (live && !Beside)) && (
    <div className={styles['actions']}>
      {!single && (
        <IconButton small icon={Copy} size={16} label={say.tips.copy} keys={shownKeys('Mod+D')} onPress={duplicate} />
      )}
      <IconButton
        small
        icon={Trash2}
        size={16}
        label={say.tips.delete}
        keys={open ? undefined : 'Del'}
        onPress={remove}
      />
      <span onPointerDownCapture={press}>
        <Menu
          label={words.move}
          trigger={<IconButton small icon={GripVertical} size={16} label={words.move} />}
          groups={[
            [
              {
                id: 'up',
                label: say.commands.moveUp,
                keys: shownKeys('Mod+ArrowUp'),
                disabled: ids[0] === id,
                onAction: () => move(-1),
              },
              {
                id: 'down',
                label: say.commands.moveDown,
                keys: shownKeys('Mod+ArrowDown'),
                disabled: ids.at(-1) === id,
                onAction: () => move(1),
              },
            ],
          ]}
        />
      </span>
    </div>
  );

  return (
    <li
      className={open ? styles['open'] : styles['item']}
      data-beside={(!open && Beside && true) || undefined}
      data-path={path}
      data-item
      data-row={!open || undefined}
      aria-posinset={place}
      aria-setsize={ids.length}
      onKeyDown={keyDown}
      onPointerEnter={enter}
      onFocus={enter}
    >
      {sign}
      {open ? (
        <div role="group" aria-label={name() || words.nameless} onKeyDown={close}>
          <Form path={path} actions={actions} />
        </div>
      ) : (
        <>
          <button
            ref={row}
            className={styles['row']}
            aria-expanded={false}
            aria-label={name() ? undefined : fill(words.openNamed, { name: words.nameless })}
            onClick={() => openItem(path)}
          >
            <Row path={path} />
          </button>
          {Beside && <Beside path={path} />}
          {actions}
        </>
      )}
    </li>
  );
}

/** Opens an item and puts the focus into its first field. */
export function openItem(path: string): void {
  viewStore.getState().setOpen(path);
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-path='${CSS.escape(path)}'] :is(input, textarea)`)?.focus();
  });
}
