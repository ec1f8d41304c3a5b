/** How far a pitch is from the meeting: counts, status line and the next thing to do (guidance.json words.status). */
import guidance from '../../assets/guidance.json' with { type: 'json' };
import { answeredQuestions, expressQuestions } from '../catalogue/essentials.ts';
import { steps, stepOf } from '../catalogue/guidance.ts';
import type { Pitch } from '../pitch/schema.ts';
import type { Finding, Severity } from './check.ts';
import { fillIn } from './message.ts';
import { personName, stakeholdersOf } from '../catalogue/terms.ts';

export type Counts = Record<Severity, number>;

/** What the status line says, in the order in which it is decided. */
type ReadinessState = 'approved' | 'declined' | 'deferred' | 'essentials' | 'notReady' | 'readyWithWarnings' | 'ready';

/** The next thing to do. `text` follows "Next:". */
export interface NextThing {
  kind: 'essential' | 'error' | 'warning' | 'meet' | 'rehearse' | 'setStatus' | 'record';
  text: string;
  /** Pointer by index to the field it is about; null where it is about no field. */
  path: string | null;
  /** Number of the question, for an essential. */
  question?: number;
}

export interface Readiness {
  /** Open findings; the dismissed ones are not counted. */
  counts: Counts;
  /** The same for each of the twelve steps, and for `slides` and `decisions` where something is open there. */
  byStep: Readonly<Record<string, Counts>>;
  essentials: { answered: readonly number[]; of: number };
  state: ReadinessState;
  /** The status line. */
  status: string;
  /** The same for a row of a list. */
  listStatus: string;
  next: NextThing | null;
}

/**
 * @param findings of the review of this pitch, sorted by severity
 * @param today ISO; decides who was met and whether the meeting is over. Null: nobody was met yet, and it is not.
 */
export function readiness(findings: readonly Finding[], pitch: Pitch, today: string | null = null): Readiness {
  const open = findings.filter((finding) => !finding.dismissed);
  const counts = count(open);
  const answered = answeredQuestions(pitch);
  const state = stateOf(pitch, counts, answered.length);
  return {
    counts,
    byStep: countsByStep(open),
    essentials: { answered, of: expressQuestions.length },
    state,
    ...statusTexts(state, counts, answered.length),
    next: nextThing(open, pitch, answered, today),
  };
}

function none(): Counts {
  return { error: 0, warning: 0, info: 0 };
}

function count(findings: readonly Finding[]): Counts {
  const counts = none();
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function countsByStep(findings: readonly Finding[]): Record<string, Counts> {
  const byStep: Record<string, Counts> = Object.fromEntries(steps.map(({ id }) => [id, none()]));
  for (const { path, severity } of findings) (byStep[stepOf(path)] ??= none())[severity] += 1;
  return byStep;
}

function stateOf(pitch: Pitch, counts: Counts, answered: number): ReadinessState {
  if (pitch.status === 'approved' || pitch.status === 'declined' || pitch.status === 'deferred') return pitch.status;
  if (answered < expressQuestions.length) return 'essentials';
  if (counts.error > 0) return 'notReady';
  return counts.warning > 0 ? 'readyWithWarnings' : 'ready';
}

const { status: words, next: nextWords } = guidance.words;

/** "1 error", "3 errors". */
function countWords(kind: 'error' | 'warning', n: number): string {
  return n === 1 ? words.counts[kind] : fillIn(words.counts[`${kind}s`], { n: String(n) });
}

function statusTexts(state: ReadinessState, counts: Counts, answered: number): { status: string; listStatus: string } {
  const params = {
    n: String(answered),
    errors: countWords('error', counts.error),
    warnings: countWords('warning', counts.warning),
  };
  const both = (status: string, listStatus: string) => ({
    status: fillIn(status, params),
    listStatus: fillIn(listStatus, params),
  });
  switch (state) {
    case 'essentials':
      return both(words.essentials.text, words.essentials.list);
    case 'notReady':
      return counts.warning > 0
        ? both(words.notReady.text, words.notReady.short)
        : both(words.notReady.errorsOnly, '{errors}');
    case 'readyWithWarnings':
      return both(words.readyWithWarnings.text, words.readyWithWarnings.list);
    case 'ready':
      return both(words.ready.text, words.ready.list);
    case 'approved':
    case 'declined':
    case 'deferred':
      return both(words[state].text, words[state].text);
  }
}

/** In this order (words.status.next.order); after the meeting only the record is left. */
function nextThing(
  open: readonly Finding[],
  pitch: Pitch,
  answered: readonly number[],
  today: string | null,
): NextThing | null {
  const meeting = pitch.decision?.date;
  if (today !== null && meeting && meeting < today)
    return pitch.record?.heldOn ? null : { kind: 'record', text: words.next.record, path: '/record/heldOn' };
  const question = expressQuestions.find(({ n }) => !answered.includes(n));
  if (question) return { kind: 'essential', text: question.next, path: null, question: question.n };
  for (const kind of ['error', 'warning'] as const) {
    const finding = open.find(({ severity }) => severity === kind);
    if (finding) return { kind, text: nextText(finding), path: finding.path };
  }
  const person = stakeholdersOf(pitch).find(
    ({ item }) => item.inRoom === 'must' && item.id !== pitch.preparedBy && !isMet(item.preBriefOn, today),
  );
  if (person)
    return {
      kind: 'meet',
      text: fillIn(words.next.meet, { name: personName(person.item) }),
      path: `/stakeholders/${person.index}/preBriefOn`,
    };
  if (!pitch.rehearsals?.length) return { kind: 'rehearse', text: words.next.rehearse, path: null };
  const isDraft = pitch.status == null || pitch.status === 'draft' || pitch.status === 'in_review';
  return isDraft ? { kind: 'setStatus', text: words.next.setStatus, path: '/status' } : null;
}

function isMet(preBriefOn: string | null | undefined, today: string | null): boolean {
  return !!preBriefOn && today !== null && preBriefOn <= today;
}

/** Blanks that hold a text somebody typed. */
const typedNames = new Set(['objective', 'metric', 'element', 'resource', 'risk']);

/** What to do about a finding, as it follows "Next:". */
export function nextText(finding: Pick<Finding, 'id' | 'params'>): string {
  const sentences: Record<string, string> = nextWords;
  const params = Object.entries(finding.params).map(([key, text]) => [key, typedNames.has(key) ? `“${text}”` : text]);
  return fillIn(sentences[finding.id] ?? '', Object.fromEntries(params));
}
