/** 5: phases and gates. */
import { choiceLabel } from '../../catalogue/guidance.ts';
import type { Context } from '../../deck/context.ts';
import { slideFor } from '../../deck/deck.ts';
import { gateBlock } from '../../deck/gate.ts';
import { gatesOf, phasesOf } from '../../deck/phases.ts';
import { phasesChart } from '../../deck/phases-chart.ts';
import { isBlank, withoutPeriod, withPeriod } from '../../format/sentence.ts';
import type { GateBlock } from '../../deck/slide.ts';
import { fill } from '../../format/fill.ts';
import type { Block, Table } from '../../outline/block.ts';
import { plain } from '../../outline/text.ts';
import type { Phase } from '../../pitch/schema.ts';
import { beside, cell, column, heading, lead, paragraph, strong, table } from '../parts.ts';
import { words } from '../words.ts';
import type { Section } from './section.ts';

const w = words.scale;

export const scale: Section = ({ context }) => {
  const { pitch, text } = context;
  const chart = phasesChart(context);
  const limit = withoutPeriod(text(pitch.scale?.constraint));
  const gates = gatesOf(pitch).map((gate) => gateBlocks(gateBlock(context, gate)));
  const pairs: Block[] = [];
  for (let index = 0; index < gates.length; index += 2) {
    pairs.push(...beside(gates[index]!, gates[index + 1] ?? [], [1, 1]));
  }
  return [
    ...lead(slideFor('scale', pitch)?.title ?? ''),
    ...(chart ? [{ kind: 'figure', caption: plain(w.figure), chart } satisfies Block] : []),
    ...pairs,
    ...(limit === '' ? [] : paragraph(strong(w.limit), plain(withPeriod(limit)))),
    ...phases(context),
  ];
};

/** A gate: when, what is committed and who decides, the rules, and what happens if they are missed. */
function gateBlocks({ number, date, line, rules, ifMissed }: GateBlock): Block[] {
  return [
    heading(3, date === '' ? fill(w.gate, { n: number }) : fill(w.gateOn, { n: number, date })),
    ...paragraph(plain(withPeriod(line))),
    ...table(
      [column(w.rule, 60), column(w.value, 30, 'right')],
      rules.map(({ name, value }) => ({ cells: [cell(name), cell(value)] })),
    ),
    ...paragraph(plain(withPeriod(ifMissed))),
  ];
}

function phases(context: Context): Table[] {
  const { format, text } = context;
  const count = (value: number | null | undefined) => (value == null ? '' : format.number(value));
  const rows = phasesOf(context.pitch)
    .filter((phase) => phase.name != null || !isBlank(phase.start) || phase.pairs != null)
    .map((phase) => ({
      cells: [
        cell(strong(phase.name == null ? '' : choiceLabel('/scale/phases/0/name', phase.name))),
        cell(period(context, phase)),
        cell(text(phase.where)),
        cell(count(phase.pairs)),
        cell(count(phase.pairsStarted)),
        cell(count(phase.monthsPerPair)),
      ],
    }));
  return table(
    [
      column(w.phase, 20),
      column(w.period, 44),
      column(w.where, 60),
      column(w.pairs, 16, 'right'),
      column(w.started, 16, 'right'),
      column(w.months, 16, 'right'),
    ],
    rows,
    { caption: plain(w.phases), dense: true },
  );
}

function period({ format }: Context, { start, end }: Phase): string {
  if (isBlank(start) || isBlank(end)) return isBlank(start) ? '' : format.dateShort(start!);
  return fill(w.range, { start: format.dateShort(start!), end: format.dateShort(end!) });
}
