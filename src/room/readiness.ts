/** Whether the room is ready for the decision, and what is not. */
import { objectionsOf, personName, quoted, shorterThan, stakeholdersOf } from '../catalogue/terms.ts';
import type { Pitch } from '../pitch/schema.ts';
import { briefingPlan } from './briefing.ts';
import { roomOf } from './room.ts';

type OpenPointCode = 'noApprover' | 'notInvited' | 'nobodyFrom' | 'notMet' | 'objectionOpen';

export interface OpenPoint {
  code: OpenPointCode;
  params: Readonly<Record<string, string>>;
  /** Pointer by index to the place to mend. */
  path: string;
}

/** Characters of an answer that counts as one (domain.md CHK-43). */
export const shortestAnswer = 20;

/**
 * What is open before the meeting: nobody can say yes, somebody needed is not invited, a department has no voice, somebody was not met, an objection
 * has no answer. An empty list means ready.
 * @param today ISO; null: nobody was met yet
 */
export function openPoints(pitch: Pitch, today: string | null): OpenPoint[] {
  const { seats, gaps } = roomOf(pitch);
  const points: OpenPoint[] = [];
  if (!stakeholdersOf(pitch).some(({ item }) => item.decisionRole === 'approver'))
    points.push({ code: 'noApprover', params: {}, path: '/stakeholders' });
  for (const { person, index, place } of seats)
    if (place === 'must' && person.invited !== true)
      points.push({
        code: 'notInvited',
        params: { name: personName(person) },
        path: `/stakeholders/${index}/invited`,
      });
  const silent = new Set<string>();
  for (const { kind, text, index, position } of gaps) {
    if (silent.has(text)) continue;
    silent.add(text);
    points.push({
      code: 'nobodyFrom',
      params: { department: text },
      path: `/objectives/${index}/${kind}s/${position}`,
    });
  }
  for (const { person, index, state } of briefingPlan(pitch, today))
    if (state !== 'met' && person.invited === true)
      points.push({
        code: 'notMet',
        params: { name: personName(person) },
        path: `/stakeholders/${index}/preBriefOn`,
      });
  for (const { item, index } of objectionsOf(pitch))
    if (item.status === 'open' || shorterThan(item.answer, shortestAnswer))
      points.push({
        code: 'objectionOpen',
        params: { objection: quoted(item.text) },
        path: `/objections/${index}/answer`,
      });
  return points;
}
