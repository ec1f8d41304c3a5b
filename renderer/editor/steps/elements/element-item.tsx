import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import say from '../../../../assets/words/elements.json' with { type: 'json' };
import { focusOf } from '../../../../src/catalogue/focuses.ts';
import { elementWords } from '../../../../src/catalogue/guidance.ts';
import type { Element } from '../../../../src/pitch/schema.ts';
import { isTold, type FindingsState } from '../../../store/findings.ts';
import { useFindings, usePitch, useView, viewStore } from '../../../store/stores.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Sign } from '../../../ui/sign.tsx';
import { countOf, fill, say as guide, words } from '../../../ui/words.ts';
import { deleteItem } from '../../edits.ts';
import { BoundDate, BoundPerson, BoundText } from '../../fields/bound.tsx';
import { useFormat } from '../../fields/format.ts';
import { nameOf } from '../../fields/people.ts';
import { Row } from '../section.tsx';
import { ElementForm } from './element-form.tsx';
import { elementName, stateOf, typeAt, type ElementRow } from './elements-data.ts';
import styles from './elements.module.css';
import { StatusMenu } from './status-menu.tsx';

/** An element as a row, open in place. Its status is a menu on the word; what a status asks for is asked in the row. */
export function ElementItem({ row, focused }: { row: ElementRow; focused: boolean }) {
  const { path, type } = row;
  const id = path.slice(path.lastIndexOf('/') + 1);
  const element = usePitch((pitch) => pitch.elements?.find((other) => other.id === id));
  const open = useView((view) => view.open['elements'] === path);
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (!open && returns.current) button.current?.focus();
    returns.current = false;
  }, [open]);
  const name = elementName(type) || words.nameless;

  const close = () => {
    returns.current = true;
    viewStore.getState().close(path);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape' && open) close();
    else if (event.key === 'Delete' && event.target === button.current && row.recorded) deleteItem(path, name);
    else return;
    event.preventDefault();
  };

  return (
    <li
      className={open ? styles['open'] : styles['item']}
      data-path={path}
      data-item
      onKeyDown={keyDown}
      onPointerEnter={() => viewStore.getState().setLive(path)}
    >
      {!open && <Mark row={row} />}
      <div className={styles['head']}>
        <StatusMenu path={path} type={type} element={element} autoFocus={focused} />
        <button
          ref={button}
          className={styles['row']}
          aria-expanded={open}
          aria-label={fill(open ? say.close : say.open, { name })}
          onClick={() => (open ? close() : viewStore.getState().setOpen(path))}
        >
          <span className={styles['name']}>{name}</span>
          {!open && <Facts row={row} element={element} />}
        </button>
        {open && row.recorded && (
          <span className={styles['actions']}>
            <IconButton
              small
              icon={Trash2}
              size={16}
              label={guide.tips.delete}
              onPress={() => deleteItem(path, name)}
            />
          </span>
        )}
      </div>
      {open ? (
        <div role="group" aria-label={name} className={styles['form']}>
          <ElementForm row={row} element={element} />
        </div>
      ) : (
        element && <Asked path={path} element={element} />
      )}
    </li>
  );
}

/** What is known of it: its note, its owner, its date. An open one says what it takes. */
function Facts({ row, element }: { row: ElementRow; element: Element | undefined }) {
  const format = useFormat();
  const owner = usePitch((pitch) => nameOf(pitch, element?.ownerId));
  const advice = usePitch(
    ({ focus }) => focusOf(focus?.primary)?.elements.find(({ type, note }) => note && type === row.type)?.note,
  );
  const open = stateOf(element) === 'open';
  const hint = row.type && open ? (advice ? fill(say.advice, { note: advice }) : elementWords(row.type).readyWhen) : '';
  return (
    <>
      <span className={element?.note ? styles['note'] : styles['hint']}>{element?.note || hint}</span>
      <span className={styles['owner']}>{owner}</span>
      <span className={styles['due']}>{element?.due && format.dayMonth(element.due)}</span>
    </>
  );
}

/** Planned needs an owner and a date, not needed a reason. The fields stay until the row is left, so that none goes while it is written in. */
function Asked({ path, element }: { path: string; element: Element }) {
  const asksOwner = element.status === 'planned';
  const asksReason = element.status === 'not_needed';
  const missing = asksOwner ? !element.ownerId || !element.due : asksReason && !element.note;
  const [asked, setAsked] = useState(missing);
  if (missing && !asked) setAsked(true);
  if (!asked || !(asksOwner || asksReason)) return null;
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget) && !missing) setAsked(false);
  };
  return (
    <div className={styles['asked']} onBlur={leave}>
      {asksReason ? (
        <BoundText path={`${path}/note`} label={say.reason} />
      ) : (
        <Row columns={['1 1 220px', '0 1 180px']}>
          {[<BoundPerson key="owner" path={`${path}/ownerId`} />, <BoundDate key="due" path={`${path}/due`} />]}
        </Row>
      )}
    </div>
  );
}

/** The gravest finding about the element or about what belongs to it. */
function Mark({ row }: { row: ElementRow }) {
  const worst = useFindings((state) => worstOf(state, row));
  if (!worst) return null;
  return (
    <span className={styles['sign']}>
      <Sign kind={worst} label={worst === 'error' ? countOf.errors(1) : countOf.warnings(1)} />
    </span>
  );
}

function worstOf(state: FindingsState, row: ElementRow): 'error' | 'warning' | null {
  let worst: 'warning' | null = null;
  for (const finding of state.findings) {
    const isHere =
      finding.place === row.path ||
      finding.place.startsWith(`${row.path}/`) ||
      (row.first && row.type !== null && typeAt(finding.place) === row.type);
    if (!isHere || finding.severity === 'info' || !isTold(state, finding)) continue;
    if (finding.severity === 'error') return 'error';
    worst = 'warning';
  }
  return worst;
}
