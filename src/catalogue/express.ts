/**
 * The express path: twelve answers become a first presentable pitch (guidance.json expressPath). What is proposed is arithmetic or structure, never an
 * invented figure, and is listed so that it can be shown as proposed until it is touched or accepted.
 */
import { parseDate } from '@internationalized/date';
import words from '../../assets/words/express.json' with { type: 'json' };
import { fill } from '../format/fill.ts';
import { createFormat } from '../format/format.ts';
import type { Pitch } from '../pitch/schema.ts';
import { composed } from './compose.ts';
import { addItem, filledFields, mark, type Draft } from './draft.ts';
import { addCosts } from './express-costs.ts';
import { askedElements, type ExpressAnswers, type ExpressSettings } from './express-answers.ts';
import { addGate, type Argument } from './express-gate.ts';
import { addPeople, type People } from './express-people.ts';
import { suggestionFor } from './express-suggestions.ts';
import { metricFrom } from './focuses.ts';
import type { Money } from './slots.ts';
import { newId } from '../pitch/ids.ts';
import { newPitch } from './new-pitch.ts';

export interface ExpressPitch {
  pitch: Pitch;
  /** Pointers by id of the fields that nobody entered. */
  proposed: string[];
}

/** The pitch that the answers make, with no error left when all twelve are given, and the paths of what it proposes. */
export function expressPitch(answers: ExpressAnswers, settings: ExpressSettings): ExpressPitch {
  const draft = draftOf(answers, settings, (list) => newId(list, settings.random));
  addSentences(draft, settings.money(draft.pitch));
  return { pitch: draft.pitch, proposed: [...draft.proposed] };
}

/** Everything but the composed sentences. */
export function draftOf(
  answers: ExpressAnswers,
  settings: Omit<ExpressSettings, 'random' | 'money'>,
  idOf: Draft['idOf'],
): Draft {
  const pitch = newPitch({ ...settings, focus: answers.focus, random: () => 0 });
  const doNothing = idOf('/decision/alternatives', 'nothing');
  pitch.decision = { alternatives: pitch.decision?.alternatives?.map((item) => ({ ...item, id: doNothing })) };
  const draft: Draft = { pitch, proposed: new Set(), idOf };
  const people = addPeople(draft, answers, settings.leader);
  const ids = { ...people, ...addArgument(draft, answers, people) };
  addProblem(draft, answers);
  addScale(draft, answers);
  addTime(draft, answers);
  addCosts(draft, answers, people);
  addElements(draft, answers, people.leader);
  addGate(draft, answers, ids);
  addRisk(draft, answers, people.leader);
  return draft;
}

/** Objective, result and line of sight: questions 2, 3 and 5. */
function addArgument(draft: Draft, answers: ExpressAnswers, { owner }: People): Argument {
  const { statement, department } = answers.objective ?? {};
  const { name, baseline, target, by } = answers.metric ?? {};
  const objective = statement?.trim()
    ? addItem(
        draft,
        'objectives',
        'objective',
        { statement, ownerId: owner },
        { departments: owner && department?.trim() ? [department.trim()] : null, by, priority: 1 },
      )
    : null;
  const measure = suggestionFor(answers.focus, answers.metric);
  const { name: _suggested, ...suggestion } = measure ? metricFrom(measure) : {};
  const result = name?.trim()
    ? addItem(
        draft,
        'metrics',
        'result',
        { name, ...(baseline != null && { baseline: { value: baseline } }), ...targetOf(target, by) },
        {
          objectiveIds: objective ? [objective] : null,
          kind: 'lagging',
          direction: directionOf(baseline, target),
          ...suggestion,
          ownerId: owner,
        },
      )
    : null;
  const { mechanism, behaviourChange } = answers.link ?? {};
  const link =
    mechanism?.trim() || behaviourChange?.trim()
      ? addItem(
          draft,
          'strategyLinks',
          'link',
          { mechanism, behaviourChange },
          { objectiveId: objective, laggingMetricId: result },
        )
      : null;
  return { objective, result, link };
}

function targetOf(value: number | null | undefined, by: string | null | undefined): object {
  const target = filledFields({ value, by });
  return Object.keys(target).length > 0 ? { target } : {};
}

function directionOf(from: number | null | undefined, to: number | null | undefined): string | null {
  if (from == null || to == null || from === to) return null;
  return to < from ? 'lower_better' : 'higher_better';
}

function addProblem(draft: Draft, { problem }: ExpressAnswers): void {
  const { statement, perYear } = problem ?? {};
  const costOfInaction = perYear != null ? { perYear } : null;
  const fields = filledFields({ statement, costOfInaction });
  if (Object.keys(fields).length > 0) draft.pitch = { ...draft.pitch, problem: fields };
  const [doNothing, ...others] = draft.pitch.decision?.alternatives ?? [];
  if (!doNothing || !statement?.trim()) return;
  draft.pitch.decision = { ...draft.pitch.decision, alternatives: [{ ...doNothing, effect: statement }, ...others] };
  mark(draft, `/decision/alternatives/${doNothing.id}/effect`, statement);
}

/** The pilot of question 6; it also carries the gate of question 10. */
function addScale(draft: Draft, { scale, gate }: ExpressAnswers): void {
  const { pairs, start, months } = scale ?? {};
  if (pairs == null && !start && months == null && gate?.value == null && !gate?.date) return;
  const end = start && months != null ? endOf(start, months) : null;
  const entered = filledFields({ start, pairs, monthsPerPair: months });
  const proposed = filledFields({ name: 'pilot', end, pairsStarted: pairs });
  const id = draft.idOf('/scale/phases', 'phase');
  const pairMonths = pairs != null && months != null ? pairMonthsOf(pairs, months) : null;
  draft.pitch = {
    ...draft.pitch,
    scale: { phases: [{ id, ...proposed, ...entered }], ...(pairMonths && { pairMonths }) },
  };
  mark(draft, `/scale/phases/${id}`, proposed);
  if (pairMonths) mark(draft, '/scale/pairMonths', pairMonths);
  if (pairs == null) return;
  draft.pitch.timeAnswer = { peakPairs: pairs };
  mark(draft, '/timeAnswer/peakPairs', pairs);
}

/** Last day of a phase that runs whole months from its start; null when the start is no day of the calendar. */
function endOf(start: string, months: number): string | null {
  try {
    return parseDate(start)
      .add({ months: Math.round(months) })
      .subtract({ days: 1 })
      .toString();
  } catch {
    return null;
  }
}

const monthsAYear = 12;

/** Pairs x months, up to twelve in each year. */
function pairMonthsOf(pairs: number, months: number): Record<string, number> {
  const years: Record<string, number> = {};
  for (let year = 1, left = months; left > 0 && year <= 10; year += 1, left -= monthsAYear)
    years[`year${year}`] = pairs * Math.min(monthsAYear, left);
  return years;
}

function addTime(draft: Draft, { scale, time }: ExpressAnswers): void {
  for (const [role, hours] of [
    ['mentor', time?.mentorHours],
    ['mentee', time?.menteeHours],
  ] as const)
    if (hours != null || scale?.pairs != null)
      addItem(draft, 'roleProfiles', role, { hoursPerMonth: hours }, { role, count: scale?.pairs });
  const plan = filledFields({ coverPlan: time?.coverPlan });
  if (Object.keys(plan).length > 0) draft.pitch.timeAnswer = { ...draft.pitch.timeAnswer, ...plan };
}

/** The five of the founding idea, and the time budget: questions 6, 7 and 9. */
function addElements(draft: Draft, { elements, scale, time }: ExpressAnswers, leader: string): void {
  const format = createFormat(draft.pitch.organisation);
  for (const type of askedElements) {
    const { status, note } = elements?.[type] ?? {};
    if (!status && !note?.trim()) continue;
    const isPlanned = status === 'planned';
    addItem(
      draft,
      'elements',
      type,
      { status, note },
      { type, ownerId: isPlanned ? leader : null, due: isPlanned ? scale?.start : null },
    );
  }
  const { pairs, start, months } = scale ?? {};
  if (pairs != null && start && months != null) {
    const values = { pairs: format.number(pairs), months: format.number(months), startDate: format.date(start) };
    addItem(draft, 'elements', 'scale', {}, { type: 'scale', status: 'ready', note: fill(words.scaleNote, values) });
  }
  const { mentorHours, menteeHours, coverPlan } = time ?? {};
  if (mentorHours != null && menteeHours != null && coverPlan?.trim()) {
    const values = { mentorHours: format.number(mentorHours), menteeHours: format.number(menteeHours) };
    addItem(
      draft,
      'elements',
      'time_budget',
      {},
      { type: 'time_budget', status: 'ready', note: fill(words.timeNote, values) },
    );
  }
}

function addRisk(draft: Draft, { risk }: ExpressAnswers, leader: string): void {
  if (risk?.text?.trim() || risk?.mitigation?.trim())
    addItem(draft, 'risks', 'risk', { text: risk.text, mitigation: risk.mitigation }, { ownerId: leader });
}

/** Title, strategy sentence, ask and fallback, as far as there is enough for them. */
function addSentences(draft: Draft, money: Money): void {
  const sentences = composed(draft.pitch, money);
  const { '/title': title, '/strategyStatement': strategyStatement } = sentences;
  const decision = filledFields({ ask: sentences['/decision/ask'], fallback: sentences['/decision/fallback'] });
  draft.pitch = {
    ...draft.pitch,
    ...filledFields({ title, strategyStatement }),
    decision: { ...draft.pitch.decision, ...decision },
  };
  for (const path of Object.keys(sentences)) draft.proposed.add(path);
}
