import words from '../../../assets/words/review.json' with { type: 'json' };
import type { Pitch } from '../../pitch/schema.ts';
import type { Check, Found } from '../check.ts';
import { metricsOf, objectivesOf, quoted, risksOf } from '../../catalogue/terms.ts';

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
  const core = coreFacts(pitch);
  return hidden.flatMap((key, index): Found[] => {
    const fact = core.get(key);
    return fact === undefined ? [] : [{ path: `${path}/${index}`, params: { audience, fact } }];
  });
}

/** In words, by id or slide key. */
function coreFacts(pitch: Pitch): Map<string, string> {
  const facts = new Map<string, string>(Object.entries(words.slides));
  for (const { item } of objectivesOf(pitch)) facts.set(item.id, `“${quoted(item.statement)}”`);
  for (const { item } of metricsOf(pitch)) if (item.kind === 'lagging') facts.set(item.id, `“${quoted(item.name)}”`);
  const size = (risk: { likelihood?: number | null | undefined; impact?: number | null | undefined }) =>
    (risk.likelihood ?? 0) * (risk.impact ?? 0);
  const [first, ...rest] = risksOf(pitch);
  const top = first && rest.reduce((top, risk) => (size(risk.item) > size(top.item) ? risk : top), first);
  if (top) facts.set(top.item.id, `“${quoted(top.item.text)}”`);
  return facts;
}
