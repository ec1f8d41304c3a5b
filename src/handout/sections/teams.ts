/** 8: the hours that are asked of people, who covers for them and what stops it. */
import { slideFor } from '../../deck/deck.ts';
import { hoursChart, hoursOfMonth } from '../../deck/hours.ts';
import { withPeriod } from '../../format/sentence.ts';
import { fill } from '../../format/fill.ts';
import type { Block } from '../../outline/block.ts';
import { plain } from '../../outline/text.ts';
import { cell, column, lead, strong, table } from '../parts.ts';
import { words } from '../words.ts';
import { peopleOf } from './elements.ts';
import type { Section } from './section.ts';

const w = words.teams;

export const teams: Section = ({ context }) => {
  const slide = slideFor('time', context.pitch);
  const chart = hoursChart(context);
  const month = context.format.number(hoursOfMonth(context.pitch));
  const facts = slide?.kind === 'time' ? slide.facts : [];
  return [
    ...lead(slide?.title ?? ''),
    ...(chart
      ? [{ kind: 'figure', caption: plain(fill(chart.bars ? w.bars : w.figure, { month })), chart } satisfies Block]
      : []),
    ...table(
      [column('', 36), column('', 134)],
      facts.map(({ label, value }) => ({ cells: [cell(strong(label)), cell(withPeriod(value))] })),
    ),
    ...peopleOf(context),
  ];
};
