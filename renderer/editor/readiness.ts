/** How far the pitch is, for the screen: made from the last review, so it follows a moment after each change. */
import { expressQuestions } from '../../src/catalogue/essentials.ts';
import { steps } from '../../src/catalogue/guidance.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { readiness, type Counts, type NextThing, type Readiness } from '../../src/review/readiness.ts';
import { getAt } from '../../src/pitch/pointer.ts';
import { isTold, type FindingsState } from '../store/findings.ts';
import { settingsStore, useFindings } from '../store/stores.ts';
import { stepState, type StepState } from './step-states.ts';

export interface EditorReadiness extends Readiness {
  isReady: boolean;
  /** Errors and warnings of each step that are told now. */
  told: Readonly<Record<string, Counts>>;
  states: Readonly<Record<string, StepState>>;
}

const none: Counts = { error: 0, warning: 0, info: 0 };
const known = new WeakMap<FindingsState['findings'], EditorReadiness>();
const empty: Pitch = { schema: 'mentoring-pitch/1' };

function readinessOf(state: FindingsState): EditorReadiness {
  const { findings, of } = state;
  let found = known.get(findings);
  if (!found) {
    const pitch = of ?? empty;
    const made = readiness(findings, pitch, settingsStore.getState().today);
    const states = Object.fromEntries(
      steps.map(({ id }) => [
        id,
        stepState(pitch, id, id === 'review' ? made.counts : made.byStep[id], made.essentials.answered),
      ]),
    );
    found = {
      ...made,
      states,
      told: toldCounts(state),
      isReady: of !== null && state.begun && made.counts.error === 0,
    };
    known.set(findings, found);
  }
  return found;
}

export function useReadiness<T>(select: (readiness: EditorReadiness) => T): T {
  return useFindings((state) => select(readinessOf(state)));
}

function toldCounts(state: FindingsState): Record<string, Counts> {
  const counts: Record<string, Counts> = {};
  for (const finding of state.findings) {
    if (isTold(state, finding)) (counts[finding.step] ??= { ...none })[finding.severity] += 1;
  }
  return counts;
}

/** Errors and warnings of a step that are told now. */
export function countsOf(readiness: EditorReadiness, step: string): Counts {
  return readiness.told[step] ?? none;
}

/** Where the next thing is done, a pointer by index: for an essential the first of its inputs that is empty. */
export function placeOf(next: NextThing, pitch: Pitch): string | null {
  if (next.path !== null) return next.path;
  const places = (expressQuestions.find(({ n }) => n === next.question)?.inputs ?? []).map(({ path }) =>
    path.replaceAll('[]', '/0'),
  );
  return places.find((path) => (getAt(pitch, path) ?? '') === '') ?? places[0] ?? null;
}
