import { Plus, Trash2 } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import { COST_DRIVER } from '../../../src/business-case/first-year.ts';
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { pitchStore, usePitch } from '../../store/stores.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill } from '../../ui/words.ts';
import { addItem, deleteItem } from '../edits.ts';
import { BoundMoney, BoundNumber, BoundText } from '../fields/bound.tsx';
import { caseWords as words } from './case-words.ts';
import { driversWithoutPlace, setDriven } from './driven.ts';
import styles from './range.module.css';
import { Row } from './section.tsx';

interface RangeProps {
  /** Id of the driver, which says what it drives. */
  id: string;
  title: string;
  /** Name in the chart that a new range begins with. */
  name: string;
  /** Place of the value that it drives; null for the cost, whose plan is 1. */
  drives: string | null;
}

/** Low, most likely and high of a figure that could turn out differently; without them a button that begins them. */
export function Range({ id, title, name, drives }: RangeProps) {
  const exists = usePitch((pitch) => pitch.drivers?.some((driver) => driver.id === id) ?? false);
  const path = `/drivers/${id}`;
  const give = () => {
    const expected = drives === null ? 1 : (getAt(pitchStore.getState().pitch, drives) as number | null | undefined);
    addItem('/drivers', { id, label: name, ...(expected != null && { expected }) }, rangeName(name));
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-path='${CSS.escape(`${path}/low`)}'] input`)?.focus(),
    );
  };
  if (!exists)
    return (
      <div className={styles['none']} data-path={path}>
        <span className={styles['title']}>{title}</span>
        <Button small kind="link" aria-label={`${words.range.give}: ${title}`} onPress={give}>
          <Icon of={Plus} size={14} stroke={1.5} />
          {words.range.give}
        </Button>
      </div>
    );
  return (
    <fieldset className={styles['range']} data-path={path}>
      <legend className={styles['title']} data-path={`${path}/id`} tabIndex={-1}>
        {title}
      </legend>
      <div className={styles['fields']}>
        <Row columns={['1 1 120px', '1 1 120px', '1 1 120px', '2 1 180px']}>
          {[
            ...(['low', 'expected', 'high'] as const).map((end) => (
              <RangeEnd key={end} path={`${path}/${end}`} id={id} drives={end === 'expected' ? drives : null} />
            )),
            <BoundText key="label" path={`${path}/label`} />,
          ]}
        </Row>
        <IconButton
          small
          size={16}
          icon={Trash2}
          label={`${words.range.take}: ${title}`}
          onPress={() => deleteItem(path, rangeName(title))}
        />
      </div>
    </fieldset>
  );
}

const rangeName = (name: string) => fill(words.range.name, { name });

/** An end of a range in the unit of what it drives. The most likely value is that of the line: both change together while they agree. */
function RangeEnd({ path, id, drives }: { path: string; id: string; drives: string | null }) {
  const onSet = drives === null ? undefined : (value: number | null) => setDriven(path, drives, value);
  if (id === COST_DRIVER) return <BoundNumber path={path} unit={words.range.ofPlan} scale={100} />;
  if (id.endsWith('.valuePerUnit')) return <BoundMoney path={path} onSet={onSet} />;
  return <BoundNumber path={path} onSet={onSet} />;
}

export function CostRange() {
  return <Range id={COST_DRIVER} title={words.range.cost} name={words.driverName.cost} drives={null} />;
}

/** Ranges whose benefit is gone: they move nothing and can only be taken away. */
export function OtherRanges() {
  const others = usePitch(useShallow(driversWithoutPlace));
  if (others.length === 0) return null;
  return (
    <div>
      <p className={styles['title']}>
        {words.range.orphans} <span className={styles['hint']}>{words.range.orphansHint}</span>
      </p>
      <ul>
        {others.map((id) => (
          <OtherRange key={id} id={id} />
        ))}
      </ul>
    </div>
  );
}

function OtherRange({ id }: { id: string }) {
  const path = `/drivers/${id}`;
  const label = usePitch((pitch) => pitch.drivers?.find((driver) => driver.id === id)?.label) || id;
  return (
    <li className={styles['none']} data-path={path} tabIndex={-1}>
      <span>{label}</span>
      <Button
        small
        kind="link"
        aria-label={`${words.range.take}: ${label}`}
        onPress={() => deleteItem(path, fieldGuide(`${path}/id`)?.label ?? label)}
      >
        {words.range.take}
      </Button>
    </li>
  );
}
