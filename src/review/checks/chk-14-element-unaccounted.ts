import { focusOf } from '../../catalogue/focuses.ts';
import { elementWords } from '../../catalogue/guidance.ts';
import type { Element, Pitch } from '../../pitch/schema.ts';
import type { Check, Found, Severity } from '../check.ts';
import { blank } from '../../catalogue/terms.ts';

/** The elements that the founding idea names. */
const requiredElements: readonly string[] = [
  'role_profiles',
  'competency_assessment',
  'mentoring_training',
  'scale',
  'scalability',
];

/** CHK-14: an element that is forgotten or half answered. An error for the five, a warning for those of the focus, a note for any other. */
export const elementUnaccounted: Check = {
  id: 'CHK-14',
  reads: ['elements', 'focus'],
  find(pitch) {
    const severities = severityByType(pitch);
    const found: Found[] = [];
    const present = new Set<string>();
    for (const [index, element] of (pitch.elements ?? []).entries()) {
      if (!element.type) continue;
      present.add(element.type);
      const missing = missingField(element);
      if (missing)
        found.push({
          path: `/elements/${index}/${missing}`,
          severity: severities.get(element.type) ?? 'info',
          params: { element: elementWords(element.type).label },
        });
    }
    for (const [type, severity] of severities)
      if (!present.has(type))
        found.push({ path: '/elements', subject: type, severity, params: { element: elementWords(type).label } });
    return found;
  },
};

function severityByType(pitch: Pitch): Map<string, Severity> {
  const severities = new Map<string, Severity>(requiredElements.map((type) => [type, 'error']));
  for (const { type } of focusOf(pitch.focus?.primary)?.elements ?? [])
    if (!severities.has(type)) severities.set(type, 'warning');
  return severities;
}

function missingField(element: Element): string | undefined {
  if (!element.status || element.status === 'missing') return 'status';
  if (element.status === 'planned') return blank(element.ownerId) ? 'ownerId' : blank(element.due) ? 'due' : undefined;
  return element.status === 'not_needed' && blank(element.note) ? 'note' : undefined;
}
