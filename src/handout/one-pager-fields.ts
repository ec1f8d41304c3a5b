/** The fields behind the columns of the one-pager. */
import { risksBySize } from '../facts/core.ts';
import type { PublicPitch } from '../pitch/public.ts';
import type { Amount, Fields, OnePagerOutline } from './outline.ts';

/** What the user wrote in each column, so that the longest can be named when it is too much. */
export function fieldsOf(pitch: PublicPitch, { facts, risks: count, strategy }: Amount): OnePagerOutline['fields'] {
  const field = (path: string, value: string | null | undefined) => ({ path, length: value?.trim().length ?? 0 });
  const ask = [field('/decision/ask', pitch.decision?.ask), field('/decision/fallback', pitch.decision?.fallback)];
  const left: Fields = [
    ...(strategy ? [field('/strategyStatement', pitch.strategyStatement)] : []),
    ...ask,
    field('/problem/statement', pitch.problem?.statement),
    field('/problem/costOfInaction/text', pitch.problem?.costOfInaction?.text),
    ...(pitch.problem?.facts ?? [])
      .slice(0, facts)
      .map((fact, index) => field(`/problem/facts/${index}/text`, fact.text)),
    ...(pitch.metrics ?? []).flatMap((metric, index) =>
      metric.kind === 'lagging' ? [field(`/metrics/${index}/name`, metric.shortName ?? metric.name)] : [],
    ),
  ];
  const listed = risksBySize(pitch).slice(0, count);
  const right: Fields = [
    ...ask,
    field('/timeAnswer/coverPlan', pitch.timeAnswer?.coverPlan),
    ...(pitch.scale?.phases ?? [])
      .map((phase, index) => field(`/scale/phases/${index}/gate/ifMissed`, phase.gate?.ifMissed))
      .slice(0, 1),
    ...(pitch.risks ?? []).flatMap((risk, index) =>
      listed.includes(risk)
        ? [field(`/risks/${index}/text`, risk.text), field(`/risks/${index}/mitigation`, risk.mitigation)]
        : [],
    ),
  ];
  return { left, right };
}
