/** Which slide stands beside the page: the one that the field in focus feeds, unless another was chosen. */
import { fieldGuide, steps } from '../../../src/catalogue/guidance.ts';
import { getAt, parsePointer } from '../../../src/pitch/pointer.ts';
import type { Metric, Pitch } from '../../../src/pitch/schema.ts';
import { blockOf, type ViewState } from '../../store/view.ts';

/** Key of the slide, null where the step feeds none. */
export function slideOfView({ slide, focus, step }: Pick<ViewState, 'slide' | 'focus' | 'step'>): string | null {
  if (slide !== null) return slide;
  return (focus !== null && slideOfField(focus)) || slideOfStep(step);
}

/** Which part of a slide that goes on, -1 for the last: the measures end with early signs and guardrails. */
export function partOfView({ slide, focus }: Pick<ViewState, 'slide' | 'focus'>, pitch: Pitch): number {
  const item = focus === null || slide !== null ? null : blockOf(focus);
  if (!item?.startsWith('/metrics/')) return 0;
  const kind = (getAt(pitch, item) as Metric | undefined)?.kind ?? 'lagging';
  return kind === 'lagging' ? 0 : -1;
}

export function slideOfStep(step: string): string | null {
  return steps.find((other) => other.id === step)?.slides[0] ?? null;
}

function slideOfField(path: string): string | null {
  const feeds = fieldGuide(path)?.feeds ?? null;
  return feeds === 'objection:<id>' ? `objection:${parsePointer(path)[1]}` : feeds;
}
