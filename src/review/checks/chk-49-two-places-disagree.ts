import words from '../../../assets/words/review.json' with { type: 'json' };
import { hoursPerMonth, participantTime } from '../../business-case/time.ts';
import { amountIn } from '../../business-case/years.ts';
import { choiceLabel, programRole } from '../../catalogue/guidance.ts';
import { filled, quoted, resourcesOf, withId } from '../../catalogue/terms.ts';
import { createFormat, type Format } from '../../format/format.ts';
import type { Op } from '../../pitch/change.ts';
import type { Pitch } from '../../pitch/schema.ts';
import { caseOf, caseParts } from '../case.ts';
import type { Check, Found } from '../check.ts';
import { fillIn } from '../message.ts';

/** CHK-49: the same figure stands in two places, and they differ. Either side not given: silent. */
export const twoPlacesDisagree: Check = {
  id: 'CHK-49',
  reads: [...caseParts, 'metrics', 'training', 'rates', 'strategyLinks', 'objectives', 'organisation'],
  find(pitch) {
    const format = createFormat(pitch.organisation);
    return [
      ...peak(pitch, format),
      ...drivers(pitch, format),
      ...gates(pitch, format),
      ...training(pitch, format),
      ...resources(pitch, format),
      ...participants(pitch, format),
      ...links(pitch),
    ];
  },
};

/** Cents and smaller are not a disagreement. */
const sameAmount = 0.005;

function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > sameAmount;
}

interface Sides {
  thing: string;
  a: string;
  b: string;
}

/** A difference that can be mended by taking over the other side. */
function difference(path: string, sides: Sides, idPath: string, value: unknown): Found {
  const ops: Op[] = [{ op: 'set', path: idPath, value }];
  return { path, params: { ...sides }, fix: { label: 'use', params: { value: sides.b }, ops } };
}

function peak(pitch: Pitch, { number }: Format): Found[] {
  const said = pitch.timeAnswer?.peakPairs;
  const pairs = (pitch.scale?.phases ?? []).flatMap((phase) => phase.pairs ?? []);
  const most = Math.max(...pairs);
  if (said == null || pairs.length === 0 || said === most) return [];
  const sides = { thing: words.places.peakPairs, a: number(said), b: number(most) };
  return [difference('/timeAnswer/peakPairs', sides, '/timeAnswer/peakPairs', most)];
}

function drivers(pitch: Pitch, { number }: Format): Found[] {
  return (pitch.drivers ?? []).flatMap((driver, index) => {
    const expected = driverBase(pitch, driver.id);
    if (driver.expected == null || expected == null || driver.expected === expected) return [];
    const thing = fillIn(words.places.expected, { driver: `“${quoted(driver.label) || driver.id}”` });
    const sides = { thing, a: number(driver.expected), b: number(expected) };
    return [difference(`/drivers/${index}/expected`, sides, `/drivers/${driver.id}/expected`, expected)];
  });
}

/** What a driver drives, at its expected value. */
function driverBase(pitch: Pitch, id: string): number | null | undefined {
  if (id === 'COST') return 1;
  const [, line, field] = /^(.*)\.(units|valuePerUnit)$/.exec(id) ?? [];
  const benefit = withId(pitch.benefits, line)?.item;
  return field === 'units' ? benefit?.byYear?.['1']?.units : benefit?.valuePerUnit;
}

function gates(pitch: Pitch, format: Format): Found[] {
  return (pitch.scale?.phases ?? []).flatMap((phase, i) =>
    (phase.gate?.go ?? []).flatMap(({ metricId, value }, j) => {
      const metric = withId(pitch.metrics, metricId)?.item;
      if (!metric || !filled(metric.name) || value == null || metric.threshold == null || value === metric.threshold)
        return [];
      const [a = '', b = ''] = [value, metric.threshold].map((figure) => format.metricValueInSentence(metric, figure));
      const sides = { thing: fillIn(words.places.goValue, { metric: quoted(metric.name) }), a, b };
      const idPath = `/scale/phases/${phase.id}/gate/go/${j}/value`;
      return [difference(`/scale/phases/${i}/gate/go/${j}/value`, sides, idPath, metric.threshold)];
    }),
  );
}

function training(pitch: Pitch, { number }: Format): Found[] {
  return (pitch.roleProfiles ?? []).flatMap(({ id, role, trainingHours }, index) => {
    const hours = (pitch.training ?? [])
      .filter(({ audience }) => role && audience === role)
      .flatMap((module) => module.hours ?? []);
    const sum = hours.reduce((total, value) => total + value, 0);
    if (!role || trainingHours == null || hours.length === 0 || !differ(trainingHours, sum)) return [];
    const inHours = (value: number) => fillIn(words.places.hours, { n: number(value) });
    const sides = {
      thing: fillIn(words.places.trainingHours, { role: programRole(role).one }),
      a: inHours(trainingHours),
      b: inHours(sum),
    };
    return [difference(`/roleProfiles/${index}/trainingHours`, sides, `/roleProfiles/${id}/trainingHours`, sum)];
  });
}

function resources(pitch: Pitch, { money }: Format): Found[] {
  const { resourceAmounts } = caseOf(pitch);
  return resourcesOf(pitch).flatMap(({ item, index }) => {
    const derived = resourceAmounts[item.id];
    const found: Found[] = [];
    if (!item.costIds?.length || !derived) return found;
    const resource = quoted(item.description);
    const cashWords = (cash: boolean | 'part') => choiceLabel(`/resources/${index}/cash`, cash).toLowerCase();
    if (item.amount != null && derived.amount !== null && differ(item.amount, derived.amount)) {
      const sides = {
        thing: fillIn(words.places.amount, { resource }),
        a: money(item.amount),
        b: money(derived.amount),
      };
      found.push(difference(`/resources/${index}/amount`, sides, `/resources/${item.id}/amount`, null));
    }
    if (item.cash != null && derived.cash !== null && item.cash !== derived.cash) {
      const sides = {
        thing: fillIn(words.places.cash, { resource }),
        a: cashWords(item.cash),
        b: cashWords(derived.cash),
      };
      found.push(difference(`/resources/${index}/cash`, sides, `/resources/${item.id}/cash`, null));
    }
    return found;
  });
}

/** Share of the cost within which the lines of participants' time agree with hours and rates. */
const tolerance = 0.01;

/** The first year in which the lines of participants' time are neither the pairs' hours nor those with the line managers' hours. */
function participants(pitch: Pitch, { money }: Format): Found[] {
  const { mentorPerHour, menteePerHour, lineManagerPerHour } = pitch.rates ?? {};
  const mentorHours = hoursPerMonth(pitch, 'mentor');
  const menteeHours = hoursPerMonth(pitch, 'mentee');
  if (mentorPerHour == null || menteePerHour == null || mentorHours === null || menteeHours === null) return [];
  const manager = pitch.roleProfiles?.find(({ role }) => role === 'line_manager');
  const managers = (manager?.count ?? 0) * (manager?.hoursPerMonth ?? 0) * 12 * (lineManagerPerHour ?? 0);
  const lines = (pitch.costs ?? []).filter(({ category }) => category === 'participant_time');
  const years = Object.keys(pitch.scale?.pairMonths ?? {})
    .flatMap((key) => /^year(\d+)$/.exec(key)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
  for (const year of years) {
    const stated = lines.reduce((sum, line) => sum + amountIn(line.byYear, year), 0);
    const pairMonths = pitch.scale?.pairMonths?.[`year${year}`] ?? 0;
    const { cost } = participantTime({
      pairMonths,
      mentorHours,
      mentorRate: mentorPerHour,
      menteeHours,
      menteeRate: menteePerHour,
    });
    const agrees = [cost, cost + managers].some((sum) => Math.abs(stated - sum) <= tolerance * sum);
    if (stated <= 0 || cost <= 0 || agrees) continue;
    const thing = fillIn(words.places.time, { year: String(year) });
    return [{ path: '/costs', params: { thing, a: money(stated), b: money(cost) } }];
  }
  return [];
}

function links(pitch: Pitch): Found[] {
  return (pitch.strategyLinks ?? []).flatMap((link, index) =>
    (['leadingMetricId', 'laggingMetricId'] as const).flatMap((field): Found[] => {
      const metric = withId(pitch.metrics, link[field])?.item;
      const objective = withId(pitch.objectives, link.objectiveId)?.item;
      if (!metric || !objective || !filled(metric.name) || metric.objectiveIds?.includes(objective.id)) return [];
      const params = { metric: quoted(metric.name), objective: quoted(objective.statement) };
      const path = `/metrics/${metric.id}/objectiveIds`;
      const ops: Op[] = [{ op: 'set', path, value: [...(metric.objectiveIds ?? []), objective.id] }];
      return [
        {
          path: `/strategyLinks/${index}/${field}`,
          wording: 'CHK-49-link',
          params,
          fix: { label: 'add', params: {}, ops },
        },
      ];
    }),
  );
}
