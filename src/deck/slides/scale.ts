/** How far the program goes, and what decides about it (deck.md s08-scale-gates). */
import type { Context } from '../context.ts';
import { frameOf } from '../frame.ts';
import { gateBlock } from '../gate.ts';
import { phasesChart } from '../phases-chart.ts';
import { gatesOf } from '../phases.ts';
import { withPeriod } from '../../format/sentence.ts';
import type { ScaleSlide } from '../slide.ts';
import { continuedTitle, titleOf } from '../title.ts';

const key = 'scale';

export function scaleSlide(context: Context): ScaleSlide | null {
  const chart = phasesChart(context);
  const filled = chart && titleOf(context, key);
  if (!filled) return null;
  const gates = gatesOf(context.pitch).map((gate) => gateBlock(context, gate));
  return {
    ...frameOf(context, key, filled.text),
    kind: key,
    chart,
    gates,
    constraint: gates.length > 0 ? '' : withPeriod(context.text(context.pitch.scale?.constraint)),
    continued: continuedTitle(context, key, 0) ?? filled.text,
  };
}
