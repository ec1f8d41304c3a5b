/** What the review says of a pitch, as the screen needs it. */
import { answeredQuestions, expressQuestions } from '../../src/catalogue/essentials.ts';
import { steps, stepOf } from '../../src/catalogue/guidance.ts';
import { fingerprint } from '../../src/facts/fingerprint.ts';
import { getAt, toIdPath } from '../../src/pitch/pointer.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import type { Finding } from '../../src/review/check.ts';
import { readiness, type Readiness } from '../../src/review/readiness.ts';
import { createReviewer } from '../../src/review/review.ts';
import { framingOf, type Framing } from './framing.ts';
import { stepState, type StepState } from './step-states.ts';

/** A finding with its place by id, which still holds after rows have moved, and the step it belongs to. */
export interface PlacedFinding extends Finding {
  place: string;
  step: string;
  /** Nothing is written at its place. Such findings wait until the twelve essentials are answered: an empty form is no mistake. */
  absent: boolean;
  /** For feel-good wording: what to say instead. */
  framing?: Framing;
}

export interface Reviewed {
  /** Open and dismissed ones, by severity, then by place in the document. */
  findings: readonly PlacedFinding[];
  /** The twelve essentials are answered. */
  begun: boolean;
  readiness: Readiness;
  /** How much of each step is filled in. */
  states: Readonly<Record<string, StepState>>;
  /** Of the facts; null while there is nothing to hand out yet. */
  fingerprint: string | null;
}

/** A review that remembers what did not change since it was asked last. `today` is an ISO date. */
export function createReviewing(today: string): (pitch: Pitch) => Reviewed {
  const review = createReviewer();
  return (pitch) => {
    const findings = review(pitch);
    const answered = answeredQuestions(pitch);
    const made = readiness(findings, pitch, today);
    const states = steps.map(({ id }) => {
      const counts = id === 'review' ? made.counts : made.byStep[id];
      return [id, stepState(pitch, id, counts, answered)] as const;
    });
    return {
      findings: findings.map((finding) => placed(pitch, finding)),
      begun: answered.length === expressQuestions.length,
      readiness: made,
      states: Object.fromEntries(states),
      fingerprint: fingerprint(pitch),
    };
  };
}

function placed(pitch: Pitch, finding: Finding): PlacedFinding {
  const place = toIdPath(pitch, finding.path);
  const framing = finding.dismissed ? null : framingOf(pitch, finding);
  return {
    ...finding,
    place,
    step: stepOf(place),
    absent: isBlank(getAt(pitch, finding.path)),
    ...(framing && { framing }),
  };
}

/** An item is no value: a finding about one says that something in it is missing. */
function isBlank(value: unknown): boolean {
  return typeof value === 'object' || value === undefined || value === '';
}
