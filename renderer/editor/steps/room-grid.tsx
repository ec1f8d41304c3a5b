import { ArrowRight, ArrowUp, Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useMove } from 'react-aria/useMove';
import { useShallow } from 'zustand/react/shallow';
import words from '../../../assets/words/room.json' with { type: 'json' };
import type { Pitch, Stakeholder } from '../../../src/pitch/schema.ts';
import { namesOf } from '../../../src/room/names.ts';
import { sayQuadrant } from '../../../src/room/say.ts';
import { usePitch, useView, viewStore } from '../../store/stores.ts';
import { blockOf } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill } from '../../ui/words.ts';
import { run, setField } from '../edits.ts';
import { openItem } from './items.tsx';
import { list, nameOfPerson } from './room-data.ts';
import { gridLayout, nearestLevel, type GridLayout, type GridPerson } from './room-grid-layout.ts';
import styles from './room-grid.module.css';

/** Where everybody stands between influence and interest: each is dragged or moved by arrow keys, a level at a time. */
export function RoomGrid() {
  const people = usePitch(useShallow(placedPeople));
  const unplaced = usePitch(useShallow(unplacedPeople));
  const shown = useMemo(() => people.map((text) => JSON.parse(text) as GridPerson), [people]);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const layout = useMemo(() => gridLayout(shown, width, measure), [shown, width]);
  const [levels, setLevels] = useState('');
  return (
    <section aria-label={words.grid.title}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{words.grid.title}</h2>
        <span className={styles['hint']}>{levels || words.grid.hint}</span>
      </div>
      <div ref={box} className={styles['grid']} style={{ height: layout.height }}>
        <div className={styles['strongest']} style={{ left: layout.middle.x, height: layout.middle.y }} />
        <div className={styles['across']} style={{ top: layout.middle.y }} />
        <div className={styles['down']} style={{ left: layout.middle.x }} />
        <span className={styles['keepSatisfied']}>{sayQuadrant('keepSatisfied')}</span>
        <span className={styles['manageClosely']} style={{ left: layout.middle.x + 11 }}>
          {sayQuadrant('manageClosely')}
        </span>
        <span className={styles['monitor']}>{sayQuadrant('monitor')}</span>
        <span className={styles['keepInformed']} style={{ left: layout.middle.x + 11 }}>
          {sayQuadrant('keepInformed')}
        </span>
        {shown.map((person) => (
          <Point key={person.id} person={person} layout={layout} onLevels={setLevels} />
        ))}
      </div>
      <div className={styles['axes']}>
        <span>
          <Icon of={ArrowUp} size={13} /> {words.grid.influence}
        </span>
        <span>
          {words.grid.interest} <Icon of={ArrowRight} size={13} />
        </span>
      </div>
      <span className={styles['spoken']} aria-live="polite">
        {levels}
      </span>
      {unplaced.length > 0 && <Unplaced ids={unplaced} />}
    </section>
  );
}

interface PointProps {
  person: GridPerson;
  layout: GridLayout;
  onLevels: (text: string) => void;
}

function Point({ person, layout, onLevels }: PointProps) {
  const { id, interest, influence } = person;
  const path = `${list}/${id}`;
  const point = layout.points.find((other) => other.id === id);
  const selected = useView(({ focus }) => focus !== null && blockOf(focus) === path);
  const [dragged, setDragged] = useState<{ x: number; y: number } | null>(null);
  const offset = useRef({ x: 0, y: 0 });
  const moved = useRef(false);

  const levelsAt = (x: number, y: number) => ({
    interest: nearestLevel(x, layout.columns),
    influence: nearestLevel(y, layout.rows),
  });
  const tell = (levels: { interest: number; influence: number }) => onLevels(fill(words.grid.levels, levels));
  const step = (field: 'interest' | 'influence', by: number) => {
    const now = { interest, influence };
    const next = { ...now, [field]: Math.max(1, Math.min(5, now[field] + by)) };
    setField(`${path}/${field}`, next[field], 'typing');
    tell(next);
  };
  const { moveProps } = useMove({
    onMoveStart: ({ pointerType }) => {
      moved.current = pointerType !== 'keyboard';
      offset.current = { x: 0, y: 0 };
    },
    onMove: ({ pointerType, deltaX, deltaY }) => {
      if (pointerType === 'keyboard') {
        if (deltaX !== 0) step('interest', deltaX);
        else if (deltaY !== 0) step('influence', -deltaY);
        return;
      }
      if (!point) return;
      offset.current = { x: offset.current.x + deltaX, y: offset.current.y + deltaY };
      const levels = levelsAt(point.x + offset.current.x, point.y + offset.current.y);
      setDragged({ x: layout.columns[levels.interest - 1]!, y: layout.rows[levels.influence - 1]! });
      tell(levels);
    },
    onMoveEnd: ({ pointerType }) => {
      if (pointerType === 'keyboard' || !point) return;
      const levels = levelsAt(point.x + offset.current.x, point.y + offset.current.y);
      setDragged(null);
      onLevels('');
      place(id, levels, { interest, influence });
    },
  });
  if (!point) return null;
  const { x, y } = dragged ?? point;
  return (
    <button
      {...moveProps}
      className={styles['point']}
      data-selected={selected || undefined}
      data-dragged={dragged !== null || undefined}
      data-person={id}
      style={{ left: x - 8, top: y - 10, maxWidth: point.width + 16 }}
      aria-label={fill(words.grid.point, { name: nameOfPerson(id), interest, influence })}
      aria-roledescription={words.grid.pointRole}
      onFocus={() => select(path)}
      onBlur={() => onLevels('')}
      onClick={() => {
        if (!moved.current) select(path);
        moved.current = false;
      }}
      onDoubleClick={() => openItem(path)}
      onKeyDown={(event) => {
        moveProps.onKeyDown?.(event);
        if (event.key !== 'Enter') return;
        event.preventDefault();
        openItem(path);
      }}
    >
      <span className={styles['dot']} />
      <span className={styles['label']}>{point.label}</span>
    </button>
  );
}

/** Chooses the person in the list too. */
function select(path: string): void {
  viewStore.getState().setFocus(path);
  document
    .querySelector(`[data-region="page"] [data-path='${CSS.escape(path)}']`)
    ?.scrollIntoView({ block: 'nearest' });
}

function place(id: string, levels: { interest: number; influence: number }, before: typeof levels): void {
  if (levels.interest === before.interest && levels.influence === before.influence) return;
  run({ verb: 'change', what: fill(words.grid.place, { name: nameOfPerson(id) }) }, [
    { op: 'set', path: `${list}/${id}/interest`, value: levels.interest },
    { op: 'set', path: `${list}/${id}/influence`, value: levels.influence },
  ]);
}

const middleLevels = { interest: 3, influence: 3 };

/** Who has no influence or interest yet: a press places them in the middle, from where they can be moved. */
function Unplaced({ ids }: { ids: readonly string[] }) {
  return (
    <div className={styles['unplaced']}>
      <span>{words.grid.unplaced}</span>
      {ids.slice(0, mostUnplaced).map((id) => (
        <Button
          key={id}
          kind="chip"
          aria-label={fill(words.grid.placeNamed, { name: nameOfPerson(id) })}
          onPress={() => {
            place(id, middleLevels, { interest: 0, influence: 0 });
            requestAnimationFrame(() =>
              document.querySelector<HTMLElement>(`[data-person='${CSS.escape(id)}']`)?.focus(),
            );
          }}
        >
          <Icon of={Plus} stroke={1.5} size={14} />
          {nameOfPerson(id)}
        </Button>
      ))}
      {ids.length > mostUnplaced && <span>{fill(words.grid.more, { n: ids.length - mostUnplaced })}</span>}
    </div>
  );
}

const mostUnplaced = 6;
/** More would make the picture taller than anybody looks at. */
const mostPlaced = 60;

const isPlaced = ({ interest, influence }: Stakeholder) => interest != null && influence != null;
const isThere = ({ name, title }: Stakeholder) => !!(name?.trim() || title?.trim());

/** As texts, which are the same while nothing of them changes. */
function placedPeople({ stakeholders }: Pitch): string[] {
  const people = (stakeholders ?? []).filter((person) => isThere(person) && isPlaced(person)).slice(0, mostPlaced);
  const shorts = people.map((person) => namesOf(person).short);
  return people.map((person, index) => {
    const short = shorts[index]!;
    // Two of the same family name are told apart by the whole one.
    const label = shorts.filter((other) => other === short).length > 1 ? namesOf(person).name : short;
    const { id, interest, influence } = person;
    return JSON.stringify({ id, label, interest, influence });
  });
}

function unplacedPeople({ stakeholders }: Pitch): string[] {
  return (stakeholders ?? []).filter((person) => isThere(person) && !isPlaced(person)).map(({ id }) => id ?? '');
}

let context: CanvasRenderingContext2D | null | undefined;

function measure(text: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 7;
  context.font = "600 14px 'Source Sans 3'";
  return Math.ceil(context.measureText(text).width);
}

function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(348);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width || 348)));
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, [box]);
  return width;
}
