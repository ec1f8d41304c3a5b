/** Which slides there are and in which order (domain.md `/deck`, `/audienceViews[]`, 1.4). */
import { hiddenIn } from '../facts/view.ts';
import type { PublicPitch } from '../pitch/public.ts';
import type { AudienceView } from '../pitch/schema.ts';
import { backupKeys, objectionPrefix, talkKeys } from './talk.ts';

/** The keys of the talk, hidden ones left out, own slides in their places. */
export function talkOrder(pitch: PublicPitch, view?: AudienceView): string[] {
  const base = withOwnSlides(pitch, ordered(talkKeys, pitch.deck?.order ?? []));
  return leading(pitch, view, shown(pitch, view, base));
}

/** The keys of the backup slides: the objections, then the tables. */
export function backupOrder(pitch: PublicPitch, view?: AudienceView): string[] {
  const objections = (pitch.objections ?? []).map((objection) => objectionPrefix + objection.id);
  const base = ordered([...objections, ...backupKeys], pitch.deck?.order ?? []);
  return leading(pitch, view, shown(pitch, view, base));
}

/** The keys of the slides that neither the pitch nor the view leaves out. An objection may be named with its slide's key or with its own id. */
function shown(pitch: PublicPitch, view: AudienceView | undefined, keys: readonly string[]): string[] {
  const hidden = hiddenIn(pitch, view);
  return keys.filter(
    (key) => !hidden.has(key) && !(key.startsWith(objectionPrefix) && hidden.has(key.slice(objectionPrefix.length))),
  );
}

/** The listed keys in their order; each other one after the key that stands before it in the default order. */
function ordered(defaults: readonly string[], order: readonly string[]): string[] {
  const result = [...new Set(order)].filter((key) => defaults.includes(key));
  const listed = new Set(result);
  defaults.forEach((key, index) => {
    if (!listed.has(key)) result.splice(index === 0 ? 0 : result.indexOf(defaults[index - 1]!) + 1, 0, key);
  });
  return result;
}

/** Own slides stand where the order lists them, else after the slide they name, else before the decision. */
function withOwnSlides(pitch: PublicPitch, keys: readonly string[]): string[] {
  const result = [...keys];
  const order = pitch.deck?.order ?? [];
  // Slides that name the same one keep their order.
  const lastBehind = new Map<string, string>();
  for (const { id, after } of pitch.deck?.ownSlides ?? []) {
    if (result.includes(id)) continue;
    const listed = order.slice(0, Math.max(order.indexOf(id), 0)).findLast((key) => result.includes(key));
    const anchor = listed ?? (after != null && result.includes(after) ? after : null);
    const decision = result.indexOf('decision');
    const at = anchor === null ? decision : result.indexOf(lastBehind.get(anchor) ?? anchor) + 1;
    result.splice(at < 0 ? result.length : at, 0, id);
    if (anchor !== null) lastBehind.set(anchor, id);
  }
  return result;
}

/** What a view leads with comes first, behind the ask. */
function leading(pitch: PublicPitch, view: AudienceView | undefined, keys: readonly string[]): string[] {
  if (!view) return [...keys];
  const first = keys[0] === 'title' ? ['title'] : [];
  const led = (view.leadWith ?? []).map((name) => slideOf(pitch, name)).filter((key) => keys.includes(key));
  return [...new Set([...first, ...led, ...keys])];
}

/** The slide on which the item with this id stands; a slide key is its own. */
function slideOf(pitch: PublicPitch, name: string): string {
  const has = (items: readonly { readonly id: string }[] | null | undefined) =>
    items?.some((item) => item.id === name) ?? false;
  const slides: readonly (readonly [string, boolean])[] = [
    ['why_now', has(pitch.problem?.facts)],
    ['objectives', has(pitch.objectives)],
    ['line_of_sight', has(pitch.strategyLinks)],
    ['metrics', has(pitch.metrics)],
    ['reporting', has(pitch.reporting)],
    ['elements', has(pitch.elements)],
    ['scale', has(pitch.scale?.phases)],
    ['resources', has(pitch.resources) || has(pitch.costs)],
    ['business_case', has(pitch.benefits) || has(pitch.drivers)],
    ['time', has(pitch.roleProfiles)],
    ['risks', has(pitch.risks)],
    ['alternatives', has(pitch.decision?.alternatives)],
    ['assumptions', has(pitch.assumptions)],
    [objectionPrefix + name, has(pitch.objections)],
  ];
  return slides.find(([, holds]) => holds)?.[0] ?? name;
}
