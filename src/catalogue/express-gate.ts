/** The gate of the express path, the early sign that decides it, and its report: question 10. */
import words from '../../assets/words/express.json' with { type: 'json' };
import { addItem, changeItem, filledFields, type Draft } from './draft.ts';
import type { ExpressAnswers } from './express-answers.ts';
import type { People } from './express-people.ts';
import { earlySignFor, objectiveBehind, suggestionFor } from './express-suggestions.ts';
import { metricFrom } from './focuses.ts';

/** Ids of what the gate is about; null where it was not answered. */
export interface Argument {
  objective: string | null;
  result: string | null;
  link: string | null;
}

/** The early sign stands once it is named or has both a value and a date; the gate needs the pilot of question 6 and one of the two. */
export function addGate(draft: Draft, answers: ExpressAnswers, ids: People & Argument): void {
  const { value, date, name } = answers.gate ?? {};
  const behind = objectiveBehind(answers.focus, answers.objective?.statement);
  const sign =
    suggestionFor(answers.focus, answers.gate) ??
    earlySignFor(answers.focus, behind, suggestionFor(answers.focus, answers.metric)?.id);
  const metricId =
    name?.trim() || (sign && value != null && date)
      ? addItem(
          draft,
          'metrics',
          'sign',
          { name },
          {
            objectiveIds: ids.objective ? [ids.objective] : null,
            ...(sign ? metricFrom(sign) : { kind: 'leading', direction: 'higher_better' }),
            baseline: { note: words.baselineNote },
            target: filledFields({ value, by: date }),
            threshold: value,
            ownerId: ids.leader,
          },
        )
      : null;
  if (metricId && ids.link) changeItem(draft, 'strategyLinks', ids.link, {}, { leadingMetricId: metricId });
  const [phase] = draft.pitch.scale?.phases ?? [];
  if (!phase || (value == null && !date)) return;
  const op = sign?.direction === 'lower_better' ? '<=' : '>=';
  const go = value != null ? [{ ...filledFields({ metricId }), op, value } as const] : [];
  const gate = { ...filledFields({ date, deciderId: ids.approver }), go };
  draft.pitch.scale = { ...draft.pitch.scale, phases: [{ ...phase, gate }] };
  const path = `/scale/phases/${phase.id}/gate`;
  if (ids.approver) draft.proposed.add(`${path}/deciderId`);
  if (go.length > 0) draft.proposed.add(`${path}/go/0/op`);
  if (metricId) draft.proposed.add(`${path}/go/0/metricId`);
  if (!date) return;
  const audienceIds = [...new Set([ids.approver, ids.owner].filter((id) => id !== null))];
  const metricIds = (draft.pitch.metrics ?? []).map((metric) => metric.id);
  addItem(
    draft,
    'reporting',
    'report',
    {},
    {
      name: words.gateReport,
      cadence: 'once',
      ownerId: ids.leader,
      audienceIds,
      metricIds,
      first: date,
    },
  );
}
