import { Plus } from 'lucide-react';
import { flushSync } from 'react-dom';
import { useShallow } from 'zustand/react/shallow';
import { exampleOf, fieldGuide, stepOf } from '../../../src/catalogue/guidance.ts';
import type { Benefit } from '../../../src/pitch/schema.ts';
import { pitchStore, usePitch, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill, say, words as app } from '../../ui/words.ts';
import { addItem } from '../edits.ts';
import { BenefitForm } from './benefit-form.tsx';
import { BenefitRow } from './benefit-row.tsx';
import { benefitOf, suggestedBenefits } from './benefits-data.ts';
import styles from './benefits.module.css';
import { caseWords } from './case-words.ts';
import { EmptyList } from './empty-list.tsx';
import { Items, openItem } from './items.tsx';
import { Section } from './section.tsx';

const words = caseWords.benefits;
const list = '/benefits';

/** The benefit lines, one open in place. */
export function Benefits() {
  const ids = usePitch(useShallow((pitch) => (pitch.benefits ?? []).map(({ id }) => id)));
  if (ids.length === 0) return <NoBenefits />;
  return (
    <Section title={words.title} hint={words.hint}>
      <Items list={list} ids={ids} nameOf={nameOfBenefit} Row={BenefitRow} Form={BenefitForm} />
      <AddBenefit />
    </Section>
  );
}

function nameOfBenefit(id: string): string {
  return benefitOf(pitchStore.getState().pitch, id)?.name?.trim() || words.one;
}

function insert(benefit: Partial<Benefit>): string {
  return addItem(list, benefit, benefit.name || words.one);
}

function use(name: string): void {
  const suggestion = suggestedBenefits(pitchStore.getState().pitch).find((other) => other.name === name);
  if (!suggestion) return;
  openItem(insert(suggestion));
  const change = pitchStore.getState().past.at(-1) ?? null;
  viewStore.getState().show({ notice: { text: say.editing.inserted.text, change } });
}

const suggestionsShown = 3;
const namesOf = (pitch: Parameters<typeof suggestedBenefits>[0]) => suggestedBenefits(pitch).map(({ name }) => name);

function AddBenefit() {
  const suggestions = usePitch(useShallow(namesOf));
  return (
    <div className={styles['add']}>
      <Button small onPress={() => openItem(insert({}))}>
        <Icon of={Plus} stroke={1.5} />
        {words.add}
      </Button>
      {suggestions.slice(0, suggestionsShown).map((name) => (
        <Button key={name} kind="chip" onPress={() => use(name)}>
          <Icon of={Plus} stroke={1.5} size={14} />
          {name}
        </Button>
      ))}
    </div>
  );
}

/** Nothing yet: the first field is there, with what the pitch measures to begin from. */
function NoBenefits() {
  const suggestions = usePitch(useShallow(namesOf));
  const example = usePitch(({ focus }) => {
    const guide = fieldGuide('/benefits/0/name');
    return (guide && focus?.primary && exampleOf(guide, focus.primary)?.good) || words.placeholder;
  });
  const begin = (name: string) => {
    flushSync(() => viewStore.getState().setOpen(insert({ name })));
    const first = document.querySelector<HTMLInputElement>('[data-region="page"] [data-item] input');
    first?.focus();
    first?.setSelectionRange(first.value.length, first.value.length);
  };
  return (
    <EmptyList
      path={list}
      step={stepOf(list)}
      label={words.first}
      placeholder={fill(app.example, { example })}
      next={words.next}
      suggestions={suggestions.slice(0, suggestionsShown + 1)}
      onType={begin}
      onUse={use}
    />
  );
}
