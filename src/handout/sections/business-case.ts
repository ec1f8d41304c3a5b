/** 7: what the first year returns, how sure that is, and what it rests on. */
import { countedLines } from '../../business-case/benefits.ts';
import type { Context } from '../../deck/context.ts';
import { slideFor } from '../../deck/deck.ts';
import { tornadoChart } from '../../deck/drivers.ts';
import { isBlank, withoutPeriod, withPeriod } from '../../format/sentence.ts';
import { outcomesChart } from '../../deck/slides/business-case.ts';
import { label } from '../../deck/words.ts';
import { choiceLabel } from '../../catalogue/guidance.ts';
import { fill } from '../../format/fill.ts';
import type { Block, Row } from '../../outline/block.ts';
import { plain, type Rich } from '../../outline/text.ts';
import type { Benefit } from '../../pitch/schema.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { beside, cell, column, heading, lead, paragraph, strong, table } from '../parts.ts';
import { counted as countOf, words } from '../words.ts';
import type { Section, SectionSource } from './section.ts';
import { withSource } from './why-now.ts';

const w = words.case;
const grades = ['A', 'B', 'C', 'D', 'E'] as const;

export const businessCase: Section = (source) => {
  const { context, evidence } = source;
  const slide = slideFor('business_case', context.pitch);
  const outcomes = outcomesChart(context);
  const tornado = tornadoChart(context);
  const sums = sumTable(source);
  const circles: Block[] = outcomes ? [{ kind: 'figure', caption: plain(w.outcomes), chart: outcomes }] : [];
  return [
    ...lead(slide?.title ?? '', ...(slide ? said(context, evidence) : [])),
    ...beside(circles, sums, [98, 63]),
    ...(tornado ? [{ kind: 'figure', caption: plain(w.tornado), chart: tornado } satisfies Block] : []),
    ...benefitLines(context),
    ...beside(assumptions(context), evidenceNotes(evidence), [62, 99]),
  ];
};

function said({ figures, simulation, format }: Context, evidence: EvidenceIndex): Rich[] {
  const { benefit, costHeadline: total, roiHeadlinePct: roi } = figures;
  const brings =
    benefit === null || roi === null
      ? ''
      : fill(w.brings, { benefit: format.money(benefit), cost: format.money(total), roi: format.percent(roi) });
  const ranges = simulation
    ? fill(w.ranges, {
        p10: format.wholePercent(simulation.p10),
        p50: format.wholePercent(simulation.p50),
        p90: format.wholePercent(simulation.p90),
      })
    : '';
  const mixed: Rich = evidence.mixed ? [{ text: w.mixed }, ...evidence.against] : [];
  return [plain(brings), plain(ranges), mixed];
}

/** The lines of year 1, the sums, and what follows from them. */
function sumTable({ context, evidence }: SectionSource): Block[] {
  const { figures, format, text } = context;
  const { currency } = format;
  const { benefit, costHeadline: total } = figures;
  if (benefit === null) return [];
  const amount = (value: number) => format.number(value, 0);
  const row = (name: string, value: string | null): Row[] =>
    value === null ? [] : [{ cells: [cell(name), cell(value)] }];
  const lines = countedLines(context.pitch).map((line): Row => ({
    cells: [
      cell([...nameAndKind(text(line.name), line), ...evidence.references(line.evidenceIds)]),
      cell(amount(figures.benefitLinesYear1[line.id] ?? 0)),
    ],
  }));
  const rate = context.pitch.financialSettings?.discountRatePct;
  const npvName = fill(countOf(figures.horizonYears, w.npv, ''), {
    years: figures.horizonYears,
    rate: rate == null ? '' : format.percent(rate, Number.isInteger(rate) ? 0 : 1),
  });
  const rows: Row[] = [
    ...lines,
    { role: 'sum', cells: [cell(w.benefit), cell(amount(benefit))] },
    ...row(w.cost, amount(total)),
    { role: 'sum', cells: [cell(w.net), cell(amount(benefit - total))] },
    ...row(
      w.share,
      figures.breakEvenShareOfExpectedBenefit === null
        ? null
        : format.percent(figures.breakEvenShareOfExpectedBenefit * 100),
    ),
    ...row(w.payback, figures.simplePaybackMonths === null ? null : format.number(figures.simplePaybackMonths, 1)),
    ...row(npvName, figures.npv === null || rate == null ? null : amount(figures.npv)),
  ];
  const caption = currency === null ? w.table.replace(/,.*/, '') : fill(w.table, { currency });
  return table([column('', 60), column('', 30, 'right')], rows, { caption: plain(caption) });
}

/** "Less scrap, hard", the kind in secondary ink. */
function nameAndKind(name: string, { type }: Benefit): Rich {
  const kind = type == null ? '' : choiceLabel('/benefits/0/type', type).toLowerCase();
  return kind === '' ? plain(name) : [{ text: name }, { text: `, ${kind}`, soft: true }];
}

/** How each line is counted; those that are deliberately not counted say so. */
function benefitLines(context: Context): Block[] {
  const { pitch, text, format, figures } = context;
  const counted = new Set(countedLines(pitch));
  const share = (value: number | null | undefined) => (value == null ? '' : format.wholePercent(value * 100));
  const rows = (pitch.benefits ?? [])
    .filter((line) => !isBlank(line.name))
    .map((line): Row => {
      const year = line.byYear?.['1'];
      const isCounted = counted.has(line);
      return {
        cells: [
          cell(strong(text(line.name)), unitsOf(context, line)),
          cell(isCounted ? share(year?.realisation) : ''),
          cell(isCounted ? share(line.attribution) : ''),
          cell(isCounted ? share(line.confidence) : ''),
          cell(isCounted ? format.number(figures.benefitLinesYear1[line.id] ?? 0, 0) : w.uncounted),
          cell(withoutPeriod(text(line.valueBasis)), withPeriod(text(line.creditSource))),
        ],
      };
    });
  const notes = (pitch.benefits ?? []).flatMap(({ name, byYear }) => {
    const note = text(byYear?.['1']?.note);
    return note === '' ? [] : [[...strong(text(name)), { text: `: ${withPeriod(note)}` }]];
  });
  return table(
    [
      column(w.line, 60),
      column(w.part, 18, 'right'),
      column(w.credited, 18, 'right'),
      column(w.confidence, 18, 'right'),
      column(w.counted, 20, 'right'),
      column(w.basis, 72),
    ],
    rows,
    { caption: plain(w.lines), dense: true, ...(notes.length > 0 ? { footnotes: notes } : {}) },
  );
}

/** "84 setter-months × €3,100". */
function unitsOf({ format, text }: Context, { byYear, unit, valuePerUnit, monetised }: Benefit): string {
  const units = byYear?.['1']?.units;
  if (units == null) return '';
  const values = { units: format.number(units), unit: text(unit), value: format.moneyExact(valuePerUnit ?? 0) };
  if (valuePerUnit == null || monetised !== true) return [values.units, values.unit].filter(Boolean).join(' ');
  return fill(values.unit === '' ? w.unitsBare : w.units, values);
}

function assumptions({ pitch, text }: Context): Block[] {
  const rows = (pitch.assumptions ?? [])
    .filter((item) => !isBlank(item.text))
    .map((item) => ({ cells: [cell(withSource(withoutPeriod(text(item.text)), text(item.source)))] }));
  if (rows.length === 0) return [];
  return [heading(2, w.assumptions), ...table([column('', 1)], rows, { dense: true })];
}

function evidenceNotes({ list }: EvidenceIndex): Block[] {
  if (!list) return [];
  const key = grades.map((grade) => `${grade} ${label('objection:<id>', grade)}`).join(', ');
  const used = list.items.some(({ grade }) => grade);
  return [
    heading(2, w.evidence),
    list,
    ...(used
      ? paragraph([{ text: w.grades, strong: true }], plain(`${key}.`)).map((block) => ({
          ...block,
          tone: 'note' as const,
        }))
      : []),
  ];
}
