/** The decision on one page (deck.md p1): every section of it, and what may go when it does not fit. */
import { programRole } from '../catalogue/guidance.ts';
import { contextOf, type Context } from '../deck/context.ts';
import { slideFor } from '../deck/deck.ts';
import { gateBlock } from '../deck/gate.ts';
import { gatesOf } from '../deck/phases.ts';
import { byDate } from '../deck/measure.ts';
import { namedMetrics } from '../deck/lead.ts';
import { profileOf } from '../deck/hours.ts';
import { risksBySize } from '../facts/core.ts';
import { isBlank, withoutPeriod, withPeriod } from '../format/sentence.ts';
import { rangeChart } from '../deck/slides/business-case.ts';
import { movementChart } from '../deck/slides/metrics.ts';
import { fill } from '../format/fill.ts';
import type { Block, Heading } from '../outline/block.ts';
import { plain, type Rich } from '../outline/text.ts';
import type { PublicPitch } from '../pitch/public.ts';
import { breakEvenSentence, chanceSentence, doingNothing } from './front.ts';
import { fieldsOf } from './one-pager-fields.ts';
import type { Amount, OnePagerOutline } from './outline.ts';
import { beside, cell, column, paragraph, sentences, strong, table } from './parts.ts';
import { runningOf } from './running.ts';
import { documentWords, words } from './words.ts';

const w = words.onePager;

/** All that belongs on the page. */
export const most: Amount = { facts: 4, risks: 2, strategy: true };
const least: Amount = { facts: 2, risks: 1, strategy: false };

/**
 * What to leave out next when a column does not fit (deck.md p1): facts from four to two, risks to one, then the strategy statement above both.
 * Null when nothing more may go.
 */
export function less(amount: Amount, column: 'left' | 'right'): Amount | null {
  if (column === 'left' && amount.facts > least.facts) return { ...amount, facts: amount.facts - 1 };
  if (column === 'right' && amount.risks > least.risks) return { ...amount, risks: least.risks };
  return amount.strategy ? { ...amount, strategy: false } : null;
}

const mostResults = 3;

export function onePager(pitch: PublicPitch, amount: Amount = most): OnePagerOutline {
  const context = contextOf(pitch);
  const { text } = context;
  const [left, right] = [leftColumn(context, amount), rightColumn(context, amount)];
  return {
    running: runningOf(pitch, 'onePager'),
    title: slideFor('title', pitch)?.title ?? words.untitled,
    strategy: amount.strategy ? plain(withPeriod(text(pitch.strategyStatement))) : [],
    ask: ask(context),
    left,
    right,
    strip: strip(context),
    fields: fieldsOf(pitch, amount),
  };
}

const head = (textOf: string): Heading => ({ kind: 'heading', level: 1, text: textOf });

/** A section that has nothing to say is left out with its heading. */
const under = (name: string, blocks: readonly Block[]): Block[] => (blocks.length === 0 ? [] : [head(name), ...blocks]);

function ask({ pitch, text }: Context): Block[] {
  const wanted = withPeriod(text(pitch.decision?.ask));
  const fallback = withPeriod(text(pitch.decision?.fallback));
  return under(words.ask, [
    ...paragraph(plain(wanted)),
    ...paragraph(fallback === '' ? [] : sentences(strong(words.ifNot), plain(fallback))),
  ]);
}

function leftColumn(context: Context, amount: Amount): Block[] {
  const heads = documentWords.onePagerHeads;
  const by = byDate(context, context.leadMetric?.target?.by);
  return [
    ...under(heads.why, whyNow(context, amount)),
    ...under(by === '' ? w.changes : fill(heads.change, { by }), changes(context)),
    ...under(heads.case, costAndReturn(context)),
  ];
}

function whyNow(context: Context, { facts }: Amount): Block[] {
  const { pitch, text } = context;
  const items = (pitch.problem?.facts ?? [])
    .filter((fact) => !isBlank(fact.text))
    .slice(0, facts)
    .map((fact) => ({ text: plain(withoutPeriod(text(fact.text))) }));
  return [
    ...paragraph(plain(withPeriod(text(pitch.problem?.statement))), costSentence(context)),
    ...(items.length > 0 ? [{ kind: 'list', ordered: false, items } satisfies Block] : []),
  ];
}

/** What doing nothing costs, in 600, and what it is made of. */
function costSentence(context: Context): Rich {
  const sentence = doingNothing(context);
  const colon = sentence.indexOf(': ');
  if (colon < 0) return strong(sentence);
  return [{ text: sentence.slice(0, colon), strong: true }, { text: sentence.slice(colon) }];
}

/** Three results with today's value, the way and the target; the lead first. */
function changes(context: Context): Block[] {
  const { leadMetric, pitch } = context;
  const results = namedMetrics(pitch).filter(
    (metric) => (metric.kind ?? 'lagging') === 'lagging' && metric.target?.value != null,
  );
  const ordered =
    leadMetric && results.includes(leadMetric)
      ? [leadMetric, ...results.filter((metric) => metric !== leadMetric)]
      : results;
  const rows = ordered.slice(0, mostResults).flatMap((metric) => {
    const chart = movementChart(context, new Set([metric.id]));
    const row = chart?.groups[0]?.rows[0];
    if (!chart || !row) return [];
    const name: Rich =
      row.detail === '' ? plain(row.name) : [{ text: row.name }, { text: `, ${row.detail}`, soft: true }];
    return [
      {
        cells: [
          cell(name),
          cell(row.today?.text ?? chart.labels.none),
          { text: [], chart },
          cell(strong(row.target?.text ?? '')),
        ],
      },
    ];
  });
  return table([column('', 48), column('', 12, 'right'), column('', 25), column('', 12, 'right')], rows);
}

function costAndReturn(context: Context): Block[] {
  const { figures, format } = context;
  const isMixed = figures.cashHeadline > 0 && figures.nonCashHeadline > 0;
  const soft = (textOf: string): Rich => [{ text: textOf, soft: true }];
  const part = (name: string, value: number) => ({ cells: [cell(soft(name)), cell(soft(format.money(value)))] });
  const parts = isMixed ? [part(w.cash, figures.cashHeadline), part(w.time, figures.nonCashHeadline)] : [];
  const rows = figures.priced
    ? [
        { cells: [cell(w.cost), cell(strong(format.money(figures.costHeadline)))] },
        ...parts,
        ...(figures.benefit === null
          ? []
          : [{ cells: [cell(w.benefit), cell(strong(format.money(figures.benefit)))] }]),
      ]
    : [];
  const range = figures.priced ? rangeChart(context) : null;
  const caption: Rich = [
    { text: w.return, strong: true },
    { text: ` ${w.returnHow}`, soft: true },
  ];
  return [
    ...beside(
      table([column('', 30), column('', 14, 'right')], rows),
      range
        ? [
            { kind: 'paragraph', tone: 'note', text: caption },
            { kind: 'figure', chart: range },
          ]
        : [],
      [44, 48],
    ),
    ...(figures.priced ? paragraph(plain(chanceSentence(context)), plain(breakEvenSentence(context))) : []),
  ];
}

function rightColumn(context: Context, amount: Amount): Block[] {
  const heads = documentWords.onePagerHeads;
  return [
    ...under(heads.hours, hours(context)),
    ...gate(context, heads.gate),
    ...under(heads.risks, risks(context, amount)),
  ];
}

function hours({ pitch, text, format }: Context): Block[] {
  const rows = (['mentor', 'mentee', 'line_manager'] as const).flatMap((role) => {
    const asked = profileOf(pitch, role)?.hoursPerMonth;
    if (asked == null || asked <= 0) return [];
    const [before = '', after = ''] = w.hoursAMonth.split('{hours}');
    const value: Rich = [...plain(before), { text: format.number(asked), strong: true }, ...plain(after)];
    return [{ cells: [cell(fill(w.each, { role: programRole(role).one })), cell(value)] }];
  });
  return [
    ...table([column('', 36), column('', 24, 'right')], rows),
    ...paragraph(plain(withPeriod(text(pitch.timeAnswer?.coverPlan)))),
  ];
}

function gate(context: Context, pattern: string): Block[] {
  const [first] = gatesOf(context.pitch);
  if (!first) return [];
  const { date, rules, ifMissed } = gateBlock(context, first);
  const decider = context.personName(first.gate.deciderId);
  const lead = [decider === '' ? '' : fill(w.decides, { name: decider }), rules.length > 0 ? w.goesOn : ''];
  const name = date === '' ? pattern.replace(/,? *\{\w+\}/, '') : fill(pattern, { gateDate: date });
  return under(name, [
    ...paragraph(...lead.map(plain)),
    ...table(
      [column('', 36), column('', 24, 'right')],
      rules.map(({ name: measure, value }) => ({ cells: [cell(measure), cell(value)] })),
    ),
    ...paragraph(plain(withPeriod(ifMissed))),
  ]);
}

function risks({ pitch, text }: Context, amount: Amount): Block[] {
  return risksBySize(pitch)
    .slice(0, amount.risks)
    .flatMap((risk) => paragraph(strong(withPeriod(text(risk.text))), plain(withPeriod(text(risk.mitigation)))));
}

function strip({ pitch, text, format }: Context): OnePagerOutline['strip'] {
  const { date, forum, fallback } = pitch.decision ?? {};
  const approver = pitch.stakeholders?.find((person) => person.decisionRole === 'approver');
  const labels = [w.yes, ...(isBlank(fallback) ? [] : [w.fallback]), w.no, w.later];
  return {
    heading: w.decision,
    when: [isBlank(date) ? '' : format.date(date!), text(forum)].filter((part) => part !== '').join(', '),
    boxes: { kind: 'checkboxes', items: labels.map((label) => ({ label, ticked: false })) },
    ...(approver ? { signature: { name: text(approver.name), title: text(approver.title) } } : {}),
  };
}
