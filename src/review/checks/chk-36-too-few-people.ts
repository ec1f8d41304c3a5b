import checksFile from '../../../assets/checks.json' with { type: 'json' };
import { sampleSizeForProportions } from '../../business-case/experiment.ts';
import { blank, metricsOf, withId } from '../../catalogue/terms.ts';
import { createFormat } from '../../format/format.ts';
import { isPercentage } from '../../format/metrics.ts';
import type { Metric, Pitch } from '../../pitch/schema.ts';
import type { Check, Fix, Found } from '../check.ts';
import { wholeWords, type WordFinder } from '../text/words.ts';

let peopleWords: WordFinder | undefined;

/** CHK-36: a gate decides on a share of people that so few people cannot show. Once per pitch, the first in file order. */
export const tooFewPeople: Check = {
  id: 'CHK-36',
  reads: ['scale', 'metrics', 'organisation'],
  find(pitch) {
    let people = 0;
    for (const [index, phase] of (pitch.scale?.phases ?? []).entries()) {
      people += phase.pairsStarted ?? phase.pairs ?? 0;
      for (const [position, { metricId }] of (phase.gate?.go ?? []).entries()) {
        const metric = withId(pitch.metrics, metricId)?.item;
        const need = metric && peopleNeeded(metric);
        if (metric && need != null && need > people)
          return [found(pitch, metric, { index, position, phaseId: phase.id, people, need })];
      }
    }
    return [];
  },
};

/** Per group, for a result that counts people as a percentage; null for any other metric (domain.md 3.10). */
function peopleNeeded(metric: Metric): number | null {
  const [from, to] = [metric.baseline?.value, metric.target?.value];
  if (blank(metric.name) || metric.kind !== 'lagging' || !isPercentage(metric) || !countsPeople(metric)) return null;
  return from == null || to == null ? null : sampleSizeForProportions(from / 100, to / 100);
}

function countsPeople({ countsPeople: said, name, formula }: Metric): boolean {
  if (said != null) return said;
  peopleWords ??= wholeWords(checksFile.words.people, 'i');
  return peopleWords.isIn(name ?? '') || peopleWords.isIn(formula ?? '');
}

interface Place {
  index: number;
  position: number;
  phaseId: string;
  people: number;
  need: number;
}

function found(pitch: Pitch, metric: Metric, { index, position, phaseId, people, need }: Place): Found {
  const { number } = createFormat(pitch.organisation);
  const shown = (value: number | null | undefined) => number(value ?? 0);
  return {
    path: `/scale/phases/${index}/gate`,
    subject: metric.id,
    params: {
      n: number(people),
      p1: shown(metric.baseline?.value),
      p2: shown(metric.target?.value),
      need: number(need),
    },
    fix: earlySignInstead(pitch, metric, `/scale/phases/${phaseId}/gate/go/${position}`),
  };
}

/** Decides on an early sign of the same objective instead, at its threshold. */
function earlySignInstead(pitch: Pitch, metric: Metric, path: string): Fix | undefined {
  const sign = metricsOf(pitch).find(
    ({ item }) =>
      item.kind === 'leading' &&
      item.threshold != null &&
      item.objectiveIds?.some((id) => metric.objectiveIds?.includes(id)),
  )?.item;
  if (!sign) return undefined;
  const op = sign.direction === 'lower_better' ? '<=' : '>=';
  return {
    label: 'earlySign',
    params: {},
    ops: [{ op: 'set', path, value: { metricId: sign.id, op, value: sign.threshold } }],
  };
}
