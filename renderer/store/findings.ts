/** What the review finds in the open pitch. It runs when the window is idle after a change, never on the way of a key press. */
import { createStore } from 'zustand/vanilla';
import { stepOf } from '../../src/catalogue/guidance.ts';
import { toIdPath } from '../../src/pitch/pointer.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import type { Finding, Severity } from '../../src/review/check.ts';
import { createReviewer } from '../../src/review/review.ts';
import type { PitchStore } from './pitch.ts';

/** A finding with its place by id, which still holds after rows have moved, and the step it belongs to. */
export interface PlacedFinding extends Finding {
  place: string;
  step: string;
}

export interface FindingsState {
  /** The pitch that was reviewed; null before the first review. */
  of: Pitch | null;
  /** Open and dismissed ones, by severity, then by place in the document. */
  findings: readonly PlacedFinding[];
}

export type FindingsStore = ReturnType<typeof createFindingsStore>;

/** @param schedule calls back soon, when there is time; a later call replaces an earlier one that has not run */
export function createFindingsStore(pitches: PitchStore, schedule: (run: () => void) => void) {
  const store = createStore<FindingsState>()(() => ({ of: null, findings: [] }));
  const review = createReviewer();
  const known = new WeakMap<Finding, PlacedFinding>();

  const run = () => {
    const { pitch } = pitches.getState();
    if (store.getState().of === pitch) return;
    store.setState({ of: pitch, findings: review(pitch).map(placed) });

    function placed(finding: Finding): PlacedFinding {
      const place = toIdPath(pitch, finding.path);
      const before = known.get(finding);
      if (before?.place === place) return before;
      const now = { ...finding, place, step: stepOf(place) };
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

/** The open findings of a step. */
export function openOfStep(findings: readonly PlacedFinding[], step: string): PlacedFinding[] {
  return findings.filter((finding) => finding.step === step && !finding.dismissed);
}

const byBlock = new WeakMap<readonly PlacedFinding[], Map<string, PlacedFinding>>();

/** The gravest open error or warning of an item of a top-level list, given by its pointer; null for none. */
export function worstOfItem(findings: readonly PlacedFinding[], item: string): PlacedFinding | null {
  let worst = byBlock.get(findings);
  if (!worst) {
    worst = new Map();
    for (const finding of findings) {
      const block = /^\/[^/]+\/[^/]+/.exec(finding.place)?.[0];
      if (!block || finding.dismissed || finding.severity === 'info') continue;
      const known = worst.get(block);
      if (!known || rank[finding.severity] < rank[known.severity]) worst.set(block, finding);
    }
    byBlock.set(findings, worst);
  }
  return worst.get(item) ?? null;
}
