/** A row of labels over their values, at the foot of a slide (deck.md s01, s03 with one objective). */
import { group, type Mark } from '../chart/mark.ts';
import { heightOf, setText, type Voice, voice, widthOf } from '../chart/text.ts';
import type { LabeledText } from '../deck/slide.ts';
import { labelVoice, page } from './page.ts';

const valueVoice: Voice = voice(22, 28, 600);
const gap = 64;
const narrowGap = 28;

/** Columns in a width that is too small for all: those that need less than their share keep what they need. */
function shared(needs: readonly number[], width: number): number[] {
  const sorted = needs.toSorted((one, other) => one - other);
  let rest = width;
  let share = 0;
  sorted.forEach((need, index) => {
    share = rest / (sorted.length - index);
    rest -= Math.min(need, share);
  });
  return needs.map((need) => Math.min(need, share));
}

/**
 * Ends at the slide's lower edge. Three or fewer stand 64 apart from the left, more are spread over the width; values that are too long for one
 * line share the width and wrap.
 */
export function factRow(facts: readonly LabeledText[]): { marks: Mark[]; top: number } {
  if (facts.length === 0) return { marks: [], top: page.bottom };
  const natural = facts.map(
    ({ label, value }) => Math.max(widthOf(label, labelVoice), widthOf(value, valueVoice)) + 0.5,
  );
  const total = natural.reduce((sum, width) => sum + width, 0);
  const spare = (page.content - total) / Math.max(1, facts.length - 1);
  const fits = facts.length === 1 ? total <= page.content : spare >= 24;
  const widths = fits ? natural : shared(natural, page.content - narrowGap * (facts.length - 1));
  const between = !fits ? narrowGap : facts.length <= 3 ? Math.min(gap, spare) : spare;
  const values = Math.max(...facts.map(({ value }, index) => heightOf(value, widths[index]!, valueVoice)));
  const labels = Math.max(...facts.map(({ label }, index) => heightOf(label, widths[index]!, labelVoice)));
  const top = page.bottom - 2 - values - labels;
  let x: number = page.left;
  const marks = facts.map(({ label, value }, index) => {
    const width = widths[index]!;
    const above = setText(label, x, top, width, labelVoice);
    const below = setText(value, x, top + labels, width, valueVoice);
    x += width + between;
    return group('item', [...above.marks, ...below.marks]);
  });
  return { marks: [group('list', marks)], top };
}
