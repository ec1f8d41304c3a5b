import { Search } from 'lucide-react';
import { useDeferredValue, useState, type KeyboardEvent } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { viewStore } from '../../store/stores.ts';
import { Icon } from '../../ui/icon.tsx';
import { Keys } from '../../ui/key.tsx';
import { say, words } from '../../ui/words.ts';
import editor from '../editor.module.css';
import styles from './palette.module.css';
import { rowsFor, type PaletteRow } from './rows.ts';

const close = () => viewStore.getState().show({ overlay: null });

/** One surface to find, go and do. Enter goes there; Escape comes back to the same caret. */
export default function Palette() {
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && close()} className={editor['veil']!}>
      <Modal className={styles['palette']!}>
        <Dialog aria-label={say.commands.find} className={styles['dialog']!}>
          <Finder />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder() {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const shownFor = useDeferredValue(query);
  const groups = rowsFor(shownFor);
  const rows = groups.flatMap((group) => group.rows);
  const at = Math.min(chosen, rows.length - 1);

  const go = (row: PaletteRow | undefined) => {
    if (!row) return;
    close();
    // The veil must be gone before a place can take the focus.
    requestAnimationFrame(row.go);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go(rows[at]);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((at + by + rows.length) % Math.max(1, rows.length));
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={styles['field']}>
        <Icon of={Search} size={18} />
        <input
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls="palette-rows"
          aria-activedescendant={rows[at] && `palette-${at}`}
          aria-label={say.commands.find}
          placeholder={words.palette.placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={keyDown}
        />
      </div>
      <div id="palette-rows" role="listbox" aria-label={say.commands.find} className={styles['rows']}>
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <p className={styles['group']} aria-hidden>
              {group.title}
            </p>
            {group.rows.map((row) => (
              <Row
                key={row.id}
                row={row}
                index={rows.indexOf(row)}
                chosen={rows.indexOf(row) === at}
                onGo={() => go(row)}
              />
            ))}
          </div>
        ))}
        {rows.length === 0 && <p className={styles['none']}>{words.palette.nothing}</p>}
      </div>
      <div className={styles['foot']} aria-hidden>
        <span>
          <Keys keys={['↑', '↓']} /> {words.palette.choose}
        </span>
        <span>
          <Keys keys={['Enter']} /> {words.palette.go}
        </span>
        <span className={styles['back']}>
          <Keys keys={['Esc']} /> {words.palette.back}
        </span>
      </div>
    </>
  );
}

interface RowProps {
  row: PaletteRow;
  index: number;
  chosen: boolean;
  onGo: () => void;
}

function Row({ row, index, chosen, onGo }: RowProps) {
  return (
    <button
      id={`palette-${index}`}
      ref={(element) => {
        if (chosen) element?.scrollIntoView({ block: 'nearest' });
      }}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      className={styles['row']}
      onClick={onGo}
    >
      <Icon of={row.icon} size={17} />
      <span className={styles['text']}>
        {row.pieces.map((piece, at) => (piece.hit ? <mark key={at}>{piece.text}</mark> : piece.text))}
      </span>
      <span className={styles['where']}>{row.where}</span>
    </button>
  );
}
