/** What a gate asks for, in words (deck.md s08-scale-gates). */
import { isPercentage, unitAfterName, unitAfterNumber } from '../format/metrics.ts';
import { fill } from '../format/fill.ts';
import type { Rich } from '../outline/text.ts';
import type { Gate, Metric } from '../pitch/schema.ts';
import type { Context } from './context.ts';
import { unitDetail } from './measure.ts';
import type { NumberedGate } from './phases.ts';
import { isBlank, small, withoutPeriod } from '../format/sentence.ts';
import type { GateBlock } from './slide.ts';
import { label } from './words.ts';

const key = 'scale';
const operators = { '>=': 'atLeast', '<=': 'atMost', '>': 'more', '<': 'less' } as const;

/** The gate as a block: when, what is committed, who decides, the rules, and what happens if they are missed. */
export function gateBlock(context: Context, { gate, number }: NumberedGate): GateBlock {
  const { format } = context;
  const decider = context.personName(gate.deciderId);
  const committed = gate.committedCost;
  const line = [
    committed == null ? '' : fill(label(key, 'committed'), { amount: format.money(committed) }),
    decider === '' ? '' : fill(label(key, 'decides'), { name: decider }),
  ];
  const missed = withoutPeriod(context.text(gate.ifMissed));
  return {
    number,
    date: isBlank(gate.date) ? '' : format.date(gate.date!),
    line: line.filter(Boolean).join('; '),
    rules: rulesOf(context, gate).map(({ metric, operator, value }) => ({
      name: nameOf(context, metric),
      value: around(label(key, operator), valueOf(context, metric, value)),
    })),
    ifMissed: missed === '' ? '' : fill(label(key, 'ifMissed'), { text: small(missed) }),
  };
}

/** The gate as blanks of its alternative text. */
export function gateWords(context: Context, gate: Gate): { date: string; rules: string; ifMissed: string } {
  const rules = rulesOf(context, gate).map(({ metric, operator, value }) => {
    const name = small(context.metricName(metric));
    return `${name} ${fill(label(key, operator), { value: context.format.metricValueInSentence(metric, value) })}`;
  });
  return {
    date: isBlank(gate.date) ? '' : context.format.date(gate.date!),
    rules: context.format.list(rules),
    ifMissed: small(withoutPeriod(context.text(gate.ifMissed))),
  };
}

/** The rules that are complete: a measure, a comparison and a value. */
function rulesOf(context: Context, gate: Gate) {
  return (gate.go ?? []).flatMap(({ metricId, op, value }) => {
    const metric = context.metric(metricId);
    if (!metric || isBlank(metric.name) || op == null || value == null) return [];
    return [{ metric, operator: operators[op], value }];
  });
}

/** A unit of one word stands at the value, a longer one after the name; percentages say of what on the measures slide. */
const carriesUnit = (metric: Metric) =>
  isPercentage(metric) ||
  (unitAfterNumber(metric) === unitAfterName(metric) && !/\s/.test(unitAfterName(metric) ?? ''));

function nameOf(context: Context, metric: Metric): Rich {
  const name = { text: context.metricName(metric) };
  const detail = carriesUnit(metric) ? '' : unitDetail(context, metric);
  return detail === '' ? [name] : [name, { text: `, ${detail}`, soft: true }];
}

function valueOf(context: Context, metric: Metric, value: number): string {
  const { format } = context;
  return carriesUnit(metric) ? format.metricValueInSentence(metric, value) : format.metricValue(metric, value);
}

/** A pattern with its value in strong. */
function around(pattern: string, value: string): Rich {
  const [before = '', after = ''] = pattern.split('{value}');
  return [{ text: before }, { text: value, strong: true as const }, { text: after }].filter(({ text }) => text !== '');
}
