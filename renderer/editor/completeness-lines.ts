/** The seven sentences that the argument rests on: the four demands of the idea, the ask, the room, the same facts. */
import type { Element, Pitch } from '../../src/pitch/schema.ts';
import { isTold, type FindingsState } from '../store/findings.ts';
import { tiedObjectives } from './steps/tie-model.ts';
import type { SignKind } from '../ui/sign.tsx';
import { counted, fill, say, words } from '../ui/words.ts';

export interface CompletenessLine {
  id: string;
  title: string;
  text: string;
  sign: SignKind;
  /** Where it is mended. */
  step: string;
}

interface Share {
  n: number;
  of: number;
}

/** The lines of a pitch and its review. */
export function completenessLines(pitch: Pitch, state: FindingsState): CompletenessLine[] {
  const { lines } = say.review;
  const texts = words.completeness;
  const tied = tiedObjectives(pitch);
  const line = (id: keyof typeof lines, step: string, share: Share, text: string): CompletenessLine => ({
    id,
    step,
    title: lines[id],
    text,
    sign: signOf(state, step, share),
  });
  const shared = (id: keyof typeof lines & keyof typeof texts, step: string, share: Share) =>
    line(id, step, share, fill(texts[id] as string, { n: share.n, of: share.of }));
  const asked = pitch.decision?.ask ? 1 : 0;
  const sumsAgree = !state.findings.some((finding) => finding.id === 'CHK-28' && !finding.dismissed);
  const views = pitch.audienceViews?.length ?? 0;
  return [
    shared(
      'own',
      'objectives',
      share(pitch.objectives, ({ strategicSource }) => !!strategicSource),
    ),
    shared(
      'tied',
      'tie-to-strategy',
      share(pitch.objectives, ({ id }) => tied.has(id)),
    ),
    shared(
      'measured',
      'success-metrics',
      share(pitch.metrics, ({ ownerId }) => !!ownerId),
    ),
    shared('elements', 'elements', share(pitch.elements, isAccounted)),
    line(
      'ask',
      'resources',
      { n: asked, of: 1 },
      asked === 0 ? texts.noAsk : sumsAgree ? texts.sums : texts.sumsDiffer,
    ),
    shared(
      'room',
      'room',
      share(
        pitch.stakeholders?.filter(({ inRoom }) => inRoom === 'must'),
        ({ invited }) => !!invited,
      ),
    ),
    line('same', 'audiences', { n: 1, of: 1 }, counted(views, texts.views)),
  ];
}

function share<T>(list: readonly T[] | null | undefined, counts: (item: T) => boolean): Share {
  return { n: (list ?? []).filter(counts).length, of: list?.length ?? 0 };
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
