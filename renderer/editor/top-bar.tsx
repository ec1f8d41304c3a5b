import { FileDown, Menu as MenuIcon, PanelRightOpen, Play, Redo2, Search, Undo2 } from 'lucide-react';
import { choiceLabel } from '../../src/catalogue/guidance.ts';
import { isEdited } from '../store/pitch.ts';
import { useFindings, usePitch, usePitchState, useSettings, useView, viewStore } from '../store/stores.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { fill, say, words } from '../ui/words.ts';
import { commandOf, commands, type Command } from './commands.ts';
import { redoName, undoName } from './edits.ts';
import { shownKeys } from './keys.ts';
import { usePanelFloats } from './panel-floats.ts';
import { isReady } from './readiness.ts';
import { StepsMenu } from './steps-menu.tsx';
import styles from './top-bar.module.css';

/** The first bar: menu, what is open and how it stands, and what can be done with the whole. */
export function TopBar() {
  return (
    <header className={styles['bar']} data-region="bar">
      <MainMenu />
      <StepsMenu />
      <Heading />
      <div className={styles['actions']}>
        <History />
        <IconButton
          icon={Search}
          label={say.tips.find}
          keys={shownKeys(commandOf('find').keys[0])}
          onPress={commandOf('find').run}
        />
        <PanelButton />
        <div className={styles['pdf']}>
          <Button kind="quiet" onPress={commandOf('pdf').run}>
            <Icon of={FileDown} size={18} />
            {say.commands.pdf}
          </Button>
        </div>
        <Present />
      </div>
    </header>
  );
}

const groups: readonly Command['group'][] = ['file', 'edit', 'present', 'go', 'view'];

function MainMenu() {
  // The entries say what undo would undo and what can be done now.
  usePitchState(
    ({ past, future }) => `${undoName(past.at(-1))} ${past.length > 0} ${redoName(future[0])} ${future.length > 0}`,
  );
  useSettings((state) => state.preferences);
  useView((state) => state.back.length > 0);
  return (
    <Menu
      label={say.tips.menu}
      trigger={<IconButton icon={MenuIcon} label={say.tips.menu} />}
      groups={groups.map((group) =>
        commands
          .filter((command) => command.group === group && !command.hidden)
          .map((command) => ({
            id: command.id,
            label: command.label(),
            keys: shownKeys(command.keys[0]),
            disabled: command.enabled?.() === false,
            onAction: command.run,
          })),
      )}
    />
  );
}

function Heading() {
  const title = usePitch((pitch) => pitch.title ?? '');
  const version = usePitch((pitch) => pitch.version ?? 1);
  const status = usePitch((pitch) => pitch.status ?? 'draft');
  const short = title.split(':')[0]?.trim();
  const stands =
    status === 'ready_for_decision' ? '' : `, ${choiceLabel('/status', status).toLocaleLowerCase('en-US')}`;
  return (
    <div className={styles['heading']}>
      <span className={styles['title']} title={title}>
        {short || words.untitled}
      </span>
      <span className={styles['state']}>
        {fill(words.version, { n: version })}
        {stands}
        <Saved />
      </span>
    </div>
  );
}

function Saved() {
  const file = usePitchState((state) => state.file);
  const edited = usePitchState(isEdited);
  const saving = useView((state) => state.saving);
  const locale = useSettings((state) => state.locale);
  return <> · {textOf()}</>;

  function textOf(): string {
    if (saving) return say.save.saving.text;
    if (!file.path || !file.savedAt) return words.notInAFile;
    const at = new Date(file.savedAt);
    const today = at.toDateString() === new Date().toDateString();
    const time = today
      ? at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })
      : at.toLocaleDateString(locale, { month: 'long', day: 'numeric' });
    return fill(edited ? words.changedSince : say.save.saved.text, { time });
  }
}

function History() {
  // Words and not the changes themselves, which are others with each key press.
  const undoes = usePitchState(({ past }) => undoName(past.at(-1)));
  const redoes = usePitchState(({ future }) => redoName(future[0]));
  const hasPast = usePitchState(({ past }) => past.length > 0);
  const hasFuture = usePitchState(({ future }) => future.length > 0);
  const undo = commandOf('undo');
  const redo = commandOf('redo');
  return (
    <div className={styles['history']}>
      <IconButton icon={Undo2} label={undoes} keys={shownKeys(undo.keys[0])} isDisabled={!hasPast} onPress={undo.run} />
      <IconButton
        icon={Redo2}
        label={redoes}
        keys={shownKeys(redo.keys[0])}
        isDisabled={!hasFuture}
        onPress={redo.run}
      />
    </div>
  );
}

/** Opens the right panel over the page where there is no room beside it. */
function PanelButton() {
  const open = useView((state) => state.panel);
  const floats = usePanelFloats();
  if (!floats) return null;
  return (
    <IconButton
      icon={PanelRightOpen}
      label={say.tips.panel}
      aria-expanded={open}
      onPress={() => viewStore.getState().show({ panel: !open })}
    />
  );
}

function Present() {
  const ready = useFindings(isReady);
  const present = commandOf('present');
  return (
    <Button kind={ready ? 'primary' : 'secondary'} onPress={present.run}>
      <Icon of={Play} size={17} />
      {say.commands.present}
      <span className={styles['key']}>{shownKeys(present.keys[0])}</span>
    </Button>
  );
}
