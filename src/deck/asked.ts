/** What is to be signed off. */
import { choiceLabel } from '../catalogue/guidance.ts';
import type { Pitch, Resource } from '../pitch/schema.ts';
import type { Context } from './context.ts';
import { isBlank } from '../format/sentence.ts';

/** The resources that say what they are and are needed. */
export function askedResources(pitch: Pitch): Resource[] {
  return (pitch.resources ?? []).filter(
    (resource) => resource.status !== 'not_needed' && (resource.type != null || !isBlank(resource.description)),
  );
}

/** The type in words ("People’s time"); a resource without type goes by its description. */
export function resourceName(context: Context, resource: Resource): string {
  if (resource.type == null) return context.text(resource.description);
  return context.text(choiceLabel('/resources/0/type', resource.type));
}
