/** What the start screen shows of a pitch without opening it. */
import type { PitchSummary } from '../../src/bridge.ts';
import { publicPart } from '../../src/pitch/public.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { readiness } from '../../src/review/readiness.ts';
import { review } from '../../src/review/review.ts';

/** @param today ISO */
export function summarize(pitch: Pitch, today: string): PitchSummary {
  const { counts, essentials, next } = readiness(review(pitch), pitch, today);
  return {
    title: pitch.title ?? '',
    organization: pitch.organisation?.name ?? '',
    forum: pitch.decision?.forum ?? '',
    meeting: pitch.decision?.date ?? null,
    status: pitch.status ?? 'draft',
    errors: counts.error,
    warnings: counts.warning,
    essentials: essentials.answered.length,
    next: next?.text ?? null,
    thumbnail: publicPart({ ...pitch, images: [] }),
  };
}
