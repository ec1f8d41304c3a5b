/** When a variant of a title may be taken (guidance `slides.conditions`). */
import type guidance from '../../assets/guidance.json';
import { libraryEntry } from '../catalogue/evidence.ts';
import { fiveElements } from '../pitch/schema.ts';
import type { Context } from './context.ts';
import { numberedEvidence } from './evidence.ts';
import { elementsByType, isAccountedFor } from './elements.ts';
import { profileOf } from './hours.ts';
import { namedMetrics } from './lead.ts';
import { linksWithMechanism, sourcedObjectives, wholeObjectives } from './line.ts';
import { grows } from './phases.ts';
import { datedReports } from './reports.ts';
import { risksBySize } from '../facts/core.ts';
import { knownTopRisk } from './risks.ts';
import { isBlank } from '../format/sentence.ts';

/** Those that depend on how much fits a slide are decided where a slide goes on. */
type Continued = 'earlySignsLeft' | 'guardrailsLeft' | 'gatesLeft';
type ConditionName = Exclude<keyof typeof guidance.slides.conditions, Continued>;

const conditions: Readonly<Record<ConditionName, (context: Context) => boolean>> = {
  asked: ({ pitch }) => !isBlank(pitch.decision?.ask),
  tied: (context) => linksWithMechanism(context).length > 0,
  oneObjective: ({ objectives }) => objectives.length === 1,
  severalObjectives: ({ objectives }) => objectives.length > 1,
  allSourced: (context) => sourcedObjectives(context).length === context.objectives.length,
  someSourced: (context) => isSome(sourcedObjectives(context).length, context.objectives.length),
  allWhole: (context) => context.objectives.length > 0 && wholeObjectives(context).length === context.objectives.length,
  someWhole: (context) => isSome(wholeObjectives(context).length, context.objectives.length),
  hasBaseline: ({ leadMetric }) => leadMetric?.baseline?.value != null,
  noBaseline: ({ leadMetric }) => leadMetric?.baseline?.value == null,
  recurring: ({ pitch }) =>
    datedReports(pitch).some(({ report }) => report.cadence != null && report.cadence !== 'once'),
  allOwned: ({ pitch, personName }) => {
    const metrics = namedMetrics(pitch);
    return metrics.length > 0 && metrics.every((metric) => personName(metric.ownerId) !== '');
  },
  allAccounted: ({ pitch }) => {
    const elements = elementsByType(pitch);
    return (
      elements.size > 0 &&
      fiveElements.every((type) => elements.get(type)) &&
      [...elements.values()].every(isAccountedFor)
    );
  },
  grows: ({ pitch }) => grows(pitch),
  constraint: ({ pitch }) => !isBlank(pitch.scale?.constraint),
  somePartCash: ({ figures }) => figures.cashHeadline > 0 && figures.cashHeadline < figures.costHeadline,
  allCash: ({ figures }) => figures.costHeadline > 0 && figures.cashHeadline === figures.costHeadline,
  noCash: ({ figures }) => figures.cashHeadline === 0,
  ranges: ({ simulation }) => simulation !== null,
  mostlyPays: ({ simulation }) => simulation !== null && simulation.probAtLeastBreakEven >= 0.5,
  covers: ({ figures }) => figures.benefit !== null && figures.benefit >= figures.costHeadline,
  falls: ({ figures }) => figures.benefit !== null && figures.benefit < figures.costHeadline,
  otherYears: ({ figures }) => figures.horizonYears >= 2,
  sameHours: ({ pitch }) => {
    const [mentor, mentee] = [profileOf(pitch, 'mentor'), profileOf(pitch, 'mentee')];
    return mentor?.hoursPerMonth != null && mentor.hoursPerMonth === mentee?.hoursPerMonth;
  },
  topRisk: ({ pitch }) => knownTopRisk(pitch) !== undefined,
  riskAnswered: ({ pitch }) => !isBlank(knownTopRisk(pitch)?.mitigation),
  allWatched: ({ pitch, personName }) =>
    risksBySize(pitch).every((risk) => personName(risk.ownerId) !== '' && !isBlank(risk.trigger)),
  allAssumptionsSourced: ({ pitch }) =>
    (pitch.assumptions ?? []).every((item) => isBlank(item.text) || !isBlank(item.source)),
  published: ({ pitch }) => (pitch.evidence ?? []).some((entry) => libraryEntry(entry.ref) !== undefined),
  anyEvidence: ({ pitch }) => numberedEvidence(pitch).length > 0,
  separated: ({ pitch }) => {
    const results = namedMetrics(pitch).filter((metric) => metric.kind === 'lagging');
    return results.length > 0 && results.every(isSeparated);
  },
  someSeparated: ({ pitch }) => namedMetrics(pitch).some((metric) => metric.kind === 'lagging' && isSeparated(metric)),
  anyDismissed: ({ pitch }) => (pitch.dismissed ?? []).some((item) => !isBlank(item.reason)),
};

/** Whether the condition of that name holds; an unknown one does not. */
export function holds(context: Context, name: string): boolean {
  return Object.hasOwn(conditions, name) && conditions[name as ConditionName](context);
}

const isSome = (part: number, whole: number) => part > 0 && part < whole;

/** Whether it is said how other causes are told apart. */
export function isSeparated(metric: {
  isolation?: string | null | undefined;
  method?: string | null | undefined;
}): boolean {
  return !isBlank(metric.isolation) || !isBlank(metric.method);
}
