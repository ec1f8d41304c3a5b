/** What a pitch answers to the twelve questions, and which of its items fill the places of the express path. */
import type { ElementType, Metric, Objective, Phase, Pitch, Stakeholder } from '../pitch/schema.ts';
import { askedElements, askedResources, type ExpressAnswers } from './express-answers.ts';
import { personPlace } from './express-people.ts';
import { focusOf, type Focus } from './focuses.ts';
import { firstResult, leadObjective } from './lead.ts';

const known = new WeakMap<Pitch, ExpressAnswers>();

/** The answers that stand in a pitch, whoever wrote them; the same object for the same pitch. */
export function answersOf(pitch: Pitch): ExpressAnswers {
  let answers = known.get(pitch);
  if (!answers) known.set(pitch, (answers = read(pitch)));
  return answers;
}

function read(pitch: Pitch): ExpressAnswers {
  const focus = focusOf(pitch.focus?.primary);
  const objective = objectiveOf(pitch);
  const owner = personWith(pitch, objective?.ownerId);
  const result = resultOf(pitch);
  const [link] = pitch.strategyLinks ?? [];
  const phase = phaseOf(pitch);
  const approver = approverOf(pitch);
  const [risk] = pitch.risks ?? [];
  const hours = (role: string) => profileOf(pitch, role)?.hoursPerMonth;
  const [go] = phase?.gate?.go ?? [];
  const sign = signOf(pitch);
  const signId = focus && suggestionOf(focus, sign);
  return {
    focus: pitch.focus?.primary,
    objective: { statement: objective?.statement, owner: nameOf(owner), department: owner?.department },
    metric: {
      name: result?.name,
      suggestionId: focus && suggestionOf(focus, result),
      baseline: result?.baseline?.value,
      target: result?.target?.value,
      by: result?.target?.by,
    },
    problem: { statement: pitch.problem?.statement, perYear: pitch.problem?.costOfInaction?.perYear },
    link: { mechanism: link?.mechanism, behaviourChange: link?.behaviourChange },
    scale: { pairs: phase?.pairs, start: phase?.start, months: phase?.monthsPerPair },
    time: { mentorHours: hours('mentor'), menteeHours: hours('mentee'), coverPlan: pitch.timeAnswer?.coverPlan },
    resources: {
      ...Object.fromEntries(askedResources.map((type) => [type, amountOf(pitch, type)])),
      mentorPerHour: pitch.rates?.mentorPerHour,
      menteePerHour: pitch.rates?.menteePerHour,
    },
    elements: Object.fromEntries(
      askedElements.map((type) => {
        const { status, note } = elementOf(pitch, type) ?? {};
        return [type, { status, note }];
      }),
    ),
    gate: {
      value: go?.value,
      date: phase?.gate?.date,
      suggestionId: signId,
      name: sign && sign.name !== focus?.metrics.find(({ id }) => id === signId)?.name ? sign.name : undefined,
    },
    risk: { text: risk?.text, mitigation: risk?.mitigation },
    decision: { approver: nameOf(approver), forum: pitch.decision?.forum, date: pitch.decision?.date },
  };
}

/** Id of the item in each place that is filled; see `draftOf` for the places. */
export function placesOf(pitch: Pitch): Map<string, string> {
  const places = new Map<string, string>();
  const put = (place: string, id: string | null | undefined) => {
    if (id && !places.has(place)) places.set(place, id);
  };
  put('nothing', pitch.decision?.alternatives?.find((item) => item.doNothing)?.id);
  put('leader', personWith(pitch, pitch.preparedBy)?.id);
  for (const person of pitch.stakeholders ?? []) {
    const name = nameOf(person);
    if (name) put(personPlace(name), person.id);
  }
  put('objective', objectiveOf(pitch)?.id);
  put('result', resultOf(pitch)?.id);
  put('link', pitch.strategyLinks?.[0]?.id);
  put('phase', phaseOf(pitch)?.id);
  for (const role of ['mentor', 'mentee']) put(role, profileOf(pitch, role)?.id);
  for (const type of [...askedElements, 'scale', 'time_budget'] as const) put(type, elementOf(pitch, type)?.id);
  for (const type of askedResources) {
    const resource = resourceOf(pitch, type);
    put(`resource:${type}`, resource?.id);
    put(`cost:${type}`, resource?.costIds?.[0]);
  }
  const time = resourceOf(pitch, 'time');
  put('resource:time', time?.id);
  put('cost:mentor', time?.costIds?.[0]);
  put('cost:mentee', time?.costIds?.[1]);
  put('sign', signOf(pitch)?.id);
  put('report', pitch.reporting?.find((report) => report.cadence === 'once')?.id);
  put('risk', pitch.risks?.[0]?.id);
  return places;
}

/** The name or title by which a person is asked for. */
export function nameOf(person: Stakeholder | undefined): string | null | undefined {
  return person && (person.name?.trim() ? person.name : person.title);
}

/** Cost lines of a resource beyond the one that an amount can stand in: such an amount is changed line by line. */
export function hasOwnLines(pitch: Pitch, type: string): boolean {
  const ids = resourceOf(pitch, type)?.costIds ?? [];
  const years = pitch.costs?.find(({ id }) => id === ids[0])?.byYear;
  return ids.length > 1 || Object.keys(years ?? {}).some((year) => year !== '1');
}

/** The early sign that decides the gate: the one that its rule names, else that of the line of sight, else the first. */
export function signOf(pitch: Pitch): Metric | undefined {
  const id = phaseOf(pitch)?.gate?.go?.[0]?.metricId ?? pitch.strategyLinks?.[0]?.leadingMetricId;
  const metrics = pitch.metrics ?? [];
  return metrics.find((metric) => id != null && metric.id === id) ?? metrics.find(({ kind }) => kind === 'leading');
}

/** The result that the program is measured by. */
export function resultOf(pitch: Pitch): Metric | undefined {
  return firstResult(pitch, objectiveOf(pitch)) ?? pitch.metrics?.find(({ kind }) => kind === 'lagging');
}

/** The objective that the program serves first. */
export function objectiveOf(pitch: Pitch): Objective | undefined {
  return leadObjective(pitch) ?? pitch.objectives?.[0];
}

function phaseOf(pitch: Pitch): Phase | undefined {
  return pitch.scale?.phases?.[0];
}

function approverOf(pitch: Pitch): Stakeholder | undefined {
  return pitch.stakeholders?.find((person) => person.decisionRole === 'approver');
}

function personWith(pitch: Pitch, id: string | null | undefined): Stakeholder | undefined {
  return id == null ? undefined : pitch.stakeholders?.find((person) => person.id === id);
}

function profileOf(pitch: Pitch, role: string) {
  return pitch.roleProfiles?.find((profile) => profile.role === role);
}

function elementOf(pitch: Pitch, type: ElementType) {
  return pitch.elements?.find((element) => element.type === type);
}

function resourceOf(pitch: Pitch, type: string) {
  return pitch.resources?.find((resource) => resource.type === type);
}

function amountOf(pitch: Pitch, type: string): number | null | undefined {
  const resource = resourceOf(pitch, type);
  const ids = resource?.costIds ?? [];
  if (ids.length === 0) return resource?.amount;
  const lines = (pitch.costs ?? []).filter(({ id }) => ids.includes(id));
  return lines.reduce((sum, { byYear }) => sum + (byYear?.['0'] ?? 0) + (byYear?.['1'] ?? 0), 0);
}

/** The measure of the catalogue that a metric was taken from: its name may have been reworded since. */
function suggestionOf(focus: Focus, metric: Metric | undefined): string | undefined {
  const named = focus.metrics.find(({ name }) => name === metric?.name?.trim());
  const kept = focus.metrics.find(
    ({ formula, kind }) => formula && formula === metric?.formula && kind === metric.kind,
  );
  return (named ?? kept)?.id;
}
