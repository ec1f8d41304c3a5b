/** 9: what may go wrong, and what people have asked. Never who asked. */
import type { Context } from '../../deck/context.ts';
import { slideFor } from '../../deck/deck.ts';
import { isBlank, withPeriod } from '../../format/sentence.ts';
import { label } from '../../deck/words.ts';
import { fill } from '../../format/fill.ts';
import type { Block } from '../../outline/block.ts';
import { plain } from '../../outline/text.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { beside, cell, column, heading, lead, paragraph, strong, table } from '../parts.ts';
import { words } from '../words.ts';
import type { Section } from './section.ts';

const w = words.risks;

export const risks: Section = ({ context, evidence }) => {
  const slide = slideFor('risks', context.pitch);
  return [...lead(slide?.title ?? ''), ...riskBlocks(context), ...objections(context, evidence)];
};

/** The grid and, beside it, the numbered risks. */
function riskBlocks({ pitch, text }: Context): Block[] {
  const slide = slideFor('risks', pitch);
  if (slide?.kind !== 'risks') return [];
  const triggers = new Map((pitch.risks ?? []).map(({ id, trigger }) => [id, trigger]));
  const rows = slide.rows.map((row) => ({
    cells: [
      cell(String(row.number)),
      cell(strong(withPeriod(row.text)), withPeriod(row.mitigation)),
      cell(row.owner, withPeriod(text(triggers.get(row.id)))),
    ],
  }));
  const figure: Block[] = slide.chart ? [{ kind: 'figure', caption: plain(w.figure), chart: slide.chart }] : [];
  const list = table([column('', 5), column(w.risk, 72), column(w.sign, 42)], rows, {
    caption: plain(w.table),
    dense: true,
  });
  return beside(figure, list, [42, 119]);
}

function objections({ pitch, text }: Context, evidence: EvidenceIndex): Block[] {
  const blocks = (pitch.objections ?? [])
    .filter((objection) => !isBlank(objection.text) && !isBlank(objection.answer))
    .flatMap((objection): Block[] => [
      heading(3, fill(label('objection:<id>', 'quote'), { objection: text(objection.text) })),
      ...paragraph([...plain(withPeriod(text(objection.answer))), ...evidence.references(objection.evidenceIds)]),
    ]);
  return blocks.length === 0 ? [] : [heading(2, w.objections), ...blocks];
}
