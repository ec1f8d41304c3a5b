/** Whom to meet before the meeting, in which order and by when. */
import { parseDate } from '@internationalized/date';
import type { Pitch, Stakeholder } from '../pitch/schema.ts';
import { roomOf } from './room.ts';

/** met: the day is over; planned: a day before the meeting is set; late: the day set is not before the meeting; open: no day. */
type BriefingState = 'met' | 'planned' | 'late' | 'open';

export interface Briefing {
  /** Index in the file. */
  index: number;
  person: Stakeholder;
  state: BriefingState;
  on: string | null;
  /** A working day a week before the meeting, ISO; null without a meeting date. */
  suggestedOn: string | null;
}

/**
 * Everybody who must be in the room, but who prepared the pitch: first those whose mind has to change most, weighted with their influence.
 * @param today ISO; null: nobody was met yet
 */
export function briefingPlan(pitch: Pitch, today: string | null): Briefing[] {
  const meeting = pitch.decision?.date ?? null;
  const suggestedOn = meeting && weekBefore(meeting);
  return roomOf(pitch)
    .seats.filter(({ person, place }) => (place === 'must' || person.inRoom === 'must') && person.inRoom !== 'no')
    .filter(({ person }) => person.id !== pitch.preparedBy)
    .map(({ person, index }) => ({
      index,
      person,
      on: person.preBriefOn ?? null,
      state: stateOf(person, meeting, today),
      suggestedOn,
    }))
    .sort((a, b) => urgency(b.person) - urgency(a.person));
}

function stateOf({ preBriefOn }: Stakeholder, meeting: string | null, today: string | null): BriefingState {
  if (!preBriefOn) return 'open';
  if (today !== null && preBriefOn <= today) return 'met';
  return meeting !== null && preBriefOn >= meeting ? 'late' : 'planned';
}

const attitude = { champion: 2, supportive: 1, neutral: 0, sceptic: -1, blocker: -2 } as const;

/** How far the stance is from the one wanted, times influence (1 to 5; 3 when not given). */
function urgency({ stance, stanceWanted, influence }: Stakeholder): number {
  const now = attitude[stance ?? 'neutral'];
  const wanted = attitude[stanceWanted ?? 'supportive'];
  return Math.max(0, wanted - now) * (influence ?? 3);
}

/** Seven days before, or the Friday before that when it is a weekend. */
function weekBefore(meeting: string): string | null {
  try {
    let day = parseDate(meeting).subtract({ days: 7 });
    for (
      let weekday = day.toDate('UTC').getUTCDay();
      weekday === 0 || weekday === 6;
      weekday = day.toDate('UTC').getUTCDay()
    )
      day = day.subtract({ days: 1 });
    return day.toString();
  } catch {
    return null;
  }
}
