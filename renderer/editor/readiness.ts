/** How far the pitch is, for the screen: made from the last review, so it follows a moment after each change. */
import { expressQuestions } from '../../src/catalogue/essentials.ts';
import { steps } from '../../src/catalogue/guidance.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { readiness, type Counts, type NextThing, type Readiness } from '../../src/review/readiness.ts';
import type { FindingsState } from '../store/findings.ts';
import { settingsStore, useFindings } from '../store/stores.ts';
import { stepState, type StepState } from './step-states.ts';

export interface EditorReadiness extends Readiness {
  isReady: boolean;
  states: Readonly<Record<string, StepState>>;
}

const none: Counts = { error: 0, warning: 0, info: 0 };
const known = new WeakMap<FindingsState['findings'], EditorReadiness>();
const empty: Pitch = { schema: 'mentoring-pitch/1' };

function readinessOf({ findings, of }: FindingsState): EditorReadiness {
  let found = known.get(findings);
  if (!found) {
    const pitch = of ?? empty;
    const made = readiness(findings, pitch, settingsStore.getState().today);
    const states = Object.fromEntries(
      steps.map(({ id }) => [id, stepState(pitch, id, made.byStep[id], made.essentials.answered)]),
    );
    found = { ...made, states, isReady: of !== null && made.essentials.answered.length === made.essentials.of && made.counts.error === 0 };
    known.set(findings, found);
  }
  return found;
}

export function useReadiness<T>(select: (readiness: EditorReadiness) => T): T {
  return useFindings((state) => select(readinessOf(state)));
}

/** Open errors and warnings of a step. */
export function countsOf(readiness: EditorReadiness, step: string): Counts {
  return readiness.byStep[step] ?? none;
}

/** Where the next thing is done: a pointer by index, or a step. */
export function placeOf(next: NextThing): string | null {
  if (next.path !== null) return next.path;
  const input = expressQuestions.find(({ n }) => n === next.question)?.inputs[0];
  return input ? input.path.replaceAll('[]', '/0') : null;
}
