/** The skeptic's view: what is left without the benefits that rest on unsourced or weak figures. */
import type { Benefit, Pitch } from '../pitch/schema.ts';
import { benefitOfLine, countedLines } from './benefits.ts';

/** What an evidence entry can carry: `weak` for one that is no support for money (domain.md CHK-31), null for one that the pitch has not. */
export type SupportOf = (evidenceId: string) => 'sound' | 'weak' | null;

interface LeftOut {
  readonly line: Benefit;
  /** Year 1. */
  readonly amount: number;
  /** `unsourced`: no basis for the value, or no evidence for the effect; `weak`: all its evidence is. */
  readonly reason: 'unsourced' | 'weak';
}

export interface SkepticsView<P extends Pitch> {
  /** The pitch without the lines left out, for `businessCase` and `simulate`. */
  readonly pitch: P;
  readonly leftOut: readonly LeftOut[];
}

/** Leaves out the counted lines that a skeptic would not accept. What an entry can carry is told by `supportOf` in src/catalogue/evidence.ts. */
export function skepticsView<P extends Pitch>(pitch: P, supportOf: SupportOf): SkepticsView<P> {
  const leftOut = countedLines(pitch).flatMap((line): LeftOut[] => {
    const reason = objectionTo(pitch, line, supportOf);
    return reason ? [{ line, amount: benefitOfLine(line, 1), reason }] : [];
  });
  if (leftOut.length === 0) return { pitch, leftOut };
  const gone = new Set(leftOut.map(({ line }) => line));
  const benefits = (pitch.benefits ?? []).map((line) => (gone.has(line) ? { ...line, monetised: false } : line));
  return { pitch: { ...pitch, benefits }, leftOut };
}

function objectionTo(pitch: Pitch, line: Benefit, supportOf: SupportOf): LeftOut['reason'] | null {
  const support = evidenceOfLine(pitch, line).map(supportOf);
  if (support.includes('sound') && line.valueBasis?.trim()) return null;
  return support.includes('weak') && !support.includes('sound') ? 'weak' : 'unsourced';
}

/** Ids of the evidence that a benefit line rests on: its own, else that of the lines of sight to its metric. */
export function evidenceOfLine(pitch: Pitch, line: Benefit): string[] {
  if (line.evidenceIds?.length) return line.evidenceIds;
  const links = (pitch.strategyLinks ?? []).filter(
    (link) => link.laggingMetricId && link.laggingMetricId === line.metricId,
  );
  return links.flatMap((link) => link.evidenceIds ?? []);
}
