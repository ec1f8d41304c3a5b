import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useShallow } from 'zustand/react/shallow';
import { focusOf } from '../../../src/catalogue/focuses.ts';
import { exampleOf, fieldGuide, stepOf } from '../../../src/catalogue/guidance.ts';
import type { Objective, Pitch } from '../../../src/pitch/schema.ts';
import { pitchStore, usePitch, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill, say, words } from '../../ui/words.ts';
import { addItem } from '../edits.ts';
import { BoundArea, BoundDate, BoundLines, BoundPerson, BoundText } from '../fields/bound.tsx';
import { useFormat } from '../fields/format.ts';
import { nameOf } from '../fields/people.ts';
import { EmptyList, Suggestions } from './empty-list.tsx';
import { Items, openItem } from './items.tsx';
import { MoreDetail } from './more-detail.tsx';
import styles from './objectives.module.css';
import { Fields, Row, Section } from './section.tsx';

const list = '/objectives';

/** Step 3: the organization's own objectives, one open in place. */
export function ObjectivesStep() {
  const ids = usePitch(useShallow((pitch) => (pitch.objectives ?? []).map(({ id }) => id ?? '')));
  if (ids.length === 0) return <NoObjectives />;
  return (
    <>
      <Section title={words.objectives.title} hint={words.objectives.hint}>
        <Items list={list} ids={ids} nameOf={nameOfObjective} Row={ObjectiveRow} Form={ObjectiveForm} />
        <div className={styles['add']}>
          <Button small onPress={() => openItem(insert(''))}>
            <Icon of={Plus} stroke={1.5} />
            {words.objectives.add}
          </Button>
        </div>
      </Section>
      <MoreSuggestions open={ids.length < 3} />
    </>
  );
}

function nameOfObjective(id: string): string {
  return objectiveOf(pitchStore.getState().pitch, id)?.statement?.trim() || words.objectives.one;
}

function objectiveOf(pitch: Pitch, id: string): Objective | undefined {
  return pitch.objectives?.find((objective) => objective.id === id);
}

function insert(statement: string): string {
  const priority = (pitchStore.getState().pitch.objectives?.length ?? 0) + 1;
  return addItem(list, { ...(statement && { statement }), priority }, statement || words.objectives.one);
}

function ObjectiveRow({ path }: { path: string }) {
  const id = path.slice(path.lastIndexOf('/') + 1);
  const objective = usePitch((pitch) => objectiveOf(pitch, id));
  const number = usePitch((pitch) => (pitch.objectives ?? []).findIndex((other) => other.id === id) + 1);
  const owner = usePitch((pitch) => nameOf(pitch, objectiveOf(pitch, id)?.ownerId));
  const format = useFormat();
  if (!objective) return null;
  return (
    <>
      <span className={styles['number']}>{number}</span>
      <span className={styles['statement']}>{objective.statement || <i>{words.nameless}</i>}</span>
      <span className={styles['owner']}>{owner ?? say.editing.noOwner.text}</span>
      <span className={styles['by']}>{objective.by && format.dateShort(objective.by)}</span>
    </>
  );
}

function ObjectiveForm({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  return (
    <Fields>
      <BoundArea path={at('statement')} hint={words.objectives.asOneSentence} />
      <BoundText path={at('strategicSource')} />
      <Row columns={['1 1 240px', '0 1 220px']}>
        {[<BoundPerson key="owner" path={at('ownerId')} />, <BoundDate key="by" path={at('by')} />]}
      </Row>
      <BoundLines path={at('departments')} />
      <MoreDetail paths={['levels', 'level', 'perspective', 'priority'].map(at)} aside={actions} />
    </Fields>
  );
}

function suggestionsFor(pitch: Pitch): string[] {
  const present = new Set((pitch.objectives ?? []).map((objective) => objective.statement?.trim()));
  return (focusOf(pitch.focus?.primary)?.objectives ?? [])
    .map((objective) => objective.statement)
    .filter((statement) => !present.has(statement));
}

/** They stay until three objectives exist, then close to one line. */
function MoreSuggestions({ open }: { open: boolean }) {
  const suggestions = usePitch(useShallow(suggestionsFor));
  const [wanted, setWanted] = useState(false);
  if (suggestions.length === 0) return null;
  if (!open && !wanted)
    return (
      <div className={styles['more']}>
        <Button kind="link" onPress={() => setWanted(true)}>
          {fill(words.objectives.moreSuggestions, { n: suggestions.length })}
        </Button>
      </div>
    );
  return (
    <div className={styles['more']}>
      <Suggestions suggestions={suggestions} onUse={use} />
    </div>
  );
}

/** A suggestion is the user's own once it is in; the next fields wait for them. */
function use(statement: string): void {
  openItem(insert(statement));
  const change = pitchStore.getState().past.at(-1) ?? null;
  viewStore.getState().show({ notice: { text: say.editing.inserted.text, change } });
}

function NoObjectives() {
  const suggestions = usePitch(useShallow(suggestionsFor));
  const example = usePitch((pitch) => {
    const guide = fieldGuide('/objectives/0/statement');
    return (guide && pitch.focus?.primary && exampleOf(guide, pitch.focus.primary)?.good) || words.objectives.example;
  });
  const begin = (statement: string) => {
    flushSync(() => viewStore.getState().setOpen(insert(statement)));
    const first = document.querySelector<HTMLTextAreaElement>('[data-region="page"] [data-item] textarea');
    first?.focus();
    first?.setSelectionRange(first.value.length, first.value.length);
  };
  return (
    <EmptyList
      path={list}
      step={stepOf(list)}
      label={words.objectives.first}
      placeholder={fill(words.example, { example })}
      next={say.sections.objectiveNext}
      suggestions={suggestions}
      onType={begin}
      onUse={use}
    />
  );
}
