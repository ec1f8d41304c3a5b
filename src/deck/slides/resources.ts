/** What is to be signed off and what it costs (deck.md s09-resources-cost). */
import { fill } from '../../format/fill.ts';
import type { SplitChart } from '../../outline/chart.ts';
import type { Resource } from '../../pitch/schema.ts';
import { altOf } from '../alt.ts';
import { askedResources, resourceName } from '../asked.ts';
import type { Context } from '../context.ts';
import { frameOf } from '../frame.ts';
import { type Amount, amountOf } from '../figures.ts';
import { withoutPeriod } from '../../format/sentence.ts';
import type { ResourceRow, ResourcesSlide } from '../slide.ts';
import { titleOf } from '../title.ts';
import { label, words } from '../words.ts';

const key = 'resources';
const mostRows = 6;

export function resourcesSlide(context: Context): ResourcesSlide | null {
  const filled = titleOf(context, key);
  if (!filled) return null;
  const all = resourceRows(context);
  const chart = splitChart(context);
  return {
    ...frameOf(context, key, filled.text),
    kind: key,
    ...(chart && { chart }),
    heads: { what: label(key, 'what'), signs: label(key, 'signs') },
    rows: joined(context, all),
    later: laterCosts(context),
    altText: [chart?.alt ?? '', ...all.map(altOfRow)].filter((text) => text !== '').join(' '),
  };
}

/** All resources by size, those without cost last. */
export function resourceRows(context: Context): ResourceRow[] {
  return askedResources(context.pitch)
    .map((resource) => ({ resource, amount: amountOf(context.figures, resource) }))
    .toSorted((a, b) => (b.amount?.total ?? 0) - (a.amount?.total ?? 0))
    .map(({ resource, amount }) => rowOf(context, resource, amount));
}

function rowOf(context: Context, resource: Resource, amount: Amount | null): ResourceRow {
  const type = resourceName(context, resource);
  const description = withoutPeriod(context.text(resource.description));
  return {
    id: resource.id,
    type,
    description: description === type ? '' : description,
    cash: amount?.cash ?? 0,
    time: amount?.time ?? 0,
    amount: amount === null ? '' : context.format.money(amount.total),
    free: (amount?.total ?? 0) === 0,
    approver: context.personName(resource.approverId),
  };
}

/** More than six: the smallest stand together as "3 more". */
function joined(context: Context, rows: ResourceRow[]): ResourceRow[] {
  if (rows.length <= mostRows) return rows;
  const rest = rows.slice(mostRows - 1);
  const sum = (part: 'cash' | 'time') => rest.reduce((total, row) => total + row[part], 0);
  const [cash, time] = [sum('cash'), sum('time')];
  const approvers = new Set(rest.map((row) => row.approver));
  return [
    ...rows.slice(0, mostRows - 1),
    {
      id: '',
      type: fill(label(key, 'more'), { k: rest.length }),
      description: context.format.list(rest.map((row) => row.type)),
      cash,
      time,
      amount: rest.some((row) => row.amount !== '') ? context.format.money(cash + time) : '',
      free: cash + time === 0,
      approver: approvers.size === 1 ? (rest[0]?.approver ?? '') : '',
    },
  ];
}

/** Cash and people's time; null while nothing is priced. */
export function splitChart({ figures, format }: Context): SplitChart | null {
  const { costHeadline: total, cashHeadline: cash, nonCashHeadline: time } = figures;
  if (total <= 0) return null;
  const part = (name: string, value: number) => ({
    value,
    text: fill(label(key, name), { amount: format.money(value) }),
  });
  return {
    kind: 'split',
    ...(cash > 0 && { cash: part('cash', cash) }),
    ...(time > 0 && { time: part('time', time) }),
    alt: altOf(key, null, {
      costHeadline: format.money(total),
      cashHeadline: format.money(cash),
      timeHeadline: format.money(time),
    }),
  };
}

function altOfRow(row: ResourceRow): string {
  return altOf(key, 'resource', { type: row.type, amount: row.amount, name: row.approver });
}

/** What the years after the first would cost; empty when they cost nothing. */
function laterCosts({ figures, format }: Context): string {
  const later = figures.costByYear
    .map((amount, year) => ({ amount, year }))
    .filter(({ amount, year }) => year > 1 && amount > 0);
  const [first] = later;
  if (!first) return '';
  const amounts = later.map(({ amount }) => format.money(amount));
  if (later.length === 1) return fill(words.later.one, { year: first.year, amount: amounts[0]! });
  if (new Set(amounts).size > 1) return fill(label(key, 'laterVary'), { amounts: format.list(amounts) });
  const years = format.list(later.map(({ year }) => String(year)));
  return fill(label(key, 'later'), { years, amount: amounts[0]! });
}
