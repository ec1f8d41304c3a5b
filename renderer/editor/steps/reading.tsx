import { Lock } from 'lucide-react';
import { fieldPath } from '../../../src/catalogue/guidance.ts';
import { usePitch } from '../../store/stores.ts';
import { Icon } from '../../ui/icon.tsx';
import { say, words } from '../../ui/words.ts';
import { useFormat } from '../fields/format.ts';
import { readStep, type Entry, type Group, type Item } from './reading-model.ts';
import styles from './reading.module.css';
import { Section } from './section.tsx';

/** A step to read: all that is written in it, well set, with the places that findings and search lead to. */
export default function ReadingStep({ step }: { step: string }) {
  const pitch = usePitch((all) => all);
  const groups = readStep(pitch, step, useFormat());
  if (groups.length === 0) return <p className={styles['empty']}>{words.reading.empty}</p>;
  return groups.map((group) => <ReadGroup key={group.path} group={group} />);
}

const titles: Record<string, string> = words.reading.titles;

function titleOf(path: string): string {
  return titles[fieldPath(path)] ?? '';
}

function ReadGroup({ group }: { group: Group }) {
  const isPrivate = isAllPrivate(group);
  const content = (
    <>
      <Entries entries={group.entries} marks={!isPrivate} />
      {group.items.length > 0 && (
        <ul className={styles['items']}>
          {group.items.map((item) => (
            <ReadItem key={item.path} item={item} />
          ))}
        </ul>
      )}
    </>
  );
  const title = titleOf(group.path);
  if (!title) return <section className={styles['untitled']}>{content}</section>;
  return (
    <Section title={title} aside={isPrivate ? <Private /> : undefined}>
      {content}
    </Section>
  );
}

function isAllPrivate({ entries, items }: Group): boolean {
  const all = [...entries, ...items.flatMap((item) => item.entries)];
  return all.length > 0 && all.every((entry) => entry.isPrivate);
}

function ReadItem({ item }: { item: Item }) {
  return (
    <li className={styles['item']} data-path={item.path} tabIndex={-1}>
      {item.title && <p className={styles['itemTitle']}>{item.title}</p>}
      <Entries entries={item.entries} marks />
      {item.groups.map((group) => (
        <div key={group.path} className={styles['inner']}>
          <span className={styles['innerTitle']}>{titleOf(group.path)}</span>
          <Entries entries={group.entries} marks />
          <ul>
            {group.items.map((inner) => (
              <li key={inner.path} className={styles['innerItem']} data-path={inner.path} tabIndex={-1}>
                {inner.title && <span className={styles['innerName']}>{inner.title}</span>}
                <Entries entries={inner.entries} marks />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </li>
  );
}

const longText = 32;

/** Short facts flow in a line, long texts stand below with their label; what is private stands apart. */
function Entries({ entries, marks }: { entries: readonly Entry[]; marks: boolean }) {
  if (entries.length === 0) return null;
  const open = marks ? entries.filter((entry) => !entry.isPrivate) : entries;
  const hidden = marks ? entries.filter((entry) => entry.isPrivate) : [];
  return (
    <>
      {open.length > 0 && <Facts entries={open} />}
      {hidden.length > 0 && (
        <div className={styles['hidden']}>
          <Private />
          <Facts entries={hidden} />
        </div>
      )}
    </>
  );
}

function Facts({ entries }: { entries: readonly Entry[] }) {
  const long = entries.filter((entry) => entry.text.length > longText);
  const short = entries.filter((entry) => entry.text.length <= longText);
  return (
    <div className={styles['entries']}>
      {short.length > 0 && (
        <dl className={styles['short']}>
          {short.map((entry) => (
            <Fact key={entry.path} entry={entry} />
          ))}
        </dl>
      )}
      {long.length > 0 && (
        <dl className={styles['longs']}>
          {long.map((entry) => (
            <Fact key={entry.path} entry={entry} isLong />
          ))}
        </dl>
      )}
    </div>
  );
}

function Fact({ entry, isLong = false }: { entry: Entry; isLong?: boolean }) {
  return (
    <div className={isLong ? styles['long'] : styles['entry']} data-path={entry.path} tabIndex={-1}>
      <dt className={styles['label']}>{entry.label}</dt>
      <dd className="selectable">{entry.text}</dd>
    </div>
  );
}

function Private() {
  return (
    <p className={styles['private']}>
      <Icon of={Lock} size={13} />
      {say.sections.private}
    </p>
  );
}
