/** Figures and the steps of their origin in words: what each is called, and its value as it is printed. */
import words from '../../../assets/words/business-case.json' with { type: 'json' };
import { COST_DRIVER } from '../../../src/business-case/first-year.ts';
import type { Figure, Step } from '../../../src/business-case/step.ts';
import { choiceLabel, fieldGuide, programRole } from '../../../src/catalogue/guidance.ts';
import type { Format } from '../../../src/format/format.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import type { Driver, Pitch } from '../../../src/pitch/schema.ts';
import { fill } from '../../ui/words.ts';
import { yearName } from '../steps/case-words.ts';

const names = words.figures;

/** What a figure is called inside a line: "benefit of year 1". */
export function figureName(pitch: Pitch, figure: Figure, format: Format): string {
  switch (figure.name) {
    case 'costOfYear':
      return figure.year === 0 ? names.costOfSetup : fill(names.costOfYear, { year: inLine(figure.year) });
    case 'benefitOfYear':
    case 'netFlow':
    case 'presentValue':
      return fill(names[figure.name], { year: inLine(figure.year) });
    case 'benefitLine':
      return fill(names.benefitLine, { name: benefitName(pitch, figure.id), year: inLine(figure.year) });
    case 'costOfKind': {
      const name = figure.of === null ? words.otherKind : choiceLabel('/costs/0/category', figure.of);
      return fill(names.costOfKind, { name, year: inLine(figure.year) });
    }
    case 'resource':
      return pitch.resources?.find(({ id }) => id === figure.id)?.description ?? figure.id;
    case 'changedLine':
      return benefitName(pitch, figure.id);
    case 'changed':
      return changedName(pitch, figure, format);
    case 'simulated':
      return names.simulated[figure.what];
    default:
      return names[figure.name];
  }
}

const inLine = (year: number) => yearName(year).toLocaleLowerCase('en-US');

function benefitName(pitch: Pitch, id: string): string {
  return pitch.benefits?.find((line) => line.id === id)?.name ?? words.benefits.one;
}

function changedName(pitch: Pitch, { by, part }: Extract<Figure, { name: 'changed' }>, format: Format): string {
  const figure = names.changed[part];
  if ('all' in by) return fill(names.changedAll[by.all], { figure });
  const driver = pitch.drivers?.find(({ id }) => id === by.driver);
  const value = driver?.[by.end] ?? driver?.expected;
  if (!driver || value == null) return figure;
  const name = driver.label?.trim() || driver.id;
  return fill(names.changedBy, { figure, driver: name, value: driverValue(driver, value, format) });
}

/** A value of a driver as it is typed: money, a number, the cost in percent of the plan. */
export function driverValue({ id }: Pick<Driver, 'id'>, value: number, format: Format): string {
  if (id === COST_DRIVER) return percent(value * 100, format);
  return id.endsWith('.valuePerUnit') ? format.moneyExact(value) : format.number(value);
}

/** As many decimals as a typed percentage has, at most one. */
function percent(value: number, format: Format): string {
  return format.percent(value, Number.isInteger(Number(value.toPrecision(12))) ? 0 : 1);
}

/** The value of a figure as everywhere else: simulated ones in whole percent, computed ones with one decimal. */
export function figureValue(figure: Figure, value: number | null, format: Format): string {
  if (value === null) return words.none;
  switch (figure.name) {
    case 'roi':
      return format.percent(value);
    case 'breakEvenShare':
      return format.percent(value * 100);
    case 'bcr':
      return format.number(value, 2);
    case 'payback':
      return fill(words.months.many, { n: format.number(value, 1) });
    case 'hoursYear1':
    case 'hoursAtPeak':
      return format.number(value, 0);
    case 'changed':
      return figure.part === 'return' ? format.percent(value) : format.money(value);
    case 'simulated':
      return format.wholePercent(figure.what === 'chance' ? value * 100 : value);
    default:
      return format.money(value);
  }
}

/** What a step is called, and its value without the sign. */
export function stepWords(pitch: Pitch, step: Step, format: Format): { name: string; value: string } {
  const { origin, value } = step;
  switch (origin.kind) {
    case 'figure': {
      const { figure } = origin;
      const named = figure.name === 'benefitLine' || figure.name === 'changedLine' ? step.label?.trim() : null;
      return { name: named || figureName(pitch, figure, format), value: figureValue(figure, value, format) };
    }
    case 'discounting': {
      const rate = percent(Number(getAt(pitch, origin.pointer) ?? 0), format);
      return { name: fill(names.discounting, { year: inLine(origin.year), rate }), value: format.number(value, 3) };
    }
    case 'constant':
      return step.op === '='
        ? { name: names.leftOver, value: format.money(value) }
        : { name: names.months, value: format.number(value) };
    case 'typed':
      return typedWords(pitch, origin.pointer, step, format);
  }
}

function typedWords(pitch: Pitch, pointer: string, { value, label }: Step, format: Format) {
  const [, list, index = '', ...rest] = pointer.split('/');
  const guide = fieldGuide(pointer);
  if (list === 'drivers') {
    const driver = pitch.drivers?.[Number(index)] ?? { id: '' };
    const name = driver.id === COST_DRIVER ? words.typed.costFactor : label || driver.label || driver.id;
    return { name, value: driverValue(driver, value, format) };
  }
  if (list === 'roleProfiles') {
    const role = pitch.roleProfiles?.[Number(index)]?.role ?? '';
    return { name: fill(words.typed.hours, { role: programRole(role).one }), value: format.number(value) };
  }
  const key = rest.at(-1) ?? '';
  const own: Record<string, string> = words.typed;
  const name = label?.trim() || own[key] || (guide?.label ?? '');
  if (guide?.storedAs === 'factor') return { name, value: percent(value * 100, format) };
  return { name, value: guide?.input === 'money' ? format.moneyExact(value) : format.number(value) };
}
