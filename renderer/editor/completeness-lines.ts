/** The seven sentences that the argument rests on: the four demands of the idea, the ask, the room, the same facts. */
import type { Element, Pitch } from '../../src/pitch/schema.ts';
import { isTold, toldOfStep, type FindingsState } from '../store/findings.ts';
import { linesOf, runsThrough, tiedObjectives } from './steps/tie-model.ts';
import type { SignKind } from '../ui/sign.tsx';
import { counted, fill, say, words } from '../ui/words.ts';

export interface CompletenessLine {
  id: string;
  title: string;
  text: string;
  sign: SignKind;
  /** Where it is mended. */
  step: string;
  /** Pointer by id to the first place that is open; null: the step as it is. */
  place: string | null;
}

interface Share {
  n: number;
  of: number;
  open: string | null;
}

/** The lines of a pitch and its review. */
export function completenessLines(pitch: Pitch, state: FindingsState): CompletenessLine[] {
  const texts = words.completeness;
  const tied = tiedObjectives(pitch);
  const untied = linesOf(pitch).find((line) => line.link !== null && !runsThrough(pitch, line));
  const line = (id: Id, step: string, share: Share, text: string, place = share.open): CompletenessLine => ({
    id,
    step,
    place: place ?? firstPlace(state, step),
    title: say.review.lines[id],
    text,
    sign: signOf(state, step, share),
  });
  const shared = (id: Id & keyof typeof texts, step: string, share: Share, place = share.open) =>
    line(id, step, share, fill(texts[id] as string, { n: share.n, of: share.of }), place);
  const asked = pitch.decision?.ask ? 1 : 0;
  const sums = state.findings.find((finding) => finding.id === 'CHK-28' && !finding.dismissed);
  const ask: Share = { n: asked, of: 1, open: asked ? (sums?.place ?? null) : '/decision/ask' };
  const views = pitch.audienceViews?.length ?? 0;
  const must = pitch.stakeholders?.filter(({ inRoom }) => inRoom === 'must');
  return [
    shared(
      'own',
      'objectives',
      share(pitch.objectives, '/objectives/{id}/strategicSource', ({ strategicSource }) => !!strategicSource),
    ),
    shared(
      'tied',
      'tie-to-strategy',
      share(pitch.objectives, '', ({ id }) => tied.has(id)),
      untied ? `/strategyLinks/${untied.link}` : null,
    ),
    shared(
      'measured',
      'success-metrics',
      share(pitch.metrics, '/metrics/{id}/ownerId', ({ ownerId }) => !!ownerId),
    ),
    shared('elements', 'elements', share(pitch.elements, '/elements/{id}', isAccounted)),
    line('ask', 'resources', ask, asked === 0 ? texts.noAsk : sums ? texts.sumsDiffer : texts.sums),
    shared(
      'room',
      'room',
      share(must, '/stakeholders/{id}/invited', ({ invited }) => !!invited),
    ),
    line('same', 'audiences', { n: 1, of: 1, open: null }, counted(views, texts.views)),
  ];
}

type Id = keyof typeof say.review.lines;

/** How many of a list count, and the place of the first one that does not. */
function share<T extends { id?: string | null | undefined }>(
  list: readonly T[] | null | undefined,
  place: string,
  counts: (item: T) => boolean,
): Share {
  const all = list ?? [];
  const open = all.find((item) => !counts(item));
  return { n: all.filter(counts).length, of: all.length, open: open ? fill(place, { id: open.id ?? '' }) : null };
}

/** Where the gravest finding of a step is told. */
function firstPlace(state: FindingsState, step: string): string | null {
  const told = toldOfStep(state, step).filter(({ severity }) => severity !== 'info');
  return told[0]?.place ?? null;
}

function isAccounted({ status, ownerId, due, note }: Element): boolean {
  if (status === 'planned') return !!ownerId && !!due;
  return status === 'ready' || (status === 'not_needed' && !!note);
}

function signOf(state: FindingsState, step: string, { n, of }: Share): SignKind {
  const told = state.findings.filter((finding) => finding.step === step && isTold(state, finding));
  if (told.some(({ severity }) => severity === 'error')) return 'error';
  if (told.some(({ severity }) => severity === 'warning')) return 'warning';
  return of > 0 && n === of ? 'tick' : 'half';
}
