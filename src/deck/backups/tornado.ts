/** What the return depends on (deck.md b02-tornado). */
import type { Context } from '../context.ts';
import { tornadoChart } from '../drivers.ts';
import { frameOf } from '../frame.ts';
import type { TornadoSlide } from '../slide.ts';
import { titleOf } from '../title.ts';
import { label } from '../words.ts';

const key = 'tornado';

export function tornadoSlide(context: Context): TornadoSlide | null {
  const chart = tornadoChart(context);
  const filled = chart && titleOf(context, key);
  return filled ? { ...frameOf(context, key, filled.text), subtitle: label(key, 'subtitle'), kind: key, chart } : null;
}
