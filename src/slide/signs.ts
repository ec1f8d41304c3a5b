/** Small signs: state of an element, boxes to tick. */
import type { Mark, Point } from '../chart/mark.ts';
import type { ElementRow } from '../deck/slide.ts';

function tick(x: number, y: number, size: number, width: number): Mark {
  const points: Point[] = [
    [x - size * 0.24, y + size * 0.02],
    [x - size * 0.06, y + size * 0.2],
    [x + size * 0.26, y - size * 0.18],
  ];
  return { kind: 'path', points, closed: false, stroke: { color: 'onAccent', width } };
}

/** Ready: a disc with a tick. Planned: a ring. Not needed: a dash. Open: a dashed ring. `x` and `y` are the center, 18 across. */
export function stateSign(state: ElementRow['state'], x: number, y: number): Mark[] {
  const ring = { kind: 'circle', x, y, r: 8, stroke: { color: 'ink2', width: 2 } } as const;
  switch (state) {
    case 'ready':
      return [{ kind: 'circle', x, y, r: 9, fill: 'accent' }, tick(x, y, 18, 2)];
    case 'planned':
      return [ring];
    case 'not_needed':
      return [{ kind: 'line', x1: x - 6, y1: y, x2: x + 6, y2: y, stroke: { color: 'ink2', width: 2 } }];
    case 'missing':
      return [{ ...ring, stroke: { ...ring.stroke, dash: [3, 3] } }];
  }
}

/** A box to tick, 22 square; `x` and `y` are its center. */
export function checkbox(ticked: boolean, x: number, y: number): Mark[] {
  const box = { kind: 'rect', x: x - 10, y: y - 10, width: 20, height: 20 } as const;
  if (!ticked) return [{ ...box, stroke: { color: 'ink', width: 2 } }];
  return [{ ...box, x: x - 11, y: y - 11, width: 22, height: 22, fill: 'accent' }, tick(x, y, 22, 2.5)];
}
