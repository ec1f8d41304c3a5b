import { BookOpen, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { evidenceFor, evidenceWithId, evidenceWords, libraryEntry } from '../../../src/catalogue/evidence.ts';
import { choiceLabel, fieldGuide } from '../../../src/catalogue/guidance.ts';
import { references } from '../../../src/pitch/edit.ts';
import { itemId } from '../../../src/pitch/pointer.ts';
import { pitchStore, usePitch, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Select } from '../../ui/select.tsx';
import { counted, fill, say, words as common } from '../../ui/words.ts';
import { addItem, run } from '../edits.ts';
import { BoundField, BoundText } from '../fields/bound.tsx';
import { Items, openItem } from './items.tsx';
import { MoreDetail } from './more-detail.tsx';
import { Fields, Row, Section } from './section.tsx';
import { tell } from './tie-edits.ts';
import { tieWords as words } from './tie-words.ts';
import styles from './tie-evidence.module.css';

const list = '/evidence';

/** What the lines rest on: the organization's own data, and published studies with their grade. */
export function TieEvidence() {
  const ids = usePitch(useShallow((pitch) => (pitch.evidence ?? []).map((entry) => itemId(entry) ?? '')));
  return (
    <div className={styles['place']} data-path={list}>
      <Section title={words.evidence.title} hint={words.evidence.hint}>
        {ids.length === 0 && <p className={styles['none']}>{words.evidence.none}</p>}
        <Items
          list={list}
          ids={ids}
          nameOf={nameOf}
          canDuplicate={(id) => !libraryEntry(id)}
          Row={EvidenceRow}
          Form={EvidenceForm}
        />
        <div className={styles['add']}>
          <Button small onPress={() => openItem(addItem(list, { grade: 'C', use: 'support' }, words.evidence.one))}>
            <Icon of={Plus} stroke={1.5} />
            {words.evidence.add}
          </Button>
        </div>
        <Library />
      </Section>
    </div>
  );
}

const idOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

function nameOf(id: string): string {
  const entry = evidenceWithId(pitchStore.getState().pitch, id);
  return (entry && (evidenceWords(entry).claim || evidenceWords(entry).cite)?.trim()) || words.evidence.one;
}

function EvidenceRow({ path }: { path: string }) {
  const id = idOf(path);
  const entry = usePitch((pitch) => evidenceWithId(pitch, id));
  const lines = usePitch((pitch) => pitch.strategyLinks?.filter((link) => link.evidenceIds?.includes(id)).length ?? 0);
  if (!entry) return null;
  const { claim, cite, grade } = evidenceWords(entry);
  return (
    <>
      <span className={styles['grade']}>{grade}</span>
      <span className={styles['claim']}>{claim || cite || <i>{common.nameless}</i>}</span>
      <span className={styles['use']}>{entry.use && choiceLabel(`${path}/use`, entry.use)}</span>
      <span className={styles['lines']}>{lines > 0 && counted(lines, words.evidence.usedOn)}</span>
    </>
  );
}

function EvidenceForm({ path, actions }: { path: string; actions: ReactNode }) {
  const isPublished = usePitch((pitch) => !!libraryEntry(evidenceWithId(pitch, idOf(path))?.ref));
  return isPublished ? <PublishedForm path={path} actions={actions} /> : <OwnForm path={path} actions={actions} />;
}

/** A study of the library: what it says is fixed, what it is used for is the user's. */
function PublishedForm({ path, actions }: { path: string; actions: ReactNode }) {
  const entry = libraryEntry(idOf(path));
  const focus = usePitch((pitch) => pitch.focus?.primary);
  if (!entry) return null;
  const offered = [entry, ...evidenceFor(focus).filter(({ id }) => id !== entry.id)];
  return (
    <Fields>
      <Select
        path={`${path}/ref`}
        label={fieldGuide(`${path}/ref`)?.label ?? ''}
        value={entry.id}
        options={offered.map(({ id, claim, grade }) => ({ value: id, label: claim, help: grade }))}
        placeholder={words.evidence.library}
        onChange={(ref) => exchange(entry.id, ref)}
      />
      <div className={styles['study']}>
        <p className="selectable">{entry.cite}</p>
        {entry.figure && <p className="selectable">{entry.figure}</p>}
        {entry.limits && <p className={styles['limits']}>{fill(words.evidence.limits, { text: entry.limits })}</p>}
      </div>
      <Row columns={['0 1 200px', '1 1 260px']}>
        {[<BoundField key="use" path={`${path}/use`} />, <BoundText key="note" path={`${path}/note`} />]}
      </Row>
      <div className={styles['actions']}>{actions}</div>
    </Fields>
  );
}

/** Another study in its place; what refers to it follows. */
function exchange(from: string, to: string): void {
  const { pitch } = pitchStore.getState();
  if (pitch.evidence?.some((entry) => itemId(entry) === to)) return;
  run({ verb: 'change', what: words.evidence.one }, [
    ...references(pitch, from).map((path) => ({ op: 'set' as const, path, value: to })),
    { op: 'set', path: `${list}/${from}/ref`, value: to },
  ]);
  viewStore.getState().setOpen(`${list}/${to}`);
}

function OwnForm({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  return (
    <Fields>
      <BoundField path={at('claim')} />
      <BoundField path={at('cite')} />
      <Row columns={['0 1 200px', '0 1 200px']}>
        {[<BoundField key="grade" path={at('grade')} />, <BoundField key="use" path={at('use')} />]}
      </Row>
      <MoreDetail paths={['figure', 'limits', 'basis', 'url', 'note'].map(at)} aside={actions} />
    </Fields>
  );
}

/** Studies that fit the focus and are not in the pitch yet. */
function Library() {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      title={words.evidence.library}
      hint={words.evidence.libraryHint}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <Studies />
    </Disclosure>
  );
}

function Studies() {
  const focus = usePitch((pitch) => pitch.focus?.primary);
  const present = usePitch(useShallow((pitch) => (pitch.evidence ?? []).map((entry) => itemId(entry))));
  const offered = evidenceFor(focus).filter(({ id }) => !present.includes(id));
  const take = (ref: string) => {
    const index = pitchStore.getState().pitch.evidence?.length ?? 0;
    run({ verb: 'add', what: words.evidence.one }, [
      { op: 'insert', path: list, index, item: { ref, use: 'support' } },
    ]);
    tell(say.editing.inserted.text);
    openItem(`${list}/${ref}`);
  };
  if (offered.length === 0) return <p className={styles['none']}>{words.evidence.libraryEmpty}</p>;
  return (
    <ul className={styles['studies']}>
      {offered.map(({ id, claim, cite, limits, grade }) => (
        <li key={id} className={styles['offer']}>
          <span className={styles['grade']} title={fill(words.evidence.grade, { grade })}>
            {grade}
          </span>
          <div className={styles['claim']}>
            <p>{claim}</p>
            <p className={styles['cite']}>{cite}</p>
            {limits && <p className={styles['limits']}>{fill(words.evidence.limits, { text: limits })}</p>}
          </div>
          <Button small onPress={() => take(id)} aria-label={`${words.evidence.take}: ${claim}`}>
            <Icon of={BookOpen} size={15} />
            {words.evidence.take}
          </Button>
        </li>
      ))}
    </ul>
  );
}
