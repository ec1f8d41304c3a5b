/** Who must hear the pitch, and why; who need not, and why not; what is open before the meeting (design.md section 5). */
import { focusOf } from '../catalogue/focuses.ts';
import { roleName } from '../catalogue/roles.ts';
import { isAffected, isInRoom, signs, stakeholdersOf } from '../catalogue/terms.ts';
import type { Pitch, Stakeholder } from '../pitch/schema.ts';
import { coverageGaps, missingRoles, type CoverageGap } from './coverage.ts';
import { isExcused, isInvitedWithoutStake, quadrantOf, type Quadrant } from './people.ts';
import { absenceOf, isOwnReason, reasonsFor, type AbsenceCode, type Reason, type ReasonCode } from './reasons.ts';

/** must: decides, signs, answers for an objective, or gives or gains; should: the focus or the work of the department speaks for it. */
export type Place = 'must' | 'should' | 'notNeeded';

export type ProblemCode = 'affectedNotInvited' | 'decidesNotInvited' | 'signsNotInvited' | 'invitedWithoutStake';

export interface Seat {
  /** Index in the file. */
  index: number;
  person: Stakeholder;
  place: Place;
  /** The strongest first; empty when there is none or it does not hold here. */
  reasons: readonly Reason<ReasonCode>[];
  absence: Reason<AbsenceCode> | null;
  problems: readonly ProblemCode[];
  inRoom: boolean;
  quadrant: Quadrant | null;
}

/** Somebody who is not in the room and should be there, and whom no entry of the list stands for. */
interface MissingRole {
  role: string;
  name: string;
}

export interface Room {
  /** Everybody with a name, in file order. */
  seats: readonly Seat[];
  missingRoles: readonly MissingRole[];
  /** What the focus asks for and no title can tell, as help. */
  alsoConsider: readonly string[];
  gaps: readonly CoverageGap[];
}

/** The room of a pitch. */
export function roomOf(pitch: Pitch): Room {
  return {
    seats: stakeholdersOf(pitch).map(({ item, index }) => seatOf(pitch, item, index)),
    missingRoles: missingRoles(pitch).map((role) => ({ role, name: roleName(role) })),
    alsoConsider: (focusOf(pitch.focus?.primary)?.mustBeInRoom ?? []).flatMap(({ role, text }) =>
      role === null ? [text] : [],
    ),
    gaps: coverageGaps(pitch),
  };
}

/** Where a person is listed: by what the pitch gives or what was decided by hand, whichever is stronger. */
export function sectionOf({ place, person }: Pick<Seat, 'place' | 'person'>): Place {
  if (place === 'must' || person.inRoom === 'must') return 'must';
  if (person.inRoom === 'should') return 'should';
  return person.inRoom === 'no' || person.inRoom === 'optional' ? 'notNeeded' : place;
}

/** Whether the meeting cannot do without the person. */
export function isNeeded(seat: Pick<Seat, 'place' | 'person'>): boolean {
  return sectionOf(seat) === 'must';
}

const mustCodes: ReadonlySet<ReasonCode> = new Set(['decides', 'signs', 'drives', 'ownsObjective', 'allLeaders']);

function seatOf(pitch: Pitch, person: Stakeholder, index: number): Seat {
  const found = reasonsFor(pitch, person);
  const absence = absenceOf(pitch, person, found);
  const reasons = absence?.code === 'focusRarelyNeeds' ? found.filter(({ code }) => isOwnReason(code)) : found;
  const isMust = isAffected(person) || reasons.some(({ code }) => mustCodes.has(code));
  return {
    index,
    person,
    place: absence ? 'notNeeded' : isMust ? 'must' : 'should',
    reasons: absence && absence.code !== 'excused' ? [] : reasons,
    absence,
    problems: problemsOf(pitch, person),
    inRoom: isInRoom(person),
    quadrant: quadrantOf(person),
  };
}

function problemsOf(pitch: Pitch, person: Stakeholder): ProblemCode[] {
  if (person.invited === true) return isInvitedWithoutStake(pitch, person) ? ['invitedWithoutStake'] : [];
  const problems: ProblemCode[] = [];
  if (person.decisionRole === 'approver') problems.push('decidesNotInvited');
  if (signs(pitch, person)) problems.push('signsNotInvited');
  if (isAffected(person) && !isExcused(pitch, person)) problems.push('affectedNotInvited');
  return problems;
}
