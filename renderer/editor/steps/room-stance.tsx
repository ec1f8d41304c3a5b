import { ArrowRight } from 'lucide-react';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import words from '../../../assets/words/room.json' with { type: 'json' };
import { choiceLabel } from '../../../src/catalogue/guidance.ts';
import { usePitch } from '../../store/stores.ts';
import { Icon } from '../../ui/icon.tsx';
import { fill } from '../../ui/words.ts';
import { setField } from '../edits.ts';
import { idOf, nameOfPerson, personOf, stances, type Stance } from './room-data.ts';
import styles from './room-stance.module.css';

const first = 6;
const apart = 33;
const at = (index: number) => first + apart * index;

const labelOf = (stance: Stance) => choiceLabel('/stakeholders/0/stance', stance);

/**
 * Where somebody stands, filled, and where they must stand, as a ring, on five dots. Arrow keys and a press move the first, with Alt the second; the
 * ring can be dragged.
 */
export function StanceDots({ path }: { path: string }) {
  const id = idOf(path);
  const now = usePitch((pitch) => indexOf(personOf(pitch, id)?.stance));
  const wanted = usePitch((pitch) => indexOf(personOf(pitch, id)?.stanceWanted));
  const dragged = useRef<'stance' | 'stanceWanted' | null>(null);

  const set = (field: 'stance' | 'stanceWanted', index: number) => {
    const next = stances[Math.max(0, Math.min(stances.length - 1, index))];
    setField(`${path}/${field}`, next, 'typing');
  };
  const keyDown = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey) return;
    // Alt+Left would go back to where one was.
    event.preventDefault();
    event.stopPropagation();
    const [field, index] = event.altKey ? (['stanceWanted', wanted] as const) : (['stance', now] as const);
    set(field, index === null ? middle : index + by);
  };
  const under = (event: PointerEvent<HTMLElement>) =>
    Math.round((event.clientX - event.currentTarget.getBoundingClientRect().left - first) / apart);
  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = event.altKey || (under(event) === wanted && wanted !== now) ? 'stanceWanted' : 'stance';
    set(dragged.current, under(event));
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (dragged.current) set(dragged.current, under(event));
  };

  const [from, to] = [now === null ? null : labelOf(stances[now]!), wanted === null ? null : labelOf(stances[wanted]!)];
  const moves = to !== null && to !== from;
  return (
    <div
      className={styles['stance']}
      role="slider"
      tabIndex={0}
      title={words.step.stanceHelp}
      data-path={`${path}/stance`}
      aria-label={fill(words.step.stanceOf, { name: nameOfPerson(id) })}
      aria-valuemin={1}
      aria-valuemax={stances.length}
      aria-valuenow={(now ?? middle) + 1}
      aria-valuetext={[
        from === null ? words.step.notKnown : fill(words.step.stanceNow, { stance: from }),
        ...(to === null ? [] : [fill(words.step.stanceWanted, { stance: to })]),
      ].join(', ')}
      onKeyDown={keyDown}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={() => (dragged.current = null)}
      onPointerCancel={() => (dragged.current = null)}
    >
      <svg width={at(4) + first} height={14} aria-hidden>
        <path className={styles['track']} d={`M${at(0)} 7H${at(4)}`} />
        {now !== null && wanted !== null && <path className={styles['way']} d={`M${at(now)} 7H${at(wanted)}`} />}
        {stances.map((stance, index) => (
          <circle key={stance} className={styles['dot']} cx={at(index)} cy={7} r={2.5} />
        ))}
        {wanted !== null && wanted !== now && <circle className={styles['ring']} cx={at(wanted)} cy={7} r={4.75} />}
        {now !== null && <circle className={styles['disc']} cx={at(now)} cy={7} r={5.5} />}
      </svg>
      <span className={styles['words']} aria-hidden>
        <span>{from ?? words.step.notKnown}</span>
        {moves && (
          <>
            <Icon of={ArrowRight} size={12} />
            <span>{to.toLocaleLowerCase('en-US')}</span>
          </>
        )}
      </span>
    </div>
  );
}

const middle = 2;
const steps: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

function indexOf(stance: Stance | null | undefined): number | null {
  const index = stance ? stances.indexOf(stance) : -1;
  return index < 0 ? null : index;
}
