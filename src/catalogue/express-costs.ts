/** Cost lines and resources of the express path: question 8 with the hours of 6 and 7. */
import words from '../../assets/words/express.json' with { type: 'json' };
import { fill } from '../format/fill.ts';
import { createFormat } from '../format/format.ts';
import { addItem, type Draft } from './draft.ts';
import { askedResources, type ExpressAnswers } from './express-answers.ts';
import type { People } from './express-people.ts';

const categories = {
  administrators: 'administration',
  training: 'training',
  technology: 'technology',
  funding: 'backfill',
} as const;

/**
 * One cash line for each amount above 0, and two lines of participants' time once hours, pair-months and rates are known. Every line stands in one
 * resource; what costs nothing is there already.
 */
export function addCosts(draft: Draft, answers: ExpressAnswers, { leader, owner, approver }: People): void {
  for (const type of askedResources) {
    const amount = answers.resources?.[type];
    if (amount == null) continue;
    const isFree = amount === 0;
    const costIds = isFree ? null : [addCashLine(draft, type, amount)];
    addItem(draft, 'resources', `resource:${type}`, isFree ? { amount } : {}, {
      type,
      description: words.resources[type],
      ownerId: leader,
      approverId: approver,
      status: isFree ? 'available' : 'requested',
      costIds,
      cash: isFree ? false : null,
    });
  }
  const { mentorPerHour, menteePerHour } = answers.resources ?? {};
  const rates = { ...(mentorPerHour != null && { mentorPerHour }), ...(menteePerHour != null && { menteePerHour }) };
  if (Object.keys(rates).length > 0) draft.pitch = { ...draft.pitch, rates };
  const costIds = addTimeLines(draft, answers);
  if (costIds.length > 0)
    addItem(
      draft,
      'resources',
      'resource:time',
      {},
      {
        type: 'time',
        description: words.resources.time,
        ownerId: owner ?? leader,
        approverId: owner ?? approver,
        status: 'requested',
        costIds,
      },
    );
}

/** The amount somebody entered becomes the line's first year; where it stands is proposed. */
function addCashLine(draft: Draft, type: (typeof askedResources)[number], amount: number): string {
  const proposed = { category: categories[type], description: words.costs[type], cash: true };
  return addItem(draft, 'costs', `cost:${type}`, { byYear: { '1': amount } }, proposed);
}

function addTimeLines(draft: Draft, { time, resources }: ExpressAnswers): string[] {
  const pairMonths = draft.pitch.scale?.pairMonths;
  const { mentorHours, menteeHours } = time ?? {};
  const { mentorPerHour, menteePerHour } = resources ?? {};
  if (!pairMonths || mentorHours == null || menteeHours == null || mentorPerHour == null || menteePerHour == null)
    return [];
  const format = createFormat(draft.pitch.organisation);
  const line = (role: string, pattern: string, hours: number, rate: number) =>
    addItem(
      draft,
      'costs',
      `cost:${role}`,
      {},
      {
        category: 'participant_time',
        description: fill(pattern, { hours: format.number(hours), rate: format.moneyExact(rate) }),
        cash: false,
        byYear: Object.fromEntries(
          Object.entries(pairMonths).map(([year, months]) => [year.replace('year', ''), (months ?? 0) * hours * rate]),
        ),
      },
    );
  return [
    line('mentor', words.costs.mentorTime, mentorHours, mentorPerHour),
    line('mentee', words.costs.menteeTime, menteeHours, menteePerHour),
  ];
}
