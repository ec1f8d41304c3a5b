/** What the last review found, as the background worker says it: a moment after each change, never on the way of a key press. */
import { createStore } from 'zustand/vanilla';
import type { Severity } from '../../src/review/check.ts';
import type { PlacedFinding, Reviewed } from '../background/reviewing.ts';

export type { PlacedFinding } from '../background/reviewing.ts';

export interface FindingsState extends Partial<Omit<Reviewed, 'findings' | 'begun'>> {
  findings: readonly PlacedFinding[];
  begun: boolean;
  keep: (reviewed: Reviewed) => void;
}

export function createFindingsStore() {
  return createStore<FindingsState>()((set, get) => ({
    findings: [],
    begun: false,
    keep: (reviewed) => set({ ...reviewed, findings: withIdentity(get().findings, reviewed.findings) }),
  }));
}

/** Findings that are the same as before are the same objects, so that what shows them is not drawn again. */
function withIdentity(before: readonly PlacedFinding[], now: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const known = new Map(before.map((finding) => [JSON.stringify(finding), finding]));
  const kept = now.map((finding) => known.get(JSON.stringify(finding)) ?? finding);
  return kept.length === before.length && kept.every((finding, index) => finding === before[index]) ? before : kept;
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

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
