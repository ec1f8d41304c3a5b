/**
 * Where a figure comes from, as data: a sum that is read from top to bottom, whose parts can be opened in turn, down to what somebody typed.
 * Screen and print turn it into words.
 */
import type { Cost, Pitch } from '../pitch/schema.ts';
import { benefitOfLine, factorsOf, isCounted } from './benefits.ts';
import { type BusinessCase, businessCase } from './case.ts';
import { kindOf } from './costs.ts';
import { changedLine, changedYear } from './explain-changed.ts';
import { type Draws, simulated } from './explain-draws.ts';
import { growthFactors } from './returns.ts';
import { type CaseFigure, computed, type Figure, opened, type Origin, type Step, typed } from './step.ts';
import { amountIn } from './years.ts';

export interface Explanation {
  readonly figure: Figure;
  /** Null when the figure does not exist; then the steps show what is there. */
  readonly value: number | null;
  readonly steps: readonly Step[];
  /** Of a simulated figure, which is no sum: what it was drawn from. */
  readonly draws?: Draws;
}

/** How a figure comes about; null when the pitch has no such line or resource. */
export function explain(pitch: Pitch, figure: Figure): Explanation | null {
  const figures = businessCase(pitch);
  switch (figure.name) {
    case 'costOfYear':
      return sum(figure, costLines(pitch, [figure.year]));
    case 'benefitOfYear':
      return sum(figure, benefitLines(pitch, figure.year));
    case 'netFlow':
      return {
        figure,
        value: figures.netFlows[figure.year] ?? null,
        steps: [
          ...(figure.year > 0
            ? [opened('+', figures.benefitByYear[figure.year] ?? 0, 'benefitOfYear', figure.year)]
            : []),
          opened('-', figures.costByYear[figure.year] ?? 0, 'costOfYear', figure.year),
        ],
      };
    case 'presentValue':
      return presentValue(pitch, figures, figure.year);
    case 'benefitLine':
      return benefitLine(pitch, figure);
    case 'costOfKind':
      return sum(
        figure,
        costLines(pitch, [figure.year], (line) => kindOf(line) === figure.of),
      );
    case 'resource':
      return resource(pitch, figures, figure);
    case 'changed':
      return { figure, ...changedYear(pitch, figure.by, figure.part) };
    case 'changedLine': {
      const line = changedLine(pitch, figure.by, figure.id);
      return line && { figure, ...line };
    }
    case 'simulated':
      return { figure, steps: [], ...simulated(pitch, figure.what) };
    default:
      return { figure, ...headline(pitch, figures, figure.name) };
  }
}

function headline(pitch: Pitch, figures: BusinessCase, name: CaseFigure): Omit<Explanation, 'figure'> {
  const benefit = opened('+', figures.benefitYear1, 'benefitOfYear', 1);
  const cost = (op: Step['op']) => computed(op, figures.costHeadline, 'cost');
  const constant = (op: Step['op'], value: number): Step => ({ op, value, origin: { kind: 'constant' }, label: null });
  switch (name) {
    case 'roi':
      return {
        value: figures.roiHeadlinePct,
        steps: [
          benefit,
          cost('-'),
          computed('=', figures.netBenefitHeadline, 'netBenefit'),
          cost('÷'),
          constant('×', 100),
        ],
      };
    case 'bcr':
      return { value: figures.bcrHeadline, steps: [benefit, cost('÷')] };
    case 'breakEvenShare':
      return { value: figures.breakEvenShareOfExpectedBenefit, steps: [cost('+'), { ...benefit, op: '÷' }] };
    case 'payback':
      return { value: figures.simplePaybackMonths, steps: [cost('+'), { ...benefit, op: '÷' }, constant('×', 12)] };
    case 'netBenefit':
      return { value: figures.netBenefitHeadline, steps: [benefit, cost('-')] };
    case 'cost':
      return {
        value: figures.costHeadline,
        steps: [
          opened('+', figures.costSetup, 'costOfYear', 0),
          opened('+', figures.costByYear[1] ?? 0, 'costOfYear', 1),
        ],
      };
    case 'cash':
      return { value: figures.cashHeadline, steps: costLines(pitch, [0, 1], isCash) };
    case 'nonCash':
      return { value: figures.nonCashHeadline, steps: costLines(pitch, [0, 1], (line) => !isCash(line)) };
    case 'npv':
      return {
        value: figures.npv,
        steps: figures.netFlows.map((flow, year) =>
          opened('+', flow / (growthFactor(pitch, year) ?? 1), 'presentValue', year),
        ),
      };
    case 'hoursYear1':
      return hours(pitch, figures.hours.totalYear1, pitch.scale?.pairMonths?.['year1'], '/scale/pairMonths/year1');
    case 'hoursAtPeak':
      return hours(pitch, figures.hours.monthlyAtPeak, pitch.timeAnswer?.peakPairs, '/timeAnswer/peakPairs');
  }
}

/** Hours of mentor and mentee together, times pairs or pair-months. */
function hours(
  pitch: Pitch,
  value: number | null,
  count: number | null | undefined,
  pointer: string,
): Omit<Explanation, 'figure'> {
  const profiles = pitch.roleProfiles ?? [];
  const ofRoles = (['mentor', 'mentee'] as const).flatMap((role) => {
    const index = profiles.findIndex((profile) => profile.role === role);
    const perMonth = profiles[index]?.hoursPerMonth;
    return perMonth == null ? [] : [typed('+', perMonth, `/roleProfiles/${index}/hoursPerMonth`)];
  });
  return { value, steps: [...ofRoles, ...(count == null ? [] : [typed('×', count, pointer)])] };
}

function presentValue(pitch: Pitch, figures: BusinessCase, year: number): Explanation {
  const flow = figures.netFlows[year] ?? 0;
  const factor = growthFactor(pitch, year);
  const origin: Origin = { kind: 'discounting', pointer: '/financialSettings/discountRatePct', year };
  return {
    figure: { name: 'presentValue', year },
    value: factor === null ? null : flow / factor,
    steps: [
      opened('+', flow, 'netFlow', year),
      ...(factor === null ? [] : [{ op: '÷' as const, value: factor, origin, label: null }]),
    ],
  };
}

function growthFactor(pitch: Pitch, year: number): number | null {
  const rate = pitch.financialSettings?.discountRatePct;
  return rate == null ? null : (growthFactors(rate / 100, year)[year] ?? null);
}

function benefitLine(pitch: Pitch, figure: Extract<Figure, { name: 'benefitLine' }>): Explanation | null {
  const index = pitch.benefits?.findIndex((line) => line.id === figure.id) ?? -1;
  const line = pitch.benefits?.[index];
  if (!line) return null;
  const path = `/benefits/${index}`;
  const factors = factorsOf(line, figure.year);
  if (!factors) return { figure, value: null, steps: [] };
  return {
    figure,
    value: benefitOfLine(line, figure.year),
    steps: [
      typed('+', factors.units, `${path}/byYear/${figure.year}/units`, line.unit, line.byYear?.[figure.year]?.note),
      typed('×', factors.valuePerUnit, `${path}/valuePerUnit`, null, line.valueBasis),
      typed('×', factors.realisation, `${path}/byYear/${figure.year}/realisation`),
      typed('×', factors.attribution, `${path}/attribution`, null, line.creditSource),
      typed('×', factors.confidence, `${path}/confidence`),
    ],
  };
}

function resource(
  pitch: Pitch,
  figures: BusinessCase,
  figure: Extract<Figure, { name: 'resource' }>,
): Explanation | null {
  const index = pitch.resources?.findIndex((item) => item.id === figure.id) ?? -1;
  const item = pitch.resources?.[index];
  if (!item) return null;
  const value = figures.resourceAmounts[item.id]?.amount ?? null;
  const ids = item.costIds ?? [];
  if (ids.length > 0) return { figure, value, steps: costLines(pitch, [0, 1], (line) => ids.includes(line.id)) };
  const amount = typed('+', value ?? 0, `/resources/${index}/amount`, item.description);
  return { figure, value, steps: value === null ? [] : [amount] };
}

/** The typed amounts of these years that are not 0, of the lines that are wanted. */
function costLines(pitch: Pitch, years: readonly number[], isWanted: (line: Cost) => boolean = () => true): Step[] {
  return (pitch.costs ?? []).flatMap((line, index) =>
    years.flatMap((year) => {
      const amount = amountIn(line.byYear, year);
      if (amount === 0 || !isWanted(line)) return [];
      return [typed('+', amount, `/costs/${index}/byYear/${year}`, line.description)];
    }),
  );
}

function benefitLines(pitch: Pitch, year: number): Step[] {
  return (pitch.benefits ?? []).filter(isCounted).map((line) => ({
    op: '+',
    value: benefitOfLine(line, year),
    origin: { kind: 'figure', figure: { name: 'benefitLine', id: line.id, year } },
    label: line.name ?? null,
  }));
}

const isCash = (line: Cost) => line.cash === true;

function sum(figure: Figure, steps: readonly Step[]): Explanation {
  return { figure, value: steps.reduce((total, step) => total + step.value, 0), steps };
}
