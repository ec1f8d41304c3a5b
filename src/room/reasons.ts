/** Why somebody must be in the room, or need not be: codes with what fills their sentences (assets/words/room.json). */
import { focusOf } from '../catalogue/focuses.ts';
import { matchesRole, roleName } from '../catalogue/roles.ts';
import { metricsOf, objectivesOf, quoted, resourcesOf, sharePart, type Placed } from '../catalogue/terms.ts';
import { createFormat } from '../format/format.ts';
import type { Objective, Pitch, Stakeholder } from '../pitch/schema.ts';
import { holdsLevel } from './coverage.ts';
import { isExcused, isUsuallyNotNeeded } from './people.ts';

/** In the order in which they are said, the strongest first. */
export type ReasonCode =
  | 'decides'
  | 'signs'
  | 'drives'
  | 'ownsObjective'
  | 'decidesGate'
  | 'departmentChanges'
  | 'levelChanges'
  | 'speaksFor'
  | 'ownsMetric'
  | 'gives'
  | 'gains'
  | 'allLeaders'
  | 'focusNeeds';

export type AbsenceCode = 'focusRarelyNeeds' | 'nothingForThem' | 'excused' | 'guest';

export interface Reason<Code extends string> {
  code: Code;
  params: Readonly<Record<string, string>>;
}

/** Titles and levels of senior leadership: all of it hears a pitch for leadership development. */
const seniorRoles = ['c_suite', 'top_executive', 'ceo', 'cfo', 'coo', 'chro', 'unit_head', 'executive_sponsor'];

/** Every reason that the pitch gives for this person to hear it. */
export function reasonsFor(pitch: Pitch, person: Stakeholder): Reason<ReasonCode>[] {
  return [...decisions(pitch, person), ...work(pitch, person), ...stakes(person), ...ofTheFocus(pitch, person)];
}

type Reasons = Reason<ReasonCode>[];

function given(code: ReasonCode, isSo: boolean, params: Record<string, string> = {}): Reasons {
  return isSo ? [{ code, params }] : [];
}

/** `n` says how many there are. */
function naming(pitch: Pitch, code: ReasonCode, key: string, texts: readonly (string | null | undefined)[]): Reasons {
  const names = texts.map((text) => `“${quoted(text)}”`);
  return given(code, names.length > 0, {
    [key]: createFormat(pitch.organisation).list(names),
    n: String(names.length),
  });
}

/** The same for objectives; `numbers` are their places in the list. */
function namingObjectives(pitch: Pitch, code: ReasonCode, found: readonly Placed<Objective>[]): Reasons {
  const numbers = createFormat(pitch.organisation).list(found.map(({ index }) => String(index + 1)));
  const said = naming(
    pitch,
    code,
    'objectives',
    found.map(({ item }) => item.statement),
  );
  return said.map((reason) => ({ ...reason, params: { ...reason.params, numbers } }));
}

function decisions(pitch: Pitch, person: Stakeholder): Reasons {
  const signed = resourcesOf(pitch).filter(({ item }) => item.approverId === person.id && item.status === 'requested');
  const owned = objectivesOf(pitch).filter(({ item }) => item.ownerId === person.id);
  return [
    ...given('decides', person.decisionRole === 'approver'),
    ...naming(
      pitch,
      'signs',
      'resources',
      signed.map(({ item }) => item.description),
    ),
    ...given('drives', person.decisionRole === 'driver'),
    ...namingObjectives(pitch, 'ownsObjective', owned),
    ...given(
      'decidesGate',
      (pitch.scale?.phases ?? []).some(({ gate }) => gate?.deciderId === person.id),
    ),
  ];
}

function work(pitch: Pitch, person: Stakeholder): Reasons {
  const objectives = objectivesOf(pitch);
  const byDepartment = objectives.filter(({ item }) =>
    item.departments?.some((text) => sharePart(text, person.department)),
  );
  const byLevel = objectives.filter(({ item }) => item.levels?.some((level) => holdsLevel(person, level)));
  const spoken = objectives
    .flatMap(({ item }) => item.coveredBy ?? [])
    .filter((cover) => cover.stakeholderId === person.id)
    .flatMap(({ department, level }) => department ?? level ?? []);
  const metrics = metricsOf(pitch).filter(({ item }) => item.ownerId === person.id);
  const with_ = (reasons: Reasons, extra: Record<string, string>) =>
    reasons.map(({ code, params }) => ({ code, params: { ...params, ...extra } }));
  return [
    ...with_(namingObjectives(pitch, 'departmentChanges', byDepartment), {
      department: person.department?.trim() ?? '',
    }),
    ...with_(namingObjectives(pitch, 'levelChanges', byLevel), { level: person.level?.trim() ?? '' }),
    ...given('speaksFor', spoken.length > 0, { groups: createFormat(pitch.organisation).list([...new Set(spoken)]) }),
    ...naming(
      pitch,
      'ownsMetric',
      'metrics',
      metrics.map(({ item }) => item.name),
    ),
  ];
}

function stakes({ stake }: Stakeholder): Reasons {
  return [
    ...given('gives', stake === 'running' || stake === 'both' || stake === 'funds'),
    ...given('gains', stake === 'outcome' || stake === 'both'),
  ];
}

function ofTheFocus(pitch: Pitch, person: Stakeholder): Reasons {
  const focus = focusOf(pitch.focus?.primary);
  if (!focus) return [];
  if (focus.id === 'leadership_development' && seniorRoles.some((role) => matchesRole(person, role)))
    return [{ code: 'allLeaders', params: {} }];
  return focus.mustBeInRoom
    .flatMap(({ role }) => (role !== null && matchesRole(person, role) ? [role] : []))
    .slice(0, 1)
    .map((role) => ({ code: 'focusNeeds', params: { focus: focusInSentence(focus.name), role: roleName(role) } }));
}

/** Why a person is not needed; null when there is a reason to be there. */
export function absenceOf(pitch: Pitch, person: Stakeholder, reasons: Reasons): Reason<AbsenceCode> | null {
  if (person.guestRole) return { code: 'guest', params: {} };
  if (isExcused(pitch, person)) return { code: 'excused', params: { why: quoted(person.whyNotInRoom) } };
  const focus = focusOf(pitch.focus?.primary);
  if (focus && isUsuallyNotNeeded(pitch, person) && !reasons.some(({ code }) => isOwnReason(code)))
    return { code: 'focusRarelyNeeds', params: { focus: focusInSentence(focus.name) } };
  return reasons.length === 0 ? { code: 'nothingForThem', params: {} } : null;
}

/** Reasons of the pitch itself, as opposed to what a focus usually needs. */
export function isOwnReason(code: ReasonCode): boolean {
  return code !== 'focusNeeds' && code !== 'allLeaders';
}

/** "knowledge transfer". */
export function focusInSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
