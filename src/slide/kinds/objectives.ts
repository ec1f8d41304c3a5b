/** The objectives in order of priority, each with the result it is measured by (deck.md s03-objectives). */
import { group, line, type Mark } from '../../chart/mark.ts';
import { heightOf, label, setMove, setText, type Voice, voice } from '../../chart/text.ts';
import type { ObjectiveRow, ObjectivesSlide } from '../../deck/slide.ts';
import { baseline } from '../../typeset/measure.ts';
import { factRow } from '../facts.ts';
import { page } from '../page.ts';
import { distribute, type Layout, titledPart, worded } from '../part.ts';
import { plainWords } from '../plain-words.ts';

interface Voices {
  readonly statement: Voice;
  /** Above and below the texts of a row. */
  readonly padding: readonly [above: number, below: number];
}
const roomy: Voices = { statement: voice(24, 30, 600), padding: [17, 10] };
const dense: Voices = { statement: voice(22, 27, 600), padding: [12, 6] };
const sourceVoice = voice(18, 23, 400, 'ink2');
const ownerVoice = voice(16, 22, 400, 'ink2');
const fromVoice = voice(34, 36);
const toVoice = voice(34, 36, 600, 'accent');
const numberWidth = 40;
const resultWidth = 268;
/** Rows share this height equally, up to three. */
const shared = 381;

export const layoutObjectives: Layout<'objectives'> = (slide, setting) => {
  if (slide.rows.length === 1 && slide.facts.length > 0) return [single(slide, setting)];
  const results = slide.rows.some((row) => row.result !== undefined);
  const fits = (voices: Voices) => (rows: readonly ObjectiveRow[]) =>
    rows.reduce((sum, row) => sum + heightOfRow(row, results, voices) + voices.padding[0] + voices.padding[1], 0) <=
    page.bottom - (setting.continued ? 140 : 105);
  const all = slide.rows.length > 3 || !fits(roomy)(slide.rows) ? dense : roomy;
  const runs = distribute(slide.rows, (rows) => rows.length <= 4 && fits(all)(rows));
  return runs.map((rows) =>
    worded(
      titledPart(slide.title, slide.subtitle, setting, (top) => {
        const voices = rows.length <= 3 && fits(roomy)(rows) ? roomy : all;
        return table(rows, results, top, voices);
      }),
      () => plainWords({ ...slide, rows }),
    ),
  );
};

function single(slide: ObjectivesSlide, setting: Parameters<Layout<'objectives'>>[1]) {
  const facts = factRow(slide.facts);
  return titledPart(slide.title, slide.subtitle, setting, (top) => {
    const statement = setText(slide.rows[0]!.statement, page.left, Math.max(138, top + 20), 740, voice(44, 54, 600));
    return [group('paragraph', statement.marks), ...facts.marks];
  });
}

const statementWidth = (results: boolean) => page.content - numberWidth - (results ? resultWidth + 20 : 0);

function heightOfRow(row: ObjectiveRow, results: boolean, voices: Voices): number {
  const wide = statementWidth(results);
  const left =
    heightOf(row.statement, wide, voices.statement) +
    heightOf(row.source, wide, sourceVoice) +
    heightOf(row.owner, wide, ownerVoice);
  if (!row.result) return left;
  const move = setMove(row.result.from, row.result.to, 0, 0, resultWidth, fromVoice, toVoice);
  return Math.max(left, move.height + heightOf(row.result.name, resultWidth, sourceVoice));
}

function table(rows: readonly ObjectiveRow[], results: boolean, top: number, voices: Voices): Mark[] {
  const natural = rows.map((row) => heightOfRow(row, results, voices) + voices.padding[0] + voices.padding[1]);
  const sum = natural.reduce((total, height) => total + height, 0);
  // Rows of equal height where that is possible; otherwise each gets the same share of what is left.
  const room = Math.min(page.bottom - top, shared);
  const even = Math.min(room / Math.max(3, rows.length), 140);
  const heights = natural.every((height) => height <= even)
    ? natural.map(() => even)
    : natural.map((height) => height + Math.max(0, Math.min(room, page.bottom - top) - sum) / rows.length);
  const items: Mark[] = [];
  let y = top;
  rows.forEach((row, index) => {
    items.push(group('ornament', [line(page.left, y, page.right, y, 'line', 1)]));
    items.push(group('item', rowMarks(row, results, y + voices.padding[0], voices)));
    y += heights[index]!;
  });
  return [group('list', items)];
}

function rowMarks(row: ObjectiveRow, results: boolean, top: number, { statement: style }: Voices): Mark[] {
  const wide = statementWidth(results);
  const left = page.left + numberWidth;
  const base = top + baseline(style.size, style.line);
  const statement = setText(row.statement, left, top, wide, style);
  const source = setText(row.source, left, top + statement.height + 1, wide, sourceVoice);
  const owner = setText(row.owner, left, top + statement.height + 1 + source.height, wide, ownerVoice);
  const marks: Mark[] = [
    label(String(row.number), page.left, base, { ...style, weight: 400, color: 'ink2' }),
    ...statement.marks,
    ...source.marks,
    ...owner.marks,
  ];
  if (!row.result) return marks;
  const right = page.right - resultWidth;
  // The figures stand on the base line of the statement.
  const moveTop = base - baseline(toVoice.size, toVoice.line);
  const move = setMove(row.result.from, row.result.to, right, moveTop, resultWidth, fromVoice, toVoice);
  const name = setText(row.result.name, right, moveTop + move.height, resultWidth, sourceVoice);
  return [...marks, ...move.marks, ...name.marks];
}
