/** How much of each step is filled in, for the list of steps. */
import { expressQuestions } from '../../src/catalogue/essentials.ts';
import { fieldsOfStep, stepOf, steps } from '../../src/catalogue/guidance.ts';
import { tiedObjectives } from '../editor/steps/tie-model.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import type { Counts } from '../../src/review/readiness.ts';

export type StepState = 'empty' | 'started' | 'complete';

/** What stands in every new pitch says nothing about the step that it belongs to. */
const given = new Set(['/status', '/version', '/preparedOn', '/organisation/currency', '/organisation/locale']);
const givenIn = ['/decision/alternatives[]'];

/** The first key of each field of a step, below which something may stand. */
const places = new Map(
  steps.map(({ id }) => {
    const paths = fieldsOfStep(id).map(({ path }) => path);
    return [
      id,
      [...new Set(paths.filter((path) => !given.has(path) && !givenIn.some((start) => path.startsWith(start))))],
    ];
  }),
);

const questionsOf = Map.groupBy(expressQuestions, ({ inputs }) =>
  stepOf((inputs[0]?.path ?? '').replaceAll('[]', '/0')),
);

/** @param answered numbers of the questions of the express path that are answered */
export function stepState(
  pitch: Pitch,
  step: string,
  counts: Counts | undefined,
  answered: readonly number[],
): StepState {
  // The review has no fields of its own to fill in: it is done when nothing is open.
  if (step === 'review')
    return answered.length < expressQuestions.length
      ? 'empty'
      : counts?.error || counts?.warning
        ? 'started'
        : 'complete';
  if (!places.get(step)?.some((path) => hasValue(pitch, path.split('/').slice(1)))) return 'empty';
  const essentials = (questionsOf.get(step) ?? []).every(({ n }) => answered.includes(n));
  if (step === 'tie-to-strategy' && tiedObjectives(pitch).size < (pitch.objectives?.length ?? 0)) return 'started';
  return essentials && !counts?.error && !counts?.warning ? 'complete' : 'started';
}

function hasValue(value: unknown, keys: readonly string[]): boolean {
  const [key, ...rest] = keys;
  if (value === null || value === undefined || value === '') return false;
  if (key === undefined) return !Array.isArray(value) || value.length > 0;
  const isList = key.endsWith('[]');
  const child = key === '*' ? value : (value as Record<string, unknown>)[isList ? key.slice(0, -2) : key];
  if (key === '*' || isList) return Object.values(child ?? {}).some((item) => hasValue(item, rest));
  return hasValue(child, rest);
}
