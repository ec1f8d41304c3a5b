/** What is so of one person, from stakes, decisions and signatures (domain.md 1.2 `stakeholders`). */
import { focusOf } from '../catalogue/focuses.ts';
import { matchesRole } from '../catalogue/roles.ts';
import { blank, filled, isAffected, readers, signs } from '../catalogue/terms.ts';
import type { Pitch, Stakeholder } from '../pitch/schema.ts';

const noAsk = /^(?:none|n\/a|-)\.?$/i;

/** Invited, and no stake, decision or ask is recorded (CHK-18). Guests and those who sign a resource have a reason to be there. */
export function isInvitedWithoutStake(pitch: Pitch, person: Stakeholder): boolean {
  return (
    person.invited === true &&
    person.stake === 'none' &&
    (!person.decisionRole || person.decisionRole === 'informed') &&
    (blank(person.ask) || noAsk.test(person.ask?.trim() ?? '')) &&
    !person.guestRole &&
    !signs(pitch, person)
  );
}

/**
 * Whether the primary focus usually does without this person: of a role that it rarely needs, and here neither with a stake, nor deciding, driving,
 * signing or of a role that it needs (CHK-22).
 */
export function isUsuallyNotNeeded(pitch: Pitch, person: Stakeholder): boolean {
  const focus = focusOf(pitch.focus?.primary);
  if (!focus || person.stake !== 'none' || person.guestRole) return false;
  if (person.decisionRole === 'approver' || person.decisionRole === 'driver') return false;
  const isOf = ({ role }: { role: string | null }) => role !== null && matchesRole(person, role);
  return focus.typicallyNot.some(isOf) && !focus.mustBeInRoom.some(isOf) && !signs(pitch, person);
}

/** Affected, and not invited for a reason that is written down, while a report reaches the person (CHK-16). */
export function isExcused(pitch: Pitch, person: Stakeholder): boolean {
  return (
    isAffected(person) &&
    person.invited !== true &&
    filled(person.whyNotInRoom) &&
    readers(pitch.reporting).has(person.id)
  );
}

/** Where a person stands in Mendelow's grid; null until interest and influence are given. */
export type Quadrant = 'manageClosely' | 'keepSatisfied' | 'keepInformed' | 'monitor';

const strong = 4;

export function quadrantOf({ interest, influence }: Pick<Stakeholder, 'interest' | 'influence'>): Quadrant | null {
  if (interest == null || influence == null) return null;
  if (interest >= strong && influence >= strong) return 'manageClosely';
  if (influence >= strong) return 'keepSatisfied';
  return interest >= strong ? 'keepInformed' : 'monitor';
}
