/** What the room's step shows of a pitch besides its fields: who belongs where and why, who is missing, how ready the room is. */
import { focusOf } from '../../src/catalogue/focuses.ts';
import { toIdPath } from '../../src/pitch/pointer.ts';
import type { Pitch, Stakeholder } from '../../src/pitch/schema.ts';
import { sayBrief } from '../../src/room/brief.ts';
import { briefingPlan, type Briefing } from '../../src/room/briefing.ts';
import { readinessLines, type ReadinessLine } from '../../src/room/lines.ts';
import { roomOf, sectionOf, type Place, type ProblemCode, type Room, type Seat } from '../../src/room/room.ts';
import { sayAbsence, sayGap, sayMissingRole, sayReason, sayRule } from '../../src/room/say.ts';

export interface SeatView {
  section: Place;
  /** The person can say yes. */
  decides: boolean;
  /** Why, in one sentence for a row. */
  brief: string;
  /** Every reason as a sentence. */
  reasons: readonly string[];
  problems: readonly ProblemCode[];
  /** Affected and not invited, with a reason and a report. */
  excused: boolean;
}

/** Somebody who should be in the list. */
export interface MissingView {
  text: string;
  /** What is known of the person. */
  person: Partial<Stakeholder>;
}

export interface TalkView extends Pick<Briefing, 'state' | 'on' | 'suggestedOn'> {
  id: string;
}

export interface RoomView {
  /** Who must be there for this focus; null without one. */
  rule: string | null;
  /** By id of the person; who has no name yet has none. */
  seats: Readonly<Record<string, SeatView>>;
  missing: readonly MissingView[];
  /** Whom the focus suggests besides, as help. */
  consider: readonly string[];
  /** With paths by id. */
  lines: readonly ReadinessLine[];
  /** The talks before the meeting, the most urgent first. */
  talks: readonly TalkView[];
}

/** @param today ISO */
export function roomView(pitch: Pitch, today: string): RoomView {
  const room = roomOf(pitch);
  return {
    rule: sayRule(pitch),
    seats: Object.fromEntries(room.seats.map((seat) => [seat.person.id, seatView(seat)])),
    missing: missingFrom(pitch, room),
    consider: room.alsoConsider,
    lines: readinessLines(pitch, room, today).map((line) => ({
      ...line,
      path: line.path && toIdPath(pitch, line.path),
    })),
    talks: briefingPlan(pitch, today).map(({ person, state, on, suggestedOn }) => ({
      id: person.id,
      state,
      on,
      suggestedOn,
    })),
  };
}

function seatView(seat: Seat): SeatView {
  const { decides, text } = sayBrief(seat);
  const { absence } = seat;
  return {
    section: sectionOf(seat),
    decides,
    brief: text,
    reasons: seat.reasons.length > 0 ? seat.reasons.map(sayReason) : absence ? [sayAbsence(absence)] : [],
    problems: seat.problems,
    excused: absence?.code === 'excused',
  };
}

function missingFrom(pitch: Pitch, room: Room): MissingView[] {
  const suggested = focusOf(pitch.focus?.primary)?.mustBeInRoom ?? [];
  const roles = room.missingRoles.map(({ role, name }): MissingView => {
    const title = startingLarge(suggested.find((other) => other.role === role)?.text ?? name);
    return { text: sayMissingRole(pitch, role), person: { name: title, title } };
  });
  const gaps = new Map<string, MissingView>();
  for (const gap of room.gaps) {
    const text = gap.text.trim();
    if (!gaps.has(text))
      gaps.set(text, {
        text: sayGap(gap),
        person: { name: text, ...(gap.kind === 'department' ? { department: text } : { level: text }) },
      });
  }
  return [...roles, ...gaps.values()];
}

function startingLarge(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
