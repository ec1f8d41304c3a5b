/** An audience view: the same facts in another order. It holds ids and slide keys only, so it cannot change a fact (domain.md 5.4). */
import type { AudienceView, Pitch } from '../pitch/schema.ts';
import { coreIds, coreSlideKeys } from './core.ts';

export interface ResolvedView {
  readonly id: string;
  readonly name: string | null;
  readonly forStakeholderIds: readonly string[];
  /** Ids and slide keys that come first, each once. */
  readonly leadWith: readonly string[];
  /** Ids and slide keys that the view or the deck leaves out; core ones are never among them. */
  readonly hidden: ReadonlySet<string>;
}

/** The view with this id; null when the pitch has none. */
export function viewOf(pitch: Pitch, viewId: string): ResolvedView | null {
  const view = pitch.audienceViews?.find(({ id }) => id === viewId);
  if (!view) return null;
  return {
    id: view.id,
    name: view.name ?? null,
    forStakeholderIds: view.forStakeholderIds ?? [],
    leadWith: [...new Set(view.leadWith)],
    hidden: hiddenIn(pitch, view),
  };
}

/** Ids and slide keys that the deck, and the view where there is one, leave out. Core ones never are (domain.md 1.4). */
export function hiddenIn(pitch: Pitch, view?: AudienceView): ReadonlySet<string> {
  const hidden = [...(pitch.deck?.hidden ?? []), ...(view?.hidden ?? [])];
  if (hidden.length === 0) return new Set();
  const core = coreIds(pitch);
  return new Set(hidden.filter((name) => !core.has(name) && !coreSlideKeys.has(name)));
}

/** Items as a view shows them: those it leads with first, in its order, then the others in theirs, without the hidden ones. */
export function inView<T>(view: ResolvedView, items: readonly T[], nameOf: (item: T) => string): T[] {
  const rank = (item: T) => {
    const place = view.leadWith.indexOf(nameOf(item));
    return place < 0 ? view.leadWith.length : place;
  };
  return items.filter((item) => !view.hidden.has(nameOf(item))).toSorted((a, b) => rank(a) - rank(b));
}
