/** Phases and gates: how many pairs, from when, and what decides about going on. */
import type { Gate, Phase, Pitch } from '../pitch/schema.ts';
import { isBlank } from '../format/sentence.ts';

export function phasesOf(pitch: Pitch): readonly Phase[] {
  return pitch.scale?.phases ?? [];
}

export interface NumberedGate {
  /** 1 for the first. */
  readonly number: number;
  readonly gate: Gate;
  readonly phase: Phase;
}

/** The gates that have a date or a rule, numbered in the order of their phases. */
export function gatesOf(pitch: Pitch): NumberedGate[] {
  return phasesOf(pitch)
    .flatMap((phase) => (phase.gate && says(phase.gate) ? [{ phase, gate: phase.gate }] : []))
    .map((item, index) => ({ ...item, number: index + 1 }));
}

const says = (gate: Gate) => !isBlank(gate.date) || (gate.go ?? []).length > 0 || !isBlank(gate.ifMissed);

/** Date of the first gate that has one. */
export function firstGateDate(pitch: Pitch): string | null {
  return gatesOf(pitch).find(({ gate }) => !isBlank(gate.date))?.gate.date ?? null;
}

/** Most pairs at once: the stored peak, else the largest phase. */
export function peakPairs(pitch: Pitch): number | null {
  return pitch.timeAnswer?.peakPairs ?? largestPhase(pitch)?.pairs ?? null;
}

/** The phase with most pairs, the first of equals. */
export function largestPhase(pitch: Pitch): Phase | undefined {
  const counted = phasesOf(pitch).filter((phase) => phase.pairs != null);
  return counted.reduce<Phase | undefined>(
    (best, next) => (best && best.pairs! >= next.pairs! ? best : next),
    undefined,
  );
}

/** Two phases or more, and the peak lies above the pairs of the first. */
export function grows(pitch: Pitch): boolean {
  const [first, second] = phasesOf(pitch);
  const peak = peakPairs(pitch);
  return first?.pairs != null && second !== undefined && peak !== null && peak > first.pairs;
}
