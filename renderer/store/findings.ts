/** What the review finds in the open pitch. It runs when the window is idle after a change, never on the way of a key press. */
import { createStore } from 'zustand/vanilla';
import { answeredQuestions, expressQuestions } from '../../src/catalogue/essentials.ts';
import { stepOf } from '../../src/catalogue/guidance.ts';
import { getAt, toIdPath } from '../../src/pitch/pointer.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import type { Finding, Severity } from '../../src/review/check.ts';
import { createReviewer } from '../../src/review/review.ts';
import type { PitchStore } from './pitch.ts';

/** A finding with its place by id, which still holds after rows have moved, and the step it belongs to. */
export interface PlacedFinding extends Finding {
  place: string;
  step: string;
  /** Nothing is written at its place. Such findings wait until the twelve essentials are answered: an empty form is no mistake. */
  absent: boolean;
}

export interface FindingsState {
  /** The pitch that was reviewed; null before the first review. */
  of: Pitch | null;
  /** Open and dismissed ones, by severity, then by place in the document. */
  findings: readonly PlacedFinding[];
  /** The twelve essentials are answered. */
  begun: boolean;
}

/** @param schedule calls back soon, when there is time; a later call replaces an earlier one that has not run */
export function createFindingsStore(pitches: PitchStore, schedule: (run: () => void) => void) {
  const store = createStore<FindingsState>()(() => ({ of: null, findings: [], begun: false }));
  const review = createReviewer();
  const known = new WeakMap<Finding, PlacedFinding>();

  const run = () => {
    const { pitch } = pitches.getState();
    if (store.getState().of === pitch) return;
    store.setState({
      of: pitch,
      findings: review(pitch).map(placed),
      begun: answeredQuestions(pitch).length === expressQuestions.length,
    });

    function placed(finding: Finding): PlacedFinding {
      const place = toIdPath(pitch, finding.path);
      const before = known.get(finding);
      const absent = isBlank(getAt(pitch, finding.path));
      if (before?.place === place && before.absent === absent) return before;
      const now = { ...finding, place, step: stepOf(place), absent };
      known.set(finding, now);
      return now;
    }
  };

  pitches.subscribe((state, before) => {
    if (state.pitch !== before.pitch) schedule(run);
  });
  return store;
}

/** Runs the latest call when the window is idle, at the latest after 100 ms. */
export function whenIdle(): (run: () => void) => void {
  let waiting: number | null = null;
  return (run) => {
    if (waiting !== null) cancelIdleCallback(waiting);
    waiting = requestIdleCallback(run, { timeout: 100 });
  };
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** An item is no value: a finding about one says that something in it is missing. */
function isBlank(value: unknown): boolean {
  return typeof value === 'object' || value === undefined || value === '';
}

/** Whether a finding is told now: it is open, and if it is about something that is not there, the essentials are. */
export function isTold({ begun }: Pick<FindingsState, 'begun'>, finding: PlacedFinding): boolean {
  return !finding.dismissed && (begun || !finding.absent);
}

/** The findings of a step that are told now. */
export function toldOfStep(state: FindingsState, step: string): PlacedFinding[] {
  return state.findings.filter((finding) => finding.step === step && isTold(state, finding));
}

const byBlock = new WeakMap<readonly PlacedFinding[], Map<string, PlacedFinding>>();

/** The gravest error or warning of an item of a top-level list that is told now, given by its pointer; null for none. */
export function worstOfItem(state: FindingsState, item: string): PlacedFinding | null {
  const { findings } = state;
  let worst = byBlock.get(findings);
  if (!worst) {
    worst = new Map();
    for (const finding of findings) {
      const block = /^\/[^/]+\/[^/]+/.exec(finding.place)?.[0];
      if (!block || !isTold(state, finding) || finding.severity === 'info') continue;
      const known = worst.get(block);
      if (!known || rank[finding.severity] < rank[known.severity]) worst.set(block, finding);
    }
    byBlock.set(findings, worst);
  }
  return worst.get(item) ?? null;
}
