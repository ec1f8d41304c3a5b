import words from '../../../assets/words/review.json' with { type: 'json' };
import { quoted, withId } from '../../catalogue/terms.ts';
import { coreIds, coreSlideKeys } from '../../facts/core.ts';
import type { Pitch } from '../../pitch/schema.ts';
import type { Check, Found } from '../check.ts';

/** CHK-37: a view or the deck leaves out a core fact, which every version must show (domain.md 1.4). */
export const coreFactHidden: Check = {
  id: 'CHK-37',
  reads: ['audienceViews', 'deck', 'objectives', 'metrics', 'risks'],
  find(pitch) {
    const views = (pitch.audienceViews ?? []).flatMap((view, index) =>
      hiddenCore(pitch, view.hidden, `/audienceViews/${index}/hidden`, quoted(view.name) || words.everyone),
    );
    return [...views, ...hiddenCore(pitch, pitch.deck?.hidden, '/deck/hidden', words.everyone)];
  },
};

function hiddenCore(pitch: Pitch, hidden: string[] | null | undefined, path: string, audience: string): Found[] {
  if (!hidden?.length) return [];
  const ids = coreIds(pitch);
  return hidden.flatMap((key, index): Found[] =>
    ids.has(key) || coreSlideKeys.has(key)
      ? [{ path: `${path}/${index}`, params: { audience, fact: inWords(pitch, key) } }]
      : [],
  );
}

/** A core slide or an item that is never hidden. */
function inWords(pitch: Pitch, key: string): string {
  const slides: Record<string, string> = words.slides;
  const { item: objective } = withId(pitch.objectives, key) ?? {};
  const { item: metric } = withId(pitch.metrics, key) ?? {};
  const { item: risk } = withId(pitch.risks, key) ?? {};
  return slides[key] ?? `“${quoted(objective?.statement ?? metric?.name ?? risk?.text)}”`;
}
