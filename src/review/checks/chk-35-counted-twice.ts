import checksFile from '../../../assets/checks.json' with { type: 'json' };
import type { Benefit, Pitch } from '../../pitch/schema.ts';
import type { Check, Found } from '../check.ts';
import { filled, quoted, withId } from '../../catalogue/terms.ts';
import { countedLines } from '../case.ts';

let patterns: ReadonlyMap<string, RegExp> | undefined;

/** CHK-35: two counted lines seem to pay for the same thing and neither says what it leaves out. */
export const countedTwice: Check = {
  id: 'CHK-35',
  reads: ['benefits', 'metrics'],
  find(pitch) {
    const lines = countedLines(pitch).map((line) => ({ ...line, classes: classesOf(pitch, line.item) }));
    const found: Found[] = [];
    for (const [position, later] of lines.entries())
      for (const earlier of lines.slice(0, position)) {
        if (!overlap(earlier.classes, later.classes) || [earlier, later].some(({ item }) => saysWhatIsLeftOut(item)))
          continue;
        const params = { benefitA: `“${quoted(earlier.item.name)}”`, benefitB: `“${quoted(later.item.name)}”` };
        found.push({ path: `/benefits/${later.index}`, subject: earlier.item.id, params });
      }
    return found;
  },
};

function classesOf(pitch: Pitch, line: Benefit): Set<string> {
  patterns ??= new Map(
    Object.entries(checksFile.overlap.classes).map(([name, pattern]) => [name, new RegExp(pattern, 'iu')]),
  );
  const texts = [line.name, withId(pitch.metrics, line.metricId)?.item.name].filter(filled);
  return new Set([...patterns].filter(([, pattern]) => texts.some((text) => pattern.test(text))).map(([name]) => name));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return checksFile.overlap.pairs.some(
    ([a, b]) => a !== undefined && b !== undefined && ((one.has(a) && other.has(b)) || (one.has(b) && other.has(a))),
  );
}

function saysWhatIsLeftOut(line: Benefit): boolean {
  return /not counted|exclud/i.test(line.valueBasis ?? '');
}
