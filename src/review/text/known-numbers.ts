/** The numbers and percentages that a pitch knows: those in its fields, the derived ones, and those in its sources (domain.md 5.2.4). */
import checksFile from '../../../assets/checks.json' with { type: 'json' };
import { hoursPerMonth } from '../../business-case/time.ts';
import { isPercentage } from '../../format/metrics.ts';
import { createFormat, type Format } from '../../format/format.ts';
import type { Pitch } from '../../pitch/schema.ts';
import { caseOf } from '../case.ts';
import { perText, textFields } from './fields.ts';
import { numbersIn, type NumberInText } from './numbers.ts';

const sources = textFields(checksFile.fields.numberSources);

/** Parts whose numbers are no facts. */
const notFacts: ReadonlySet<string> = new Set(['images', 'rehearsals', 'deck', 'comments', 'dismissed']);

/** Whether a number of a text stands for something in the pitch: equal after rounding to the decimals shown, signs ignored. */
export type IsKnown = (number: NumberInText) => boolean;

let last: { pitch: Pitch; isKnown: IsKnown } | undefined;

export function knownNumbers(pitch: Pitch): IsKnown {
  if (last?.pitch !== pitch) last = { pitch, isKnown: createKnown(pitch) };
  return last.isKnown;
}

function createKnown(pitch: Pitch): IsKnown {
  const sets = new Map<string, Set<number>>();
  let numbers: number[] | undefined;
  let percentages: number[] | undefined;
  const at = (value: number, decimals: number) => Math.round(Number(Math.abs(value).toPrecision(15)) * 10 ** decimals);
  return ({ value, decimals, isPercentage: asPercent }) => {
    const key = `${asPercent ? 'percent' : 'number'} ${decimals}`;
    let set = sets.get(key);
    if (!set) {
      const all = asPercent ? (percentages ??= percentagesOf(pitch)) : (numbers ??= numbersOf(pitch));
      sets.set(key, (set = new Set(all.map((known) => at(known, decimals)))));
    }
    return set.has(at(value, decimals));
  };
}

function numbersOf(pitch: Pitch): number[] {
  const numbers: number[] = [];
  for (const [part, value] of Object.entries(pitch)) if (!notFacts.has(part)) append(numbers, numbersInside(value));
  append(numbers, numbersInside(caseOf(pitch)));
  const peak = pitch.timeAnswer?.peakPairs ?? 0;
  const mentor = hoursPerMonth(pitch, 'mentor') ?? 0;
  const mentee = hoursPerMonth(pitch, 'mentee') ?? 0;
  numbers.push(peak * mentor, peak * mentee, peak * (mentor + mentee));
  append(
    numbers,
    sourceNumbers(pitch).map(({ value }) => value),
  );
  return numbers;
}

function percentagesOf(pitch: Pitch): number[] {
  const { roiHeadlinePct, breakEvenShareOfExpectedBenefit, scenarios } = caseOf(pitch);
  const share = (factor: number | null | undefined) => (factor == null ? null : factor * 100);
  const ofPercent = new Set((pitch.metrics ?? []).filter(isPercentage).map(({ id }) => id));
  const known = [
    ...(pitch.metrics ?? [])
      .filter(isPercentage)
      .flatMap(({ baseline, target, threshold }) => [baseline?.value, target?.value, threshold]),
    ...(pitch.scale?.phases ?? [])
      .flatMap(({ gate }) => gate?.go ?? [])
      .map(({ metricId, value }) => (metricId && ofPercent.has(metricId) ? value : null)),
    ...(pitch.benefits ?? []).flatMap(({ attribution, confidence, byYear }) => [
      share(attribution),
      share(confidence),
      ...Object.values(byYear ?? {}).map((year) => share(year?.realisation)),
    ]),
    pitch.financialSettings?.discountRatePct,
    pitch.financialSettings?.hurdleRoiPct,
    ...(pitch.matching?.criteria ?? []).map(({ weight }) => weight),
    roiHeadlinePct,
    share(breakEvenShareOfExpectedBenefit),
    ...Object.values(scenarios).map(({ roiPct }) => roiPct),
    ...sourceNumbers(pitch).map(({ value, isPercentage: asPercent }) => (asPercent ? value : null)),
  ].filter((value) => value != null);
  return [...known, ...known.map((value) => 100 - value)];
}

const numbersByFormat = perText(() => new Map<Format, NumberInText[]>());

function sourceNumbers(pitch: Pitch): NumberInText[] {
  const format = createFormat(pitch.organisation);
  return sources.of(pitch).flatMap(({ text }) => {
    const byFormat = numbersByFormat(text);
    let numbers = byFormat.get(format);
    if (!numbers) byFormat.set(format, (numbers = numbersIn(text, format, 'any')));
    return numbers;
  });
}

const insideCache = new WeakMap<object, readonly number[]>();

/** Every finite number inside a value. A list or object that was looked at before is not looked at again. */
function numbersInside(value: unknown): readonly number[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  let numbers = insideCache.get(value);
  if (!numbers) {
    const found: number[] = [];
    for (const child of Object.values(value)) append(found, numbersInside(child));
    insideCache.set(value, (numbers = found));
  }
  return numbers;
}

function append(into: number[], numbers: readonly number[]): void {
  for (const number of numbers) into.push(number);
}
