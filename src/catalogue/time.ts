/** Whether the hours that a pitch asks for have a price. */
import type { Pitch } from '../pitch/schema.ts';

/**
 * False when mentors and mentees give hours, pairs run, and the cost lines of their time add up to nothing (CHK-27). Without hours or pairs there is
 * nothing to price.
 */
export function isTimePriced(pitch: Pitch): boolean {
  const hours = ['mentor', 'mentee'].map(
    (role) => pitch.roleProfiles?.find((profile) => profile.role === role)?.hoursPerMonth,
  );
  const pairMonths = sum(Object.values(pitch.scale?.pairMonths ?? {}));
  if (sum(hours) <= 0 || pairMonths <= 0) return true;
  const lines = (pitch.costs ?? []).filter((line) => line.category === 'participant_time');
  return sum(lines.flatMap((line) => Object.values(line.byYear ?? {}))) !== 0;
}

/** Whether a sentence may state the cost: there is one, and people's time is in it (guidance.json slides.wordRules, timePriced). */
export function mayStateCost(pitch: Pitch, { costHeadline }: { readonly costHeadline: number | null }): boolean {
  return costHeadline !== null && costHeadline > 0 && isTimePriced(pitch);
}

function sum(values: readonly (number | null | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
