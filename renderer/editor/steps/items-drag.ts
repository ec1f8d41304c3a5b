/** Moving a row with the mouse. Nothing is drawn anew while it moves: the places are marked in the page itself, and the list changes once, at the end. */

/** Further than this from where it was pressed the pointer drags, in pixels. */
const threshold = 4;
/** So near to the upper or lower edge of the page it scrolls. */
const edge = 48;

interface Drop {
  id: string;
  side: 'before' | 'after';
}

/** Follows the pointer from a press on the handle of a row. `onDrop` is told the row that it ends beside, `onClick` that it never moved. */
export function followDrag(
  press: PointerEvent,
  row: HTMLElement,
  onDrop: (drop: Drop) => void,
  onClick: () => void,
): void {
  const root = row.closest<HTMLElement>('[data-items]');
  const page = row.closest<HTMLElement>('[data-region]');
  if (!root || !page) return;
  const listening = new AbortController();
  let dragging = false;
  let target: { element: HTMLElement; side: Drop['side'] } | null = null;
  let y = press.clientY;
  let frame = 0;

  const mark = (next: typeof target) => {
    target?.element.removeAttribute('data-drop');
    target = next;
    target?.element.setAttribute('data-drop', target.side);
  };
  const look = () => {
    const { left, width } = root.getBoundingClientRect();
    const under = document.elementFromPoint(left + width / 2, y)?.closest<HTMLElement>('[data-row], [data-item]');
    if (!under || !root.contains(under)) return;
    const { top, height } = under.getBoundingClientRect();
    mark(under === row ? null : { element: under, side: y < top + height / 2 ? 'before' : 'after' });
  };
  const scroll = () => {
    const { top, bottom } = page.getBoundingClientRect();
    const by = y < top + edge ? y - top - edge : y > bottom - edge ? y - bottom + edge : 0;
    if (by !== 0) {
      page.scrollTop += by / 3;
      look();
    }
    frame = requestAnimationFrame(scroll);
  };
  const end = () => {
    listening.abort();
    cancelAnimationFrame(frame);
    mark(null);
    row.removeAttribute('data-dragged');
    document.documentElement.removeAttribute('data-dragging');
  };

  const { signal } = listening;
  document.addEventListener(
    'pointermove',
    (event) => {
      y = event.clientY;
      if (!dragging) {
        if (Math.abs(y - press.clientY) < threshold) return;
        dragging = true;
        row.setAttribute('data-dragged', '');
        document.documentElement.setAttribute('data-dragging', '');
        frame = requestAnimationFrame(scroll);
      }
      look();
    },
    { signal },
  );
  document.addEventListener(
    'pointerup',
    () => {
      const id = target?.element.dataset['path']?.replace(/^.*\//, '');
      const side = target?.side;
      end();
      // After the click that the browser makes of this press.
      if (!dragging) setTimeout(onClick);
      else if (id && side) onDrop({ id, side });
    },
    { signal },
  );
  document.addEventListener('pointercancel', end, { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !dragging) return;
      event.preventDefault();
      event.stopPropagation();
      end();
    },
    { signal, capture: true },
  );
}
