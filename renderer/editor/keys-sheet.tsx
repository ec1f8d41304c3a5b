import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { viewStore } from '../store/stores.ts';
import { Button } from '../ui/button.tsx';
import { Keys } from '../ui/key.tsx';
import { say, words } from '../ui/words.ts';
import { commands, type Command } from './commands.ts';
import editor from './editor.module.css';
import { keysOf } from './keys.ts';
import styles from './keys-sheet.module.css';

const close = () => viewStore.getState().show({ overlay: null });

interface KeyLine {
  label: string;
  chords: readonly string[];
}

/** In a list the keys belong to the row in focus. */
const inLists: readonly KeyLine[] = [
  { label: words.keys.openRow, chords: ['Enter'] },
  { label: words.keys.closeRow, chords: ['Escape'] },
  { label: say.commands.moveUp, chords: ['Mod+ArrowUp'] },
  { label: say.commands.moveDown, chords: ['Mod+ArrowDown'] },
  { label: say.commands.duplicate, chords: ['Mod+D'] },
  { label: say.commands.cut, chords: ['Mod+X'] },
  { label: say.commands.copy, chords: ['Mod+C'] },
  { label: say.commands.paste, chords: ['Mod+V'] },
  { label: say.commands.delete, chords: ['Del'] },
];

/** The sheet of keys. */
export default function KeysSheet() {
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && close()} className={editor['veil']!}>
      <Modal className={styles['sheet']!}>
        <Dialog className={styles['dialog']!}>
          <div className={styles['head']}>
            <Heading slot="title" className={styles['title']!}>
              {words.keys.title}
            </Heading>
            <Button kind="quiet" small onPress={close}>
              {say.tips.close}
            </Button>
          </div>
          <div className={styles['columns']}>
            <div>
              <Group title={words.keys.groups.file} lines={linesOf('file')} />
              <Group title={words.keys.groups.edit} lines={linesOf('edit')} />
            </div>
            <div>
              <Group title={words.keys.groups.go} lines={linesOf('go')} />
              <Group title={words.keys.groups.present} lines={linesOf('present')} />
            </div>
            <div>
              <Group title={words.keys.groups.lists} lines={inLists} />
              <Group title={words.keys.groups.view} lines={linesOf('view')} />
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function linesOf(group: Command['group']): KeyLine[] {
  return commands
    .filter((command) => command.group === group && command.keys.length > 0)
    .map((command) => ({ label: command.plainLabel ?? command.label(), chords: command.keys }));
}

function Group({ title, lines }: { title: string; lines: readonly KeyLine[] }) {
  return (
    <section className={styles['group']}>
      <h3>{title}</h3>
      <dl>
        {lines.map(({ label, chords }) => (
          <div key={label} className={styles['line']}>
            <dt>{label}</dt>
            <dd>
              {chords.slice(0, 2).map((chord) => (
                <Keys key={chord} keys={keysOf(chord)} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
