/** Where the figures of a changed first year come from: a driver at an end of its range, or a scenario (domain.md 3.8). */
import type { Pitch } from '../pitch/schema.ts';
import { countedLines, factorsOf } from './benefits.ts';
import {
  COST_DRIVER,
  type Changed,
  changedValues,
  type DriverValues,
  type FirstYear,
  firstYearModel,
  rangesOf,
} from './first-year.ts';
import { computed, type Figure, type Step, typed } from './step.ts';

interface Worked {
  readonly value: number | null;
  readonly steps: readonly Step[];
}

/** Benefit, cost or return of the changed year. */
export function changedYear(pitch: Pitch, by: Changed, part: 'benefit' | 'cost' | 'return'): Worked {
  const model = firstYearModel(pitch);
  const values = changedValues(rangesOf(pitch, model), by);
  const year = model.at(values);
  switch (part) {
    case 'cost':
      return {
        value: year.cost,
        steps: [computed('+', model.cost, 'cost'), ...replaced(pitch, '×', COST_DRIVER, values)],
      };
    case 'benefit':
      return { value: year.benefit, steps: countedLines(pitch).flatMap((line) => lineStep(pitch, by, line.id)) };
    case 'return':
      return { value: year.roiPct, steps: returnSteps(by, year) };
  }
}

/** A benefit line of the changed year; null when the pitch has no such line. */
export function changedLine(pitch: Pitch, by: Changed, id: string): Worked | null {
  const index = pitch.benefits?.findIndex((line) => line.id === id) ?? -1;
  const line = pitch.benefits?.[index];
  if (!line) return null;
  const factors = factorsOf(line, 1);
  if (!factors) return { value: null, steps: [] };
  const values = changedValues(rangesOf(pitch, firstYearModel(pitch)), by);
  const path = `/benefits/${index}`;
  const or = (steps: readonly Step[], step: Step) => (steps.length > 0 ? steps : [step]);
  const note = line.byYear?.['1']?.note;
  const steps = [
    ...or(
      replaced(pitch, '+', `${id}.units`, values, line.unit),
      typed('+', factors.units, `${path}/byYear/1/units`, line.unit, note),
    ),
    ...or(
      replaced(pitch, '×', `${id}.valuePerUnit`, values),
      typed('×', factors.valuePerUnit, `${path}/valuePerUnit`, null, line.valueBasis),
    ),
    typed('×', factors.realisation, `${path}/byYear/1/realisation`),
    typed('×', factors.attribution, `${path}/attribution`, null, line.creditSource),
    typed('×', factors.confidence, `${path}/confidence`),
  ];
  return { value: steps.reduce((product, step) => product * step.value, 1), steps };
}

function lineStep(pitch: Pitch, by: Changed, id: string): Step[] {
  const value = changedLine(pitch, by, id)?.value ?? null;
  const figure: Figure = { name: 'changedLine', by, id };
  const label = pitch.benefits?.find((line) => line.id === id)?.name ?? null;
  return value === null ? [] : [{ op: '+', value, origin: { kind: 'figure', figure }, label }];
}

function returnSteps(by: Changed, { benefit, cost, roiPct }: FirstYear): Step[] {
  if (roiPct === null) return [];
  const part = (op: Step['op'], value: number, name: 'benefit' | 'cost'): Step => ({
    op,
    value,
    origin: { kind: 'figure', figure: { name: 'changed', by, part: name } },
    label: null,
  });
  const constant = (op: Step['op'], value: number): Step => ({ op, value, origin: { kind: 'constant' }, label: null });
  return [
    part('+', benefit, 'benefit'),
    part('-', cost, 'cost'),
    constant('=', benefit - cost),
    part('÷', cost, 'cost'),
    constant('×', 100),
  ];
}

/** The changed value of a driver, with its place; none when the driver is not changed or its value was not typed. */
function replaced(pitch: Pitch, op: Step['op'], id: string, values: DriverValues, label?: string | null): Step[] {
  const value = values.get(id);
  const index = pitch.drivers?.findIndex((driver) => driver.id === id) ?? -1;
  const driver = pitch.drivers?.[index];
  const key = (['low', 'expected', 'high'] as const).find((end) => driver?.[end] === value);
  return value === undefined || !key ? [] : [typed(op, value, `/drivers/${index}/${key}`, label)];
}
