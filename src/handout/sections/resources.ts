/** 6: what is to be signed off, and what it costs in which year. */
import { choiceLabel, programRole } from '../../catalogue/guidance.ts';
import type { Context } from '../../deck/context.ts';
import { slideFor } from '../../deck/deck.ts';
import { capital, isBlank, withoutPeriod } from '../../format/sentence.ts';
import { resourceRows, splitChart } from '../../deck/slides/resources.ts';
import { fill } from '../../format/fill.ts';
import type { Block, Row } from '../../outline/block.ts';
import { plain } from '../../outline/text.ts';
import type { Cost } from '../../pitch/schema.ts';
import { cell, column, lead, paragraph, strong, table } from '../parts.ts';
import { words } from '../words.ts';
import type { Section } from './section.ts';

const w = words.resources;

export const resources: Section = ({ context }) => {
  const { pitch, text } = context;
  const slide = slideFor('resources', pitch);
  const chart = splitChart(context);
  const later = slide?.kind === 'resources' ? slide.later : '';
  const rule = withoutPeriod(text(pitch.decision?.rule));
  return [
    ...lead(slide?.title ?? '', plain(later)),
    ...(chart ? [{ kind: 'figure', caption: plain(w.figure), chart } satisfies Block] : []),
    ...signOff(context),
    ...paragraph(plain(rule === '' ? '' : fill(w.rule, { rule }))),
    ...costLines(context),
  ];
};

function signOff(context: Context): Block[] {
  const { format, figures } = context;
  const rows: Row[] = resourceRows(context).map((row) => ({
    cells: [
      cell(strong(row.type), row.description),
      cell(row.approver),
      cell(row.cash > 0 ? format.money(row.cash) : ''),
      cell(row.amount),
    ],
  }));
  if (rows.length > 1 && figures.costHeadline > 0) {
    const cash = figures.cashHeadline > 0 ? format.money(figures.cashHeadline) : '';
    rows.push({ role: 'sum', cells: [cell(w.total), cell(''), cell(cash), cell(format.money(figures.costHeadline))] });
  }
  return table(
    [column(w.what, 90), column(w.signs, 44), column(w.cash, 22, 'right'), column(w.amount, 22, 'right')],
    rows,
    { caption: plain(w.table) },
  );
}

function costLines(context: Context): Block[] {
  const { pitch, format, text } = context;
  const costs = (pitch.costs ?? []).filter((cost) => !isBlank(cost.description) || yearsOf(cost).length > 0);
  const years = [...new Set(costs.flatMap(yearsOf))].toSorted((a, b) => a - b);
  const amount = (value: number | null | undefined) => (value == null || value === 0 ? '' : format.number(value, 0));
  const rows: Row[] = costs.map((cost) => ({
    cells: [
      cell(withoutPeriod(text(cost.description))),
      cell(kindOf(cost)),
      ...years.map((year) => cell(amount(cost.byYear?.[year]))),
    ],
  }));
  const sum = (year: number) => costs.reduce((total, cost) => total + (cost.byYear?.[year] ?? 0), 0);
  if (rows.length > 1) {
    rows.push({
      role: 'sum',
      cells: [cell(w.total), cell(''), ...years.map((year) => cell(format.number(sum(year), 0)))],
    });
  }
  const heads = years.map((year) => column(year === 0 ? w.setup : fill(w.year, { n: year }), 18, 'right'));
  const note = rates(context);
  return table([column(w.line, 76), column(w.kind, 42), ...heads], rows, {
    caption: plain(fill(w.costs, { currency: context.format.currency ?? '' }).replace(/,? *\.$/, '.')),
    dense: true,
    ...(note === '' ? {} : { footnotes: [plain(note)] }),
  });
}

/** "Training, cash". */
function kindOf({ category, cash }: Cost): string {
  const kind = category == null ? '' : choiceLabel('/costs/0/category', category).replaceAll("'", '’');
  const way = cash == null ? '' : cash ? w.cashLine : w.timeLine;
  return [kind, way].filter((part) => part !== '').join(', ');
}

const yearsOf = ({ byYear }: Cost) =>
  Object.entries(byYear ?? {}).flatMap(([year, value]) => (value ? [Number(year)] : []));

function rates({ pitch, format, text }: Context): string {
  const { mentorPerHour, menteePerHour, lineManagerPerHour, source } = pitch.rates ?? {};
  const list = [
    ['mentor', mentorPerHour] as const,
    ['mentee', menteePerHour] as const,
    ['line_manager', lineManagerPerHour] as const,
  ].flatMap(([role, value]) =>
    value == null ? [] : [fill(w.rate, { role: programRole(role).one, amount: format.moneyExact(value) })],
  );
  if (list.length === 0) return '';
  const from = isBlank(source) ? '' : fill(w.ratesSource, { source: withoutPeriod(text(source)) });
  return capital([fill(w.rates, { list: format.list(list) }), from].filter(Boolean).join(' '));
}
