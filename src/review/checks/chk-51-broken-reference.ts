import guidance from '../../../assets/guidance.json' with { type: 'json' };
import words from '../../../assets/words/review.json' with { type: 'json' };
import { libraryEntry } from '../../catalogue/evidence.ts';
import { fieldGuide } from '../../catalogue/guidance.ts';
import { formatPointer, parsePointer, getAt, toIdPath } from '../../pitch/pointer.ts';
import type { ListName, Pitch } from '../../pitch/schema.ts';
import type { Check, Fix, Found } from '../check.ts';
import { itemWords } from '../items.ts';
import { fillIn } from '../message.ts';
import { referencesOf } from '../references.ts';
import { filled, given, withId } from '../../catalogue/terms.ts';

/** CHK-51: a reference that names nothing or the wrong thing, and an id that is used twice. Blank references are silent. */
export const brokenReference: Check = {
  id: 'CHK-51',
  reads: [
    'preparedBy',
    'organisation',
    'decision',
    'problem',
    'objectives',
    'strategyLinks',
    'metrics',
    'reporting',
    'competencyFramework',
    'roleProfiles',
    'elements',
    'training',
    'scale',
    'stakeholders',
    'resources',
    'costs',
    'benefits',
    'drivers',
    'risks',
    'objections',
    'evidence',
    'assumptions',
    'audienceViews',
    'deck',
    'images',
    'dismissed',
    'decisions',
    'record',
  ],
  find(pitch) {
    const parts = referencesOf(pitch);
    const found: Found[] = [];
    const seen = new Set<string>();
    for (const { ids } of parts)
      for (const { id, path } of ids) {
        if (seen.has(id))
          found.push({ path, wording: 'CHK-51-twice', params: { thing: itemWords(pitch, path) ?? id, id } });
        seen.add(id);
      }
    const known = lists(pitch);
    for (const { refs } of parts)
      for (const { id, list, path } of refs)
        if (!known[list].has(id)) found.push(broken(pitch, path, id, words.references.missing));
    return [...found, ...wrongKind(pitch), ...drivers(pitch), ...library(pitch), ...views(pitch, seen)];
  },
};

function broken(pitch: Pitch, path: string, id: string, problem: string): Found {
  const field = fieldGuide(path)?.label ?? parsePointer(path).at(-1) ?? '';
  const item = itemWords(pitch, path);
  const thing = item ? fillIn(words.references.thing, { field, item }) : field;
  return { path, params: { thing, id, problem }, fix: clear(pitch, path) };
}

/** Empties the reference; in a list of references, takes it out. */
function clear(pitch: Pitch, path: string): Fix {
  const parent = formatPointer(parsePointer(path).slice(0, -1));
  const list = getAt(pitch, parent);
  if (!Array.isArray(list))
    return { label: 'clear', params: {}, ops: [{ op: 'set', path: toIdPath(pitch, path), value: null }] };
  const index = Number(parsePointer(path).at(-1));
  return { label: 'clear', params: {}, ops: [{ op: 'remove', path: toIdPath(pitch, parent), index }] };
}

const idsCache = new WeakMap<object, Set<string>>();

function idsOf(items: readonly { id?: unknown; ref?: unknown }[] | null | undefined): Set<string> {
  if (!items) return new Set();
  let ids = idsCache.get(items);
  if (!ids) {
    ids = new Set(items.flatMap(({ id, ref }) => [id, ref].filter((value) => typeof value === 'string')));
    idsCache.set(items, ids);
  }
  return ids;
}

function lists(pitch: Pitch): Record<ListName, ReadonlySet<string>> {
  return {
    stakeholders: idsOf(pitch.stakeholders),
    objectives: idsOf(pitch.objectives),
    metrics: idsOf(pitch.metrics),
    evidence: idsOf(pitch.evidence),
    competencies: idsOf(pitch.competencyFramework?.competencies),
    costs: idsOf(pitch.costs),
    resources: idsOf(pitch.resources),
    images: idsOf(pitch.images),
  };
}

function wrongKind(pitch: Pitch): Found[] {
  return (pitch.strategyLinks ?? []).flatMap((link, index) => {
    const found: Found[] = [];
    const leading = withId(pitch.metrics, link.leadingMetricId)?.item;
    const lagging = withId(pitch.metrics, link.laggingMetricId)?.item;
    if (leading && leading.kind !== 'leading')
      found.push(broken(pitch, `/strategyLinks/${index}/leadingMetricId`, leading.id, words.references.notLeading));
    if (lagging && lagging.kind !== 'lagging')
      found.push(broken(pitch, `/strategyLinks/${index}/laggingMetricId`, lagging.id, words.references.notLagging));
    return found;
  });
}

function drivers(pitch: Pitch): Found[] {
  const benefits = idsOf(pitch.benefits);
  return (pitch.drivers ?? []).flatMap(({ id }, index) => {
    const line = /^(.*)\.(?:units|valuePerUnit)$/.exec(id)?.[1];
    if (!filled(id) || id === 'COST' || (given(line) && benefits.has(line))) return [];
    const { fix: _nothingToClear, ...found } = broken(pitch, `/drivers/${index}/id`, id, words.references.noBenefit);
    return [found];
  });
}

function library(pitch: Pitch): Found[] {
  return (pitch.evidence ?? []).flatMap(({ ref }, index) =>
    !filled(ref) || libraryEntry(ref)
      ? []
      : [broken(pitch, `/evidence/${index}/ref`, ref, words.references.noEvidence)],
  );
}

const slideKeys = new Set(guidance.slides.list.map((slide) => slide.key));
const objectionKey = 'objection:';

/** What a view leads with or leaves out: an id of the file or a slide key. */
function views(pitch: Pitch, ids: ReadonlySet<string>): Found[] {
  const isKnown = (key: string) =>
    ids.has(key) || slideKeys.has(key) || (key.startsWith(objectionKey) && ids.has(key.slice(objectionKey.length)));
  return (pitch.audienceViews ?? []).flatMap((view, index) =>
    (['leadWith', 'hidden'] as const).flatMap((field) =>
      (view[field] ?? []).flatMap((key, position) => {
        if (!filled(key) || isKnown(key)) return [];
        return [broken(pitch, `/audienceViews/${index}/${field}/${position}`, key, words.references.nothingShown)];
      }),
    ),
  );
}
