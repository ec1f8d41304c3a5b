/** 2: the objectives, and how each leads through the work to a result. */
import type { Context } from '../../deck/context.ts';
import { slideFor } from '../../deck/deck.ts';
import { linksWithMechanism } from '../../deck/line.ts';
import { isBlank, withoutPeriod, withPeriod } from '../../format/sentence.ts';
import { chainChart } from '../../deck/slides/line-of-sight.ts';
import { fill } from '../../format/fill.ts';
import type { Table } from '../../outline/block.ts';
import { plain, type Rich } from '../../outline/text.ts';
import { cell, column, lead, strong, table } from '../parts.ts';
import { words } from '../words.ts';
import type { Section, SectionSource } from './section.ts';

export const objectives: Section = (source) => {
  const { context } = source;
  const slide = slideFor('objectives', context.pitch);
  const line = slideFor('line_of_sight', context.pitch);
  const chart = chainChart(context);
  const rows = slide?.kind === 'objectives' ? slide.rows : [];
  const { objective, source: stands, owner, result, caption } = words.objectives;
  return [
    ...lead(slide?.title ?? line?.title ?? '', plain(slide && line ? withPeriod(line.title) : '')),
    ...table(
      [column(objective, 44), column(stands, 34), column(owner, 28), column(result, 34)],
      rows.map((row) => ({
        cells: [
          cell(strong(row.statement)),
          cell(row.source),
          cell(row.owner),
          row.result ? cell(way(row.result.from, row.result.to), row.result.name) : cell(''),
        ],
      })),
      { caption: plain(caption) },
    ),
    ...(chart ? [{ kind: 'figure' as const, caption: plain(words.objectives.chain), chart }] : []),
    ...assumptions(source),
  ];
};

function way(from: string, to: string): Rich {
  if (from === '' || to === '') return strong(from || to);
  return [{ text: fill(words.keyFigures.arrow, { from, to }), strong: true }];
}

function assumptions({ context, evidence }: SectionSource): Table[] {
  const { holds, objective, assumptions: caption } = words.objectives;
  const rows = linksWithMechanism(context)
    .filter((link) => !isBlank(link.assumption))
    .map((link) => ({
      cells: [
        cell(nameOf(context, link.objectiveId)),
        cell([...plain(context.text(link.assumption)), ...evidence.references(link.evidenceIds)]),
      ],
    }));
  const refers = rows.some(({ cells }) => cells[1]!.text.some((run) => run.raised));
  return table([column(objective, 44), column(holds, 96)], rows, {
    caption: plain(refers ? `${caption} ${words.objectives.raised}` : caption),
  });
}

function nameOf({ pitch, text }: Context, id: string | null | undefined): string {
  return withoutPeriod(text(pitch.objectives?.find((objective) => objective.id === id)?.statement));
}
