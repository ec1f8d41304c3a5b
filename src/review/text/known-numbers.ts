/** The numbers and percentages that a pitch knows: those in its fields, the derived ones, and those in its sources (domain.md 5.2.4). */
import checksFile from '../../../assets/checks.json' with { type: 'json' };
import { hoursPerMonth } from '../../business-case/time.ts';
import { isPercentage } from '../../format/metrics.ts';
import { createFormat, type Format } from '../../format/format.ts';
import type { Pitch } from '../../pitch/schema.ts';
import { caseOf } from '../case.ts';
import { textFields } from './fields.ts';
import { perList, perText } from './made.ts';
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
  const derived = once(() => new Numbers(derivedNumbers(pitch)));
  const stated = once(() => new Numbers(orTheRest(statedPercentages(pitch))));
  const format = createFormat(pitch.organisation);
  const inFields = once(() =>
    Object.keys(pitch)
      .filter((part) => !notFacts.has(part))
      .map((part) => numbersOfPart(pitch[part])),
  );
  const inSources = once(() => sources.lists(pitch).map((list) => numbersOfList(list, format)));
  return (number) => {
    // From what is at hand to what must be looked for in texts: most are found in the first.
    if (number.isPercentage)
      return stated().holds(number) || inSources().some(({ percentages }) => percentages.holds(number));
    const isStored = inFields().some((numbers) => numbers.holds(number));
    return isStored || derived().holds(number) || inSources().some(({ numbers }) => numbers.holds(number));
  };
}

/** Numbers to be looked up after rounding to the decimals that a text shows. */
class Numbers {
  readonly #all: readonly number[];
  readonly #rounded: Set<number>[] = [];

  constructor(all: readonly number[]) {
    this.#all = all;
  }

  holds({ value, decimals }: Pick<NumberInText, 'value' | 'decimals'>): boolean {
    if (this.#all.length === 0) return false;
    const set = (this.#rounded[decimals] ??= new Set(this.#all.map((known) => roundedTo(known, decimals))));
    return set.has(roundedTo(value, decimals));
  }
}

/** A little more than the value is rounded, so that 14.245 does not count as 14.24499999. Signs are ignored. */
function roundedTo(value: number, decimals: number): number {
  return Math.round(Math.abs(value) * 10 ** decimals * (1 + 1e-12));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A percentage is also known as what is left of 100. */
function orTheRest(percentages: readonly number[]): number[] {
  return percentages.flatMap((value) => [value, 100 - value]);
}

const partNumbers = new WeakMap<object, Numbers>();

/** The numbers inside a part of the pitch, remembered as long as no edit touches it. */
function numbersOfPart(value: unknown): Numbers {
  if (typeof value !== 'object' || value === null) return new Numbers(collect(value, []));
  let numbers = partNumbers.get(value);
  if (!numbers) partNumbers.set(value, (numbers = new Numbers(collect(value, []))));
  return numbers;
}

interface SourceNumbers {
  numbers: Numbers;
  percentages: Numbers;
}

const numbersInText = perText((text: string, format: Format) => numbersIn(text, format, 'any'));

/** The numbers in the texts of a list of fields, remembered likewise. */
const numbersOfList = perList((list, format: Format): SourceNumbers => {
  const numbers = list.flatMap((field) => numbersInText(field, format));
  const percentages = numbers.filter((number) => number.isPercentage).map(({ value }) => value);
  return {
    numbers: new Numbers(numbers.map(({ value }) => value)),
    percentages: new Numbers(orTheRest(percentages)),
  };
});

function derivedNumbers(pitch: Pitch): number[] {
  const peak = pitch.timeAnswer?.peakPairs ?? 0;
  const mentor = hoursPerMonth(pitch, 'mentor') ?? 0;
  const mentee = hoursPerMonth(pitch, 'mentee') ?? 0;
  return collect(caseOf(pitch), [peak * mentor, peak * mentee, peak * (mentor + mentee)]);
}

function statedPercentages(pitch: Pitch): number[] {
  const { roiHeadlinePct, breakEvenShareOfExpectedBenefit, scenarios } = caseOf(pitch);
  const share = (factor: number | null | undefined) => (factor == null ? null : factor * 100);
  const ofPercent = new Set((pitch.metrics ?? []).filter(isPercentage).map(({ id }) => id));
  return [
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
  ].filter((value) => value != null);
}

/** Every finite number inside a value. */
function collect(value: unknown, into: number[]): number[] {
  if (typeof value === 'number') {
    if (Number.isFinite(value)) into.push(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) collect((value as Record<string, unknown>)[key], into);
  }
  return into;
}
