/** A box to tick, and its tick. */
import type { Canvas } from './canvas.ts';
import { inks, lines } from './styles.ts';

export function drawTickBox(
  canvas: Canvas,
  { x, y, size, ticked }: { readonly x: number; readonly y: number; readonly size: number; readonly ticked: boolean },
): void {
  canvas.artifact('Layout', () => {
    canvas.frame({ x, y, width: size, height: size }, lines.rule, inks.ink);
    if (!ticked) return;
    const at = (dx: number, dy: number) => `${(x + dx * size).toFixed(2)} ${(y + dy * size).toFixed(2)}`;
    canvas.stroke(`${at(0.22, 0.52)} m ${at(0.42, 0.74)} l ${at(0.8, 0.26)} l`, size / 8, inks.ink);
  });
}
