/** Phases and gates (deck.md s08-scale-gates). */
import { group, line, type Mark } from '../../chart/mark.ts';
import { gateSign, phases, usualRow } from '../../chart/phases.ts';
import { setText, type Voice, voice, widthOf } from '../../chart/text.ts';
import type { GateBlock } from '../../deck/slide.ts';
import { bodyVoice, labelVoice, page, sizes, strongVoice } from '../page.ts';
import { type Layout, type Part, titledPart, worded } from '../part.ts';
import { plainWords } from '../plain-words.ts';

const blockWidth = 402;
const indent = 42;
const headTop = 13;
const ruleVoice: Voice = { ...voice(18, 23), softSize: 16 };
const missedVoice = voice(18, 23, 400, 'ink2');
const between = 6;
/** Gate blocks end at the lower edge, but stay in sight of the phases. */
const farthest = 100;
/** Phases come closer together before the gates go on to a next slide. */
const rowHeights = [usualRow, 38, 34];
/** The axis stands nearer to the title than other content. */
const nearer = 4;

export const layoutScale: Layout<'scale'> = (slide, setting) => {
  const { chart, gates } = slide;
  const top = setting.continued ? 140 : 105;
  const firstTwo = gates.slice(0, 2);
  const room = page.bottom - blocksHeight(firstTwo) - 2 - top + nearer;
  const row = rowHeights.find((height) => phases(chart, page.left, 0, page.content, sizes, height).height <= room);
  const onFirst = row === undefined ? [] : firstTwo;
  const first = titledPart(slide.title, slide.subtitle, setting, (at) => {
    const drawing = phases(chart, page.left, at - nearer, page.content, sizes, row);
    const chartEnd = at - nearer + drawing.height;
    const blocks = gateBlocks(
      onFirst,
      Math.max(chartEnd + 2, Math.min(chartEnd + farthest, page.bottom - blocksHeight(onFirst))),
    );
    const limit = setText(gates.length === 0 ? slide.constraint : '', page.left, chartEnd + 36, 700, bodyVoice);
    return [...drawing.marks, ...blocks, ...(limit.height > 0 ? [group('paragraph', limit.marks)] : [])];
  });
  const parts: Part[] = [worded(first, () => plainWords({ ...slide, gates: onFirst }))];
  for (let index = onFirst.length; index < gates.length; index += 2) {
    const title = index === 0 ? slide.title : slide.continued;
    const some = gates.slice(index, index + 2);
    const part = titledPart(title, undefined, setting, (at) => gateBlocks(some, at));
    parts.push(
      worded(part, () => plainWords({ ...slide, chart: { ...chart, rows: [] }, gates: some, constraint: '' })),
    );
  }
  return parts;
};

function blocksHeight(gates: readonly GateBlock[]): number {
  return Math.max(0, ...gates.map((gate) => block(gate, 0, 0, gates.length === 1).height));
}

function gateBlocks(gates: readonly GateBlock[], top: number): Mark[] {
  return gates.flatMap((gate, index) => [
    ...block(gate, page.left + index * (page.content - blockWidth), top, gates.length === 1).marks,
  ]);
}

/** One gate alone takes the whole width: what it is left, its rules right. */
function block(gate: GateBlock, x: number, top: number, alone: boolean): { marks: Mark[]; height: number } {
  const wide = blockWidth - indent;
  const left = x + indent;
  const width = alone ? page.content : blockWidth;
  const date = setText(gate.date, left, top + headTop, wide, strongVoice);
  const words = setText(gate.line, left, top + headTop + date.height, wide, labelVoice);
  const headEnd = top + headTop + date.height + words.height;
  const rulesLeft = alone ? page.right - blockWidth : left;
  const rulesWidth = alone ? blockWidth : wide;
  const rules = ruleRows(gate, rulesLeft, alone ? top + headTop + 1 : headEnd + between, rulesWidth);
  const missedTop = alone ? headEnd + between + 2 : rules.end;
  const missed = setText(gate.ifMissed, left, missedTop, wide, missedVoice);
  const end = Math.max(headEnd, rules.end - between, missed.height > 0 ? missedTop + missed.height : 0);
  return {
    marks: [
      group('ornament', [
        line(x, top, x + width, top, 'mark', 1),
        ...gateSign(gate.number, x + 15, top + headTop + strongVoice.line / 2 + 2, sizes),
      ]),
      group('paragraph', [...date.marks, ...words.marks]),
      ...rules.marks,
      ...(missed.height > 0 ? [group('paragraph', missed.marks)] : []),
    ],
    height: end - top,
  };
}

/** Each rule: the measure left, its value right. A value that leaves no room stands below its measure. */
function ruleRows({ rules }: GateBlock, x: number, top: number, width: number): { marks: Mark[]; end: number } {
  let y = top;
  const items = rules.map((rule) => {
    const valueWidth = widthOf(rule.value, ruleVoice) + 0.5;
    const beside = valueWidth <= width * 0.5;
    const name = setText(rule.name, x, y, beside ? width - valueWidth - 18 : width, ruleVoice);
    const value = setText(rule.value, x, beside ? y : y + name.height, width, ruleVoice, beside ? 'end' : 'start');
    y += (beside ? Math.max(name.height, value.height) : name.height + value.height) + between;
    return group('item', [...name.marks, ...value.marks]);
  });
  return { marks: items.length > 0 ? [group('list', items)] : [], end: y };
}
