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

/** Which part of a slide that goes on: the measures end with early signs and guardrails. */
export function partOfView({ focus }: Pick<ViewState, 'focus'>, pitch: Pitch, parts: number): number | null {
  const item = focus === null ? null : blockOf(focus);
  if (parts < 2 || !item?.startsWith('/metrics/')) return null;
  const kind = (getAt(pitch, item) as Metric | undefined)?.kind ?? 'lagging';
  return kind === 'lagging' ? 0 : parts - 1;
}

export function slideOfStep(step: string): string | null {
  return steps.find((other) => other.id === step)?.slides[0] ?? null;
}

function slideOfField(path: string): string | null {
  const feeds = fieldGuide(path)?.feeds ?? null;
  const [, item] = parsePointer(path);
  return feeds === 'objection:<id>' ? `objection:${item}` : feeds;
}
