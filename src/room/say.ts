/** The room in sentences (guidance.json words.room, assets/words/room.json). */
import guidance from '../../assets/guidance.json' with { type: 'json' };
import words from '../../assets/words/room.json' with { type: 'json' };
import { focusOf } from '../catalogue/focuses.ts';
import { quoted } from '../catalogue/terms.ts';
import { roleName } from '../catalogue/roles.ts';
import { fill } from '../format/fill.ts';
import { createFormat } from '../format/format.ts';
import type { Pitch } from '../pitch/schema.ts';
import { briefingPlan } from './briefing.ts';
import type { CoverageGap } from './coverage.ts';
import type { Quadrant } from './people.ts';
import type { OpenPoint } from './readiness.ts';
import { focusInSentence, type AbsenceCode, type Reason, type ReasonCode } from './reasons.ts';
import type { ProblemCode, Room } from './room.ts';

export function sayReason({ code, params }: Reason<ReasonCode>): string {
  return fill(words.reasons[code], params);
}

export function sayAbsence({ code, params }: Reason<AbsenceCode>): string {
  return fill(words.absences[code], params);
}

export function sayProblem(code: ProblemCode): string {
  return words.problems[code];
}

export function sayQuadrant(quadrant: Quadrant): string {
  return words.quadrants[quadrant];
}

export function sayGap({ kind, text, objective }: CoverageGap): string {
  return fill(words.gaps[kind], { [kind]: text.trim(), objective: `“${quoted(objective.statement)}”` });
}

export function sayMissingRole(pitch: Pitch, role: string): string {
  return fill(words.gaps.role, {
    focus: focusInSentence(focusOf(pitch.focus?.primary)?.name ?? ''),
    role: roleName(role),
  });
}

/** "Knowledge transfer needs the leaders of each department and level whose work changes."; null without a focus. */
export function sayRule(pitch: Pitch): string | null {
  const focus = focusOf(pitch.focus?.primary);
  const { rule } = guidance.words.room;
  return focus
    ? fill(focus.id === 'leadership_development' ? rule.allLeaders : rule.text, { focus: focus.name })
    : null;
}

/** What holds of the room, in whole sentences: all invited, signatures, who was met, who is planned. */
export function sayRoom(pitch: Pitch, room: Room, today: string | null): string[] {
  const lines = guidance.words.room;
  const { countWord, list } = createFormat(pitch.organisation);
  const must = room.seats.filter(({ place }) => place === 'must');
  const approvers = room.seats.filter(({ person }) => person.decisionRole === 'approver');
  const said: string[] = [];
  if (approvers.length > 0 && must.every(({ person }) => person.invited === true))
    said.push(
      fill(lines.allInvited.text, {
        n: countWord(must.length),
        name: list(approvers.map(({ person }) => person.name?.trim() ?? '')),
      }),
    );
  if (approvers.length > 0 && !room.seats.some(({ problems }) => problems.includes('signsNotInvited')))
    said.push(lines.signatures.text);
  const plan = briefingPlan(pitch, today);
  const met = plan.filter(({ state }) => state === 'met').length;
  const planned = plan.filter(({ state }) => state === 'planned').length;
  const [n, k] = [countWord(plan.length), countWord(met)];
  if (plan.length > 0) said.push(met === 0 ? fill(lines.noneMet.text, { n }) : fill(lines.met.text, { k, n }));
  if (planned > 0) said.push(fill(lines.plannedFor.text, { k: countWord(planned) }));
  return said.map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1));
}

/** Most names of people not met that are said one by one. */
const mostNames = 3;

/** "Not ready: Finance not met, objection open: Who covers?" in one line; many of a kind are counted. */
export function sayReadiness(points: readonly OpenPoint[]): string {
  if (points.length === 0) return words.readiness.ready;
  const ofCode = (code: OpenPoint['code']) => points.filter((point) => point.code === code);
  const oneByOne = (code: OpenPoint['code']) => ofCode(code).map(({ params }) => fill(words.readiness[code], params));
  const counted = (code: OpenPoint['code'], most: number, many: string) =>
    ofCode(code).length > most ? [fill(many, { n: ofCode(code).length })] : oneByOne(code);
  const said = [
    ...oneByOne('noApprover'),
    ...oneByOne('notInvited'),
    ...oneByOne('nobodyFrom'),
    ...counted('notMet', mostNames, words.readiness.manyNotMet),
    ...counted('objectionOpen', 1, words.readiness.objectionsOpen),
  ];
  return fill(words.readiness.notReady, { points: said.join(', ') });
}
