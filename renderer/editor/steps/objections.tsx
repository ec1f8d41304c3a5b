import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useShallow } from 'zustand/react/shallow';
import words from '../../../assets/words/objections.json' with { type: 'json' };
import { choiceLabel } from '../../../src/catalogue/guidance.ts';
import { namesOf } from '../../../src/room/names.ts';
import { shortestAnswer } from '../../../src/room/readiness.ts';
import { pitchStore, usePitch, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Sign } from '../../ui/sign.tsx';
import { counted, fill, say, words as common } from '../../ui/words.ts';
import { EmptyList, Suggestions } from './empty-list.tsx';
import { Items, openItem } from './items.tsx';
import {
  addObjection,
  idOf,
  nameOfObjection,
  objectionList,
  objectionOf,
  silentSkeptics,
  suggestedObjections,
} from './objections-data.ts';
import { ObjectionForm } from './objections-form.tsx';
import styles from './objections-risks.module.css';
import { Risks } from './risks.tsx';
import { nameOfPerson, personOf } from './room-data.ts';
import { Section } from './section.tsx';

/** Step 10: what they will say against it with the answers, and what can go wrong. */
export default function ObjectionsStep() {
  const ids = usePitch(useShallow((pitch) => (pitch.objections ?? []).map(({ id }) => id ?? '')));
  return (
    <>
      {ids.length === 0 ? <NoObjections /> : <Objections ids={ids} />}
      <Risks />
    </>
  );
}

function Objections({ ids }: { ids: readonly string[] }) {
  return (
    <Section title={words.objections.title} hint={words.objections.hint}>
      <Items list={objectionList} ids={ids} nameOf={nameOfObjection} Row={ObjectionRow} Form={ObjectionForm} />
      <Silent />
      <div className={styles['add']}>
        <Button small onPress={() => openItem(addObjection({}))}>
          <Icon of={Plus} stroke={1.5} />
          {words.objections.add}
        </Button>
      </div>
      <MoreSuggestions open={ids.length < enough} />
    </Section>
  );
}

/** From so many objections on the suggestions are folded. */
const enough = 3;

function ObjectionRow({ path }: { path: string }) {
  const id = idOf(path);
  const objection = usePitch((pitch) => objectionOf(pitch, id));
  const raisers = usePitch((pitch) =>
    (objectionOf(pitch, id)?.raisedBy ?? []).map((raiser) => namesOf(personOf(pitch, raiser) ?? {}).short).join(', '),
  );
  if (!objection) return null;
  const { text, answer, status } = objection;
  const answered = (answer?.trim().length ?? 0) >= shortestAnswer;
  return (
    <>
      <span className={styles['text']}>{text ? fill(common.quoted, { text }) : <i>{common.nameless}</i>}</span>
      <span className={styles['who']}>{raisers || words.objections.anyone}</span>
      <span className={answered && status !== 'open' ? styles['state'] : styles['stateOpen']}>
        {answered ? choiceLabel(`${path}/status`, status ?? 'answered') : words.objections.noAnswer}
      </span>
    </>
  );
}

/** Whoever is against it has an objection; it is only not written down. */
function Silent() {
  const silent = usePitch(useShallow(silentSkeptics));
  return silent.map((id) => (
    <p key={id} className={styles['silent']}>
      <Sign kind="warning" />
      <span>{fill(words.objections.silent, { name: nameOfPerson(id) })}</span>
      <Button kind="link" onPress={() => openItem(addObjection({ raisedBy: [id] }))}>
        {words.objections.write}
      </Button>
    </p>
  ));
}

function MoreSuggestions({ open }: { open: boolean }): ReactNode {
  const suggestions = usePitch(useShallow(suggestedObjections));
  const [wanted, setWanted] = useState(false);
  if (suggestions.length === 0) return null;
  return (
    <div className={styles['more']}>
      {open || wanted ? (
        <Suggestions suggestions={suggestions} onUse={use} />
      ) : (
        <Button kind="link" onPress={() => setWanted(true)}>
          {counted(suggestions.length, words.objections.more)}
        </Button>
      )}
    </div>
  );
}

/** The objection alone: its answer is the user's to write, with an opening to begin from. */
function use(text: string): void {
  openItem(addObjection({ text }));
  const change = pitchStore.getState().past.at(-1) ?? null;
  viewStore.getState().show({ notice: { text: say.editing.inserted.text, change } });
}

function NoObjections() {
  const suggestions = usePitch(useShallow(suggestedObjections));
  const begin = (text: string) => {
    flushSync(() => viewStore.getState().setOpen(addObjection({ text })));
    const first = document.querySelector<HTMLTextAreaElement>('[data-region="page"] [data-item] textarea');
    first?.focus();
    first?.setSelectionRange(first.value.length, first.value.length);
  };
  return (
    <>
      <EmptyList
        path={objectionList}
        step="objections-risks"
        label={words.objections.first}
        placeholder={words.objections.placeholder}
        next={words.objections.next}
        suggestions={suggestions}
        onType={begin}
        onUse={use}
      />
      <Silent />
    </>
  );
}
