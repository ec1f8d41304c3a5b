import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useRef } from 'react';
import words from '../../../assets/words/audiences.json' with { type: 'json' };
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { pitchStore, usePitch } from '../../store/stores.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { fill } from '../../ui/words.ts';
import { setField } from '../edits.ts';
import { factOf, factsOf, factsToLead, isObjection, type Fact } from './audiences-facts.ts';
import styles from './audiences.module.css';

const none: readonly string[] = [];

/** What a view leads with, in its order: facts and slides, and the objections that are answered first. */
export function AudienceLeads({ path }: { path: string }) {
  const keys = usePitch((pitch) => (getAt(pitch, path) as readonly string[] | null | undefined) ?? none);
  const pitch = usePitch((all) => all);
  const facts = keys.filter((key) => !isObjection(pitch, key));
  const objections = keys.filter((key) => isObjection(pitch, key));
  const chosen = new Set(keys.map((key) => factOf(pitch, key)).map(({ name }) => name));
  const offer = (all: readonly Fact[]) => all.filter(({ name }) => !chosen.has(name));
  const written = [...factsOf(pitch).values()].filter(({ kind }) => kind === 'objection');
  return (
    <div className={styles['leadsField']} data-path={path}>
      <LeadList
        label={fieldGuide(path)?.label ?? ''}
        hint={words.leadsHint}
        empty={words.leadsNone}
        keys={facts}
        pitchFacts={facts.map((key) => factOf(pitch, key))}
        add={words.addFact}
        groups={() => groupsOf(offer(factsToLead(pitchStore.getState().pitch)))}
        onChange={(next) => setField(path, [...next, ...objections])}
      />
      <LeadList
        label={words.objections}
        empty={written.length > 0 ? words.objectionsNone : words.noObjections}
        keys={objections}
        pitchFacts={objections.map((key) => factOf(pitch, key))}
        add={written.length > objections.length ? words.addObjection : null}
        groups={() => [offer(written)]}
        onChange={(next) => setField(path, [...facts, ...next])}
      />
    </div>
  );
}

/** Slides first, then each kind of fact. */
function groupsOf(facts: readonly Fact[]): Fact[][] {
  return [...Map.groupBy(facts, ({ kind }) => kind).values()];
}

interface LeadListProps {
  label: string;
  hint?: string;
  empty: string;
  keys: readonly string[];
  pitchFacts: readonly Fact[];
  /** Null where nothing is left to add. */
  add: string | null;
  groups: () => readonly (readonly Fact[])[];
  onChange: (keys: string[]) => void;
}

function LeadList({ label, hint, empty, keys, pitchFacts, add, groups, onChange }: LeadListProps) {
  const box = useRef<HTMLUListElement>(null);
  const entries = (facts: readonly Fact[]): MenuEntry[] =>
    facts.map(({ key, name, kind }) => ({
      id: key,
      label: name,
      keys: words.kinds[kind],
      onAction: () => onChange([...keys, key]),
    }));
  const move = (index: number, by: -1 | 1) => {
    const key = keys[index];
    if (key === undefined) return;
    onChange(keys.toSpliced(index, 1).toSpliced(index + by, 0, key));
    requestAnimationFrame(() =>
      box.current?.children[index + by]?.querySelectorAll<HTMLElement>('button')[by < 0 ? 0 : 1]?.focus(),
    );
  };
  return (
    <div>
      <p className={styles['label']}>
        {label} {hint && <span className={styles['hint']}>{hint}</span>}
      </p>
      {keys.length === 0 ? (
        <p className={styles['empty']}>{empty}</p>
      ) : (
        <ul ref={box} className={styles['order']} aria-label={label}>
          {pitchFacts.map(({ key, name, kind }, index) => (
            <li key={key} className={styles['lead']}>
              <span className={styles['number']}>{index + 1}</span>
              <span className={styles['fact']}>{name}</span>
              <span className={styles['kind']} data-gone={kind === 'gone' || undefined}>
                {words.kinds[kind]}
              </span>
              <IconButton
                small
                size={15}
                icon={ArrowUp}
                label={fill(words.up, { name })}
                isDisabled={index === 0}
                onPress={() => move(index, -1)}
              />
              <IconButton
                small
                size={15}
                icon={ArrowDown}
                label={fill(words.down, { name })}
                isDisabled={index === keys.length - 1}
                onPress={() => move(index, 1)}
              />
              <IconButton
                small
                size={15}
                icon={X}
                label={fill(words.remove, { name })}
                onPress={() => onChange(keys.filter((other) => other !== key))}
              />
            </li>
          ))}
        </ul>
      )}
      {add !== null && (
        <Menu
          label={add}
          trigger={
            <Button small>
              <Icon of={Plus} stroke={1.5} />
              {add}
            </Button>
          }
          groups={() => groups().map(entries)}
        />
      )}
    </div>
  );
}
