import { memo, useRef, type KeyboardEvent } from 'react';
import { usePitch, useView } from '../../store/stores.ts';
import { useNear } from '../../ui/use-near.ts';
import { TieFoot } from './tie-foot.tsx';
import { LineGap, MeasureGap, ObjectiveGap, TextGap } from './tie-gap.tsx';
import { TieMeasure } from './tie-measure.tsx';
import { isGap, linesOf, linkOf, places, type Line, type Place } from './tie-model.ts';
import { TieText } from './tie-text.tsx';
import { tieWords as words } from './tie-words.ts';
import { useEditing } from './tie-editing.ts';
import styles from './tie-lines.module.css';

const columns = ['objective', ...places] as const;

/** The lines of sight, each from its objective to its result. Arrows go along a line and between the lines. */
export function TieLines() {
  const lines = usePitch(linesOf);
  return (
    <>
      <div className={styles['table']} role="table" aria-label={words.table} onKeyDownCapture={goByArrows}>
        <div className={styles['heads']} role="row">
          {columns.map((column) => (
            <div key={column} role="columnheader">
              <b>{words.columns[column].title}</b>
              <span className={styles['under']}>{words.columns[column].line}</span>
            </div>
          ))}
        </div>
        {lines.map((line, index) => (
          <TieLine
            key={line.link ?? line.objective}
            objective={line.objective}
            link={line.link}
            early={index < drawnAtOnce}
          />
        ))}
      </div>
      <TieFoot />
    </>
  );
}

/** Lines below these are drawn when they come near. */
const drawnAtOnce = 12;

const TieLine = memo(function TieLine({ objective, link, early }: Line & { early: boolean }) {
  const line = { objective, link };
  const path = link === null ? `/objectives/${objective}` : `/strategyLinks/${link}`;
  const row = useRef<HTMLDivElement>(null);
  const wanted = useView(
    ({ target }) => target !== null && (target.path === path || target.path.startsWith(`${path}/`)),
  );
  const near = useNear(row, early || wanted);
  return (
    <div ref={row} className={styles['line']} role="row" data-path={path}>
      {near && <Cells line={line} />}
    </div>
  );
});

function Cells({ line }: { line: Line }) {
  const { objective, link } = line;
  const broken = usePitch((pitch) => isGap(pitch, line, 'mechanism'));
  return (
    <>
      <div className={styles['cell']} role="rowheader" data-stop="objective">
        <Track gap={objective === null} toGap={broken} />
        {objective === null ? (
          <ObjectiveGap link={link ?? ''} />
        ) : (
          <>
            <div data-path={`/objectives/${objective}/statement`}>
              <TieText
                path={`/objectives/${objective}/statement`}
                look="name"
                placeholder={words.columns.objective.title}
              />
            </div>
            <div data-path={`/objectives/${objective}/strategicSource`}>
              <TieText path={`/objectives/${objective}/strategicSource`} look="source" placeholder={words.noPlan} />
            </div>
          </>
        )}
      </div>
      {link === null ? (
        <div className={styles['cell']} data-stop="line" role="cell" aria-colspan={places.length}>
          <Track gap toGap={false} isLast />
          <LineGap line={line} />
        </div>
      ) : (
        places.map((place, index) => <Cell key={place} line={line} place={place} next={places[index + 1]} />)
      )}
    </>
  );
}

function useGap(line: Line, place: Place): boolean {
  return usePitch((pitch) => isGap(pitch, line, place));
}

interface CellProps {
  line: Line;
  place: Place;
  /** The place at its right; none is at the right of the result. */
  next: Place | undefined;
}

function Cell({ line, place, next }: CellProps) {
  const gap = useGap(line, place);
  const nextGap = useGap(line, next ?? place);
  const path = `/strategyLinks/${line.link}/${place}`;
  return (
    <div className={styles['cell']} role="cell" data-stop={place} data-path={path}>
      <Track gap={gap} toGap={next !== undefined && nextGap} isLast={next === undefined} />
      {place === 'mechanism' || place === 'behaviourChange' ? (
        <TextCell line={line} place={place} path={path} gap={gap} />
      ) : gap ? (
        <MeasureGap line={line} field={place} />
      ) : (
        <TieMeasure line={line} field={place} />
      )}
    </div>
  );
}

interface TextCellProps {
  line: Line;
  place: 'mechanism' | 'behaviourChange';
  path: string;
  gap: boolean;
}

/** A text that is too short stays, with what it lacks below it; while it is written nothing is said. */
function TextCell({ line, place, path, gap }: TextCellProps) {
  const written = usePitch((pitch) => !!linkOf(pitch, line.link)?.[place]?.trim());
  const editing = useEditing(path);
  return (
    <>
      {(written || editing) && <TieText path={path} look="text" />}
      {gap && !editing && (
        <div className={written ? styles['below'] : undefined}>
          <TextGap line={line} place={place} />
        </div>
      )}
    </>
  );
}

/** The stop over a text, and the way to the next one. Next to a gap the way is broken. */
function Track({ gap, toGap, isLast = false }: { gap: boolean; toGap: boolean; isLast?: boolean }) {
  return (
    <>
      <span className={styles['stop']} data-gap={gap || undefined} aria-hidden />
      {!isLast && <span className={styles['way']} data-gap={gap || toGap || undefined} aria-hidden />}
    </>
  );
}

const moves: Record<string, (cell: Element, row: Element) => Element | null | undefined> = {
  ArrowRight: (cell) => cell.nextElementSibling,
  ArrowLeft: (cell) => cell.previousElementSibling,
  ArrowDown: (cell, row) => cellBelow(cell, row.nextElementSibling),
  ArrowUp: (cell, row) => cellBelow(cell, row.previousElementSibling),
  Home: (_, row) => row.firstElementChild,
  End: (_, row) => row.lastElementChild,
};

/** The cell of another line in the same column; a gap over a whole line stands in all of its columns. */
function cellBelow(cell: Element, row: Element | null): Element | null | undefined {
  const index = [...(cell.parentElement?.children ?? [])].indexOf(cell);
  return row && (row.children[index] ?? row.lastElementChild);
}

function goByArrows(event: KeyboardEvent<HTMLElement>): void {
  const move = moves[event.key];
  const { target } = event;
  if (!move || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (!(target instanceof HTMLElement) || target.matches('input, textarea')) return;
  const cell = target.closest('[role="cell"], [role="rowheader"]');
  const row = cell?.closest('[role="row"]');
  if (!cell || !row || !event.currentTarget.contains(row)) return;
  event.preventDefault();
  event.stopPropagation();
  // An objective has two buttons, and a gap several: up and down go through them first.
  const buttons = [...cell.querySelectorAll('button')];
  const beside = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const within = beside === 0 ? undefined : buttons[buttons.indexOf(target as HTMLButtonElement) + beside];
  const goal = within ?? move(cell, row)?.querySelector('button');
  goal?.focus();
  goal?.scrollIntoView({ block: 'nearest' });
}
