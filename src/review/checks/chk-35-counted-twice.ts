import checksFile from '../../../assets/checks.json' with { type: 'json' };
import type { Benefit, Metric, Pitch } from '../../pitch/schema.ts';
import type { Check, Found } from '../check.ts';
import { filled, quoted, withId } from '../../catalogue/terms.ts';
import { countedLines } from '../case.ts';

let patterns: readonly (readonly [string, RegExp])[] | undefined;

/** CHK-35: two counted lines seem to pay for the same thing and neither says what it leaves out. */
export const countedTwice: Check = {
  id: 'CHK-35',
  reads: ['benefits', 'metrics'],
  find(pitch) {
    const lines = countedLines(pitch)
      .filter(({ item }) => !saysWhatIsLeftOut(item))
      .map((line) => ({ ...line, classes: classesOf(pitch, line.item) }))
      .filter(({ classes }) => classes.size > 0);
    const found: Found[] = [];
    for (const [position, later] of lines.entries())
      for (const earlier of lines.slice(0, position)) {
        if (!overlap(earlier.classes, later.classes)) continue;
        const params = { benefitA: `“${quoted(earlier.item.name)}”`, benefitB: `“${quoted(later.item.name)}”` };
        found.push({ path: `/benefits/${later.index}`, subject: earlier.item.id, params });
      }
    return found;
  },
};

/** What a line pays for, by its own name and that of its metric. */
function classesOf(pitch: Pitch, line: Benefit): Set<string> {
  const metric = withId(pitch.metrics, line.metricId)?.item;
  return new Set([line, metric].flatMap((item) => (item ? classesByName(item) : [])));
}

const classesByItem = new WeakMap<Benefit | Metric, readonly string[]>();

function classesByName(item: Benefit | Metric): readonly string[] {
  patterns ??= Object.entries(checksFile.overlap.classes).map(([name, source]) => [name, new RegExp(source, 'iu')]);
  let known = classesByItem.get(item);
  if (!known) {
    const { name } = item;
    known = filled(name) ? patterns.filter(([, pattern]) => pattern.test(name)).map(([kind]) => kind) : [];
    classesByItem.set(item, known);
  }
  return known;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return checksFile.overlap.pairs.some(
    ([a, b]) => a !== undefined && b !== undefined && ((one.has(a) && other.has(b)) || (one.has(b) && other.has(a))),
  );
}

function saysWhatIsLeftOut(line: Benefit): boolean {
  return /not counted|exclud/i.test(line.valueBasis ?? '');
}
