import { headlineOf } from '../../business-case/costs.ts';
import { resourcesOf } from '../../catalogue/terms.ts';
import { createFormat, type Format } from '../../format/format.ts';
import type { Pitch } from '../../pitch/schema.ts';
import { caseOf, caseParts } from '../case.ts';
import type { Check, Fix, Found } from '../check.ts';
import { amountsIn, type AmountInText } from '../text/numbers.ts';

/** An amount this near to the right one is meant to be it. */
const near = 0.25;

/** CHK-28: the ask, the fallback or the resources name another sum than the cost lines. */
export const sumsDisagree: Check = {
  id: 'CHK-28',
  reads: [...caseParts, 'decision', 'organisation'],
  find(pitch) {
    const { costHeadline } = caseOf(pitch);
    const { decision } = pitch;
    const found: Found[] = [];
    const ask = wrongAmount(pitch, decision?.ask, costHeadline);
    if (ask) found.push(finding(pitch, '/decision/ask', ask, costHeadline));
    const fallback = wrongAmount(pitch, decision?.fallback, decision?.fallbackCost);
    if (fallback)
      found.push({
        ...finding(pitch, '/decision/fallback', fallback, decision?.fallbackCost ?? 0),
        wording: 'CHK-28-fallback',
      });
    return [...found, ...resources(pitch, costHeadline)];
  },
};

function wrongAmount(
  pitch: Pitch,
  text: string | null | undefined,
  right: number | null | undefined,
): AmountInText | undefined {
  if (!text || !right) return undefined;
  const candidates = amountsIn(text, createFormat(pitch.organisation)).filter(
    ({ value }) => Math.abs(value - right) <= near * right,
  );
  if (candidates.length === 0) return undefined;
  const allowed = allowedAmounts(pitch);
  return candidates.find(({ value }) => !allowed.has(Math.round(value)));
}

/** In whole units. */
function allowedAmounts(pitch: Pitch): Set<number> {
  const { costHeadline, costSetup, cashHeadline, nonCashHeadline, resourceAmounts } = caseOf(pitch);
  const lines = pitch.costs ?? [];
  const years = new Set(lines.flatMap((line) => Object.keys(line.byYear ?? {})));
  const byYear = [...years].map((year) => lines.reduce((sum, line) => sum + (line.byYear?.[year] ?? 0), 0));
  const amounts = [
    costHeadline,
    costSetup,
    ...byYear,
    byYear.reduce((sum, amount) => sum + amount, 0),
    cashHeadline,
    nonCashHeadline,
    ...Object.values(resourceAmounts).map(({ amount }) => amount),
    ...lines.map(headlineOf),
    pitch.decision?.fallbackCost,
    ...(pitch.scale?.phases ?? []).map(({ gate }) => gate?.committedCost),
    ...(pitch.decision?.alternatives ?? []).map(({ cost }) => cost),
  ];
  return new Set(amounts.filter((amount) => amount != null).map((amount) => Math.round(amount)));
}

function finding(
  pitch: Pitch,
  path: '/decision/ask' | '/decision/fallback',
  wrong: AmountInText,
  right: number,
): Found {
  const format = createFormat(pitch.organisation);
  return { path, params: { x: wrong.text, y: format.money(right) }, fix: rewrite(pitch, path, wrong, right, format) };
}

/** Puts the right amount in the place of the wrong one. */
function rewrite(
  pitch: Pitch,
  path: '/decision/ask' | '/decision/fallback',
  wrong: AmountInText,
  right: number,
  format: Format,
): Fix {
  const text = (path === '/decision/ask' ? pitch.decision?.ask : pitch.decision?.fallback) ?? '';
  const value = text.slice(0, wrong.start) + format.money(right) + text.slice(wrong.end);
  return { label: 'use', params: { value: format.money(right) }, ops: [{ op: 'set', path, value }] };
}

function resources(pitch: Pitch, costHeadline: number): Found[] {
  if (resourcesOf(pitch).length === 0) return [];
  const sum = Object.values(caseOf(pitch).resourceAmounts).reduce((total, { amount }) => total + (amount ?? 0), 0);
  if (Math.abs(sum - costHeadline) <= 1) return [];
  const { money } = createFormat(pitch.organisation);
  return [{ path: '/resources', wording: 'CHK-28-resources', params: { x: money(sum), y: money(costHeadline) } }];
}
