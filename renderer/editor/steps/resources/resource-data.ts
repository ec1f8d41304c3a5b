/** Resources as the form needs them. */
import say from '../../../../assets/words/resources.json' with { type: 'json' };
import { choiceLabel } from '../../../../src/catalogue/guidance.ts';
import type { Op } from '../../../../src/pitch/change.ts';
import type { Pitch, Resource } from '../../../../src/pitch/schema.ts';

export function resourceOf({ resources }: Pitch, id: string): Resource | undefined {
  return resources?.find((resource) => resource.id === id);
}

/** What a resource is called: its kind, with what exactly where the kind is not said. */
export function resourceName({ type, description }: Resource): string {
  return type ? choiceLabel('/resources/0/type', type) : description?.trim() || say.resources.one;
}

/** The four that leadership signs for; a pitch answers each of them (CHK-24). */
const asked = ['administrators', 'training', 'technology', 'funding'] as const;

/** Those of the four that the pitch does not answer yet. */
export function unansweredTypes({ resources }: Pitch): (typeof asked)[number][] {
  return asked.filter((type) => !resources?.some((resource) => resource.type === type));
}

/** Gives a resource these cost lines. Every line stands in one resource only, so the others give away what it takes (domain.md 1.2). */
export function assignCosts({ resources }: Pitch, id: string, costIds: readonly string[]): Op[] {
  return (resources ?? []).flatMap((resource): Op[] => {
    const before = resource.costIds ?? [];
    const after = resource.id === id ? costIds : before.filter((cost) => !costIds.includes(cost));
    const same = after.length === before.length && after.every((cost, index) => cost === before[index]);
    return same ? [] : [{ op: 'set', path: `/resources/${resource.id}/costIds`, value: [...after] }];
  });
}
