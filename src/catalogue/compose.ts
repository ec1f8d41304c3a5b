/** Sentences that the app composes until somebody rewrites them (guidance.json expressPath.composed). */
import guidance from '../../assets/guidance.json' with { type: 'json' };
import type { Pitch } from '../pitch/schema.ts';
import { focusOf } from './focuses.ts';
import { firstFilled, slotsOf, type Money } from './slots.ts';

/** Fields whose text is composed. */
export type ComposedPath = '/title' | '/strategyStatement' | '/decision/ask' | '/decision/fallback';

/**
 * The composed sentences that the pitch has enough for: each follows its slots as long as it is only proposed. The title is the pattern of the focus.
 * @param money figures of the business case of this pitch
 */
export function composed(pitch: Pitch, money: Money): Partial<Record<ComposedPath, string>> {
  const slots = slotsOf(pitch, money);
  const pattern = focusOf(pitch.focus?.primary)?.titlePattern;
  const sentences: [string, string | undefined][] = [
    ['/title', pattern && firstFilled([pattern], slots)],
    ...guidance.expressPath.composed.map(({ path, variants }): [string, string | undefined] => [
      path,
      firstFilled(variants, slots),
    ]),
  ];
  return Object.fromEntries(sentences.filter(([, text]) => text !== undefined));
}
