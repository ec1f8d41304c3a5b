/** How far the pitch is, for the screen. */
import { expressQuestions } from '../../src/catalogue/essentials.ts';
import { getAt } from '../../src/pitch/pointer.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import type { Counts, NextThing } from '../../src/review/readiness.ts';
import { isTold, type FindingsState } from '../store/findings.ts';

const none: Counts = { error: 0, warning: 0, info: 0 };

/** Open findings of the whole pitch. */
export function countsOf(state: FindingsState): Counts {
  return state.readiness?.counts ?? none;
}

/** Whether it can be presented without an error that a reviewer would send it back for. */
export function isReady(state: FindingsState): boolean {
  return state.begun && countsOf(state).error === 0;
}

const told = new WeakMap<FindingsState['findings'], Record<string, Counts>>();

/** Errors and warnings of a step that are told now. */
export function toldCounts(state: FindingsState, step: string): Counts {
  let counts = told.get(state.findings);
  if (!counts) {
    counts = {};
    for (const finding of state.findings) {
      if (isTold(state, finding)) (counts[finding.step] ??= { ...none })[finding.severity] += 1;
    }
    told.set(state.findings, counts);
  }
  return counts[step] ?? none;
}

/** Where the next thing is done, a pointer by index: for an essential the first of its inputs that is empty. */
export function placeOf(next: NextThing, pitch: Pitch): string | null {
  if (next.path !== null) return next.path;
  const question = expressQuestions.find(({ n }) => n === next.question);
  const places = (question?.inputs ?? []).map(({ path }) => path.replaceAll('[]', '/0'));
  return places.find((path) => (getAt(pitch, path) ?? '') === '') ?? places[0] ?? null;
}
