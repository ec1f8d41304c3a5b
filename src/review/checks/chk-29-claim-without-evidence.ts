import checksFile from '../../../assets/checks.json' with { type: 'json' };
import { metricsOf } from '../../catalogue/terms.ts';
import { createFormat, type Format } from '../../format/format.ts';
import { parsePointer } from '../../pitch/pointer.ts';
import { pitchSchema, type Pitch } from '../../pitch/schema.ts';
import type { Check, Found, Part } from '../check.ts';
import { claimsOf, type Claim } from '../text/claims.ts';
import { textFields } from '../text/fields.ts';
import { perList, perText, type TextField } from '../text/made.ts';
import { knownNumbers } from '../text/known-numbers.ts';

const fields = textFields(checksFile.fields.claims);

/** Everything may hold the number that a text quotes, but these. */
const unread: ReadonlySet<string> = new Set(['schema', 'images', 'rehearsals', 'comments', 'dismissed']);

/** CHK-29: a sentence states an effect, or a number that the pitch does not know, and gives no source. One finding a field. */
export const claimWithoutEvidence: Check = {
  id: 'CHK-29',
  reads: (Object.keys(pitchSchema.shape) as Part[]).filter((part) => !unread.has(part)),
  find(pitch) {
    const format = createFormat(pitch.organisation);
    return fields
      .lists(pitch)
      .flatMap((list) => claimingFields(list, format))
      .flatMap(({ field, claims }): Found[] => {
        const { path, text } = field;
        if (hasEvidence(pitch, path)) return [];
        const claim = claims.find((one) => isUnsupported(pitch, one));
        return claim && !namesAnId(pitch, text) ? [{ path, params: { sentence: claim.sentence } }] : [];
      });
  },
};

interface ClaimingField {
  field: TextField;
  claims: readonly Claim[];
}

const claimsInText = perText(claimsOf);

/** Those of a list that claim something. */
const claimingFields = perList((list, format: Format) =>
  list.flatMap((field): ClaimingField[] => {
    const claims = claimsInText(field, format);
    return claims.length > 0 ? [{ field, claims }] : [];
  }),
);

function isUnsupported(pitch: Pitch, { sentence, statesEffect, numbers }: Claim): boolean {
  const isKnown = knownNumbers(pitch);
  if (!statesEffect && numbers.every(isKnown)) return false;
  const lower = sentence.toLowerCase();
  return !lowerNames(pitch).some((name) => lower.includes(name));
}

const namesCache = new WeakMap<object, string[]>();

function lowerNames(pitch: Pitch): string[] {
  if (!pitch.metrics) return [];
  let names = namesCache.get(pitch.metrics);
  if (!names) {
    names = metricsOf(pitch).map(({ item }) => (item.name ?? '').trim().toLowerCase());
    namesCache.set(pitch.metrics, names);
  }
  return names;
}

const withEvidence = ['strategyLinks', 'objections'] as const;

/** Whether the line of sight or objection that holds the field has evidence. */
function hasEvidence(pitch: Pitch, path: string): boolean {
  const part = withEvidence.find((name) => path.startsWith(`/${name}/`));
  if (!part) return false;
  const [, index] = parsePointer(path);
  return (pitch[part]?.[Number(index)]?.evidenceIds?.length ?? 0) > 0;
}

/** Whether the text names the id of a metric, a fact or an entry of evidence. */
function namesAnId(pitch: Pitch, text: string): boolean {
  const words = new Set([...text.matchAll(/[\p{L}\p{N}_.-]+/gu)].map(([word]) => word.replace(/[.-]+$/, '')));
  const isNamed = ({ id }: { id?: string | null | undefined }) => id != null && words.has(id);
  return (
    (pitch.metrics ?? []).some(isNamed) ||
    (pitch.problem?.facts ?? []).some(isNamed) ||
    (pitch.evidence ?? []).some(({ id, ref }) => isNamed({ id }) || isNamed({ id: ref }))
  );
}
