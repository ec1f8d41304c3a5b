import { Plus } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useShallow } from 'zustand/react/shallow';
import words from '../../../assets/words/room.json' with { type: 'json' };
import { focusOf } from '../../../src/catalogue/focuses.ts';
import { stepOf } from '../../../src/catalogue/guidance.ts';
import type { Pitch, Stakeholder } from '../../../src/pitch/schema.ts';
import { usePitch, useRoom, useView, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill, say } from '../../ui/words.ts';
import { addItem } from '../edits.ts';
import { EmptyList } from './empty-list.tsx';
import { Items, openItem } from './items.tsx';
import { list, nameOfPerson } from './room-data.ts';
import { PersonForm } from './room-form.tsx';
import { PersonBeside, PersonRow } from './room-row.tsx';
import { Talks } from './room-talks.tsx';
import styles from './room.module.css';
import { Section } from './section.tsx';

const sections = ['must', 'should', 'notNeeded', 'excused'] as const;
type ShownSection = (typeof sections)[number];

const titles: Record<ShownSection, string> = {
  must: words.step.must,
  should: words.step.should,
  notNeeded: say.sections.usuallyNot,
  excused: words.step.inWriting,
};

/** Step 9: who must hear the pitch, each with the reason, where they stand, and who need not. */
export default function RoomStep() {
  const empty = usePitch((pitch) => !pitch.stakeholders?.length);
  const rule = useRoom((room) => room.rule);
  if (empty) return <Nobody />;
  return (
    <>
      {rule && <p className={styles['rule']}>{rule}</p>}
      <People />
      <Missing />
      <div className={styles['add']}>
        <Button small onPress={() => openItem(insert({}))}>
          <Icon of={Plus} stroke={1.5} />
          {words.step.add}
        </Button>
      </div>
      <Talks />
    </>
  );
}

function People() {
  const ids = usePitch(useShallow((pitch) => (pitch.stakeholders ?? []).map(({ id }) => id ?? '')));
  const found = useRoom(
    useShallow((room) =>
      ids.map((id): ShownSection => (room.seats[id]?.excused ? 'excused' : (room.seats[id]?.section ?? 'must'))),
    ),
  );
  // Whoever is open stays where they were opened: a form that moves while one types in it is lost from sight.
  const open = useView((view) => view.open[view.step] ?? null);
  const [held, setHeld] = useState<{ path: string; section: ShownSection } | null>(null);
  const at = open === null ? -1 : ids.indexOf(open.slice(list.length + 1));
  const holds = at < 0 ? null : held?.path === open ? held : { path: open!, section: found[at]! };
  if (holds !== held) setHeld(holds);
  const shown = found.map((section, index) => (index === at && holds ? holds.section : section));
  return sections.map((section) => {
    const members = ids.filter((_, index) => shown[index] === section);
    return members.length === 0 ? null : <Members key={section} section={section} ids={members} />;
  });
}

function Members({ section, ids }: { section: ShownSection; ids: readonly string[] }) {
  const needed = section === 'must' || section === 'should';
  return (
    <section className={styles['section']} aria-label={titles[section]}>
      <div className={styles['head']}>
        <h2>
          <b>{titles[section]}</b>, {ids.length}
        </h2>
        {needed && (
          <>
            <span className={styles['headBecause']}>{words.step.because}</span>
            <span className={styles['headStance']}>
              {words.step.stance} → {words.step.wanted}
            </span>
            <span className={styles['headMeet']}>{words.step.meetFirst}</span>
          </>
        )}
      </div>
      <Items
        list={list}
        ids={ids}
        height={52}
        nameOf={nameOfPerson}
        Row={PersonRow}
        Beside={PersonBeside}
        Form={PersonForm}
      />
    </section>
  );
}

/** Roles of the focus and departments of the objectives that nobody stands for. */
function Missing() {
  const missing = useRoom((room) => room.missing);
  const consider = useRoom((room) => room.consider);
  if (missing.length === 0 && consider.length === 0) return null;
  return (
    <>
      {missing.length > 0 && (
        <div className={styles['missing']}>
          <Section title={words.step.missing} hint={words.step.missingHint}>
            <ul>
              {missing.map(({ text, person }) => (
                <li key={text} className={styles['gap']}>
                  <span>{text}</span>
                  <Button
                    kind="link"
                    aria-label={fill(words.step.addNamed, { name: person.name ?? '' })}
                    onPress={() => openItem(insert({ ...person, inRoom: 'must' }))}
                  >
                    {say.findings.fix.add}
                  </Button>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
      {consider.map((who) => (
        <p key={who} className={styles['consider']}>
          {fill(words.step.consider, { who })}
        </p>
      ))}
    </>
  );
}

function insert(person: Partial<Stakeholder>): string {
  return addItem(list, person, person.name ?? words.step.newPerson);
}

/** Nobody yet: the first field asks for who can approve, with the people that the focus needs to begin from. */
function Nobody() {
  const suggestions = usePitch(useShallow(suggestedPeople));
  const begin = (name: string) => {
    const approver = { name, decisionRole: 'approver', stake: 'funds', inRoom: 'must', invited: true } as const;
    flushSync(() => viewStore.getState().setOpen(insert(approver)));
    const first = document.querySelector<HTMLInputElement>('[data-region="page"] [data-item] input');
    first?.focus();
    first?.setSelectionRange(first.value.length, first.value.length);
  };
  return (
    <EmptyList
      path={list}
      step={stepOf(list)}
      label={words.step.first}
      placeholder={words.step.placeholder}
      next={words.step.next}
      suggestions={suggestions}
      onType={begin}
      onUse={(title) => openItem(insert({ name: title, title, inRoom: 'must' }))}
    />
  );
}

function suggestedPeople({ focus }: Pitch): string[] {
  return (focusOf(focus?.primary)?.mustBeInRoom ?? [])
    .filter(({ role }) => role !== null)
    .map(({ text }) => text.charAt(0).toLocaleUpperCase('en-US') + text.slice(1));
}
