/** Is the room ready? At most four sentences, each with how it stands and where it is mended (guidance.json words.room). */
import guidance from '../../assets/guidance.json' with { type: 'json' };
import words from '../../assets/words/room.json' with { type: 'json' };
import { objectionsOf, quoted, resourcesOf, shorterThan, stakeholdersOf, withId } from '../catalogue/terms.ts';
import { calendarDay } from '../format/dates.ts';
import { fill } from '../format/fill.ts';
import { createFormat } from '../format/format.ts';
import type { Objection, Pitch } from '../pitch/schema.ts';
import { briefingPlan } from './briefing.ts';
import { namesOf } from './names.ts';
import { shortestAnswer } from './readiness.ts';
import { isNeeded, type Room } from './room.ts';
import { sayGap } from './say.ts';

/** done: so it is; open: still to come, in time; problem: in the way of a yes. */
type LineState = 'done' | 'open' | 'problem';

export interface ReadinessLine {
  id: 'invited' | 'signatures' | 'met' | 'objections';
  state: LineState;
  text: string;
  /** Pointer by index to the place to mend; null where nothing is to be mended. */
  path: string | null;
}

/**
 * Who is invited and decides, the signatures, the talks before the meeting, the objections.
 * @param today ISO; null: nobody was met yet
 */
export function readinessLines(pitch: Pitch, room: Room, today: string | null): ReadinessLine[] {
  return [invited(pitch, room), ...signatures(pitch, room), ...met(pitch, today), ...objections(pitch)];
}

function invited(pitch: Pitch, room: Room): ReadinessLine {
  const { list, number } = createFormat(pitch.organisation);
  const id = 'invited';
  const approvers = room.seats.filter(({ person }) => person.decisionRole === 'approver');
  if (approvers.length === 0) return { id, state: 'problem', text: words.lines.noApprover, path: '/stakeholders' };
  const must = room.seats.filter(isNeeded);
  const absent = must.filter(({ person }) => person.invited !== true);
  if (absent.length > 0)
    return {
      id,
      state: 'problem',
      text:
        absent.length > mostNames
          ? fill(words.lines.manyNotInvited, { n: number(absent.length) })
          : fill(absent.length === 1 ? words.lines.notInvited : words.lines.someNotInvited, {
              names: list(absent.map(({ person }) => namesOf(person).name)),
            }),
      path: `/stakeholders/${absent[0]!.index}/invited`,
    };
  const [gap] = room.gaps;
  if (gap)
    return { id, state: 'problem', text: sayGap(gap), path: `/objectives/${gap.index}/${gap.kind}s/${gap.position}` };
  const name = list(approvers.map(({ person }) => namesOf(person).name));
  const text =
    must.length === 1
      ? fill(words.lines.onlyApprover, { name })
      : fill(guidance.words.room.allInvited.text, { n: number(must.length), name });
  return { id, state: 'done', text, path: null };
}

const mostNames = 3;

function signatures(pitch: Pitch, room: Room): ReadinessLine[] {
  const signed = resourcesOf(pitch).filter(({ item }) => item.approverId);
  if (signed.length === 0) return [];
  const absent = room.seats.find(({ problems }) => problems.includes('signsNotInvited'));
  if (!absent) return [{ id: 'signatures', state: 'done', text: guidance.words.room.signatures.text, path: null }];
  const resource = signed.find(({ item }) => item.approverId === absent.person.id);
  return [
    {
      id: 'signatures',
      state: 'problem',
      text: fill(words.lines.signsNotInvited, {
        name: namesOf(absent.person).name,
        resource: quoted(resource?.item.description),
      }),
      path: `/stakeholders/${absent.index}/invited`,
    },
  ];
}

function met(pitch: Pitch, today: string | null): ReadinessLine[] {
  const { number, dateWithWeekday } = createFormat(pitch.organisation);
  const plan = briefingPlan(pitch, today);
  if (plan.length === 0) return [];
  const of = (state: (typeof plan)[number]['state']) => plan.filter((talk) => talk.state === state);
  const [done, planned, late, open] = [of('met'), of('planned'), of('late'), of('open')];
  const { noneMet, met: someMet, plannedFor } = guidance.words.room;
  const said = [
    done.length === 0
      ? fill(plan.length === 1 ? words.lines.oneNotMet : noneMet.text, {
          n: number(plan.length),
          name: nameOf(plan[0]!),
        })
      : fill(someMet.text, { k: number(done.length), n: number(plan.length) }),
  ];
  const days = new Set(planned.map(({ on }) => on));
  const [day] = days;
  if (day && days.size === 1 && done.length + planned.length === plan.length)
    said.push(
      fill(
        planned.length === 1
          ? words.lines.onePlanned
          : done.length === 0
            ? words.lines.allPlanned
            : words.lines.restPlanned,
        {
          date: dateWithWeekday(day),
          before: beforeMeeting(day, pitch.decision?.date),
        },
      ),
    );
  else if (planned.length > 0) said.push(fill(plannedFor.text, { k: number(planned.length) }));
  const [wrong] = [...late, ...open];
  if (wrong) said.push(fill(wrong.state === 'late' ? words.lines.late : words.lines.noDay, { name: nameOf(wrong) }));
  return [
    {
      id: 'met',
      state: done.length === plan.length ? 'done' : late.length > 0 ? 'problem' : 'open',
      text: said.join(' '),
      path: wrong ? `/stakeholders/${wrong.index}/preBriefOn` : null,
    },
  ];
}

function nameOf({ person }: ReturnType<typeof briefingPlan>[number]): string {
  return namesOf(person).name;
}

/** ", a week before"; empty where it is not a week. */
function beforeMeeting(day: string, meeting: string | null | undefined): string {
  const [talk, decision] = [calendarDay(day), meeting ? calendarDay(meeting) : null];
  return talk && decision?.compare(talk) === 7 ? words.lines.weekBefore : '';
}

function objections(pitch: Pitch): ReadinessLine[] {
  const { number } = createFormat(pitch.organisation);
  const id = 'objections';
  const all = objectionsOf(pitch);
  const open = all.filter(({ item }) => item.status === 'open' || shorterThan(item.answer, shortestAnswer));
  const [first] = open;
  if (first) {
    const raiser = raiserOf(pitch, first.item);
    const text =
      open.length > 1
        ? fill(words.lines.objectionsOpen, { n: number(open.length) })
        : raiser
          ? fill(words.lines.objectionOf, { name: raiser })
          : fill(words.lines.objectionOpen, { objection: quoted(first.item.text) });
    return [{ id, state: 'problem', text, path: `/objections/${first.index}/answer` }];
  }
  const heard = new Set(all.flatMap(({ item }) => item.raisedBy ?? []));
  const silent = stakeholdersOf(pitch).find(
    ({ item }) => (item.stance === 'sceptic' || item.stance === 'blocker') && !heard.has(item.id),
  );
  if (silent)
    return [
      {
        id,
        state: 'problem',
        text: fill(words.lines.noObjectionOf, { name: namesOf(silent.item).name }),
        path: '/objections',
      },
    ];
  if (all.length === 0) return [{ id, state: 'open', text: words.lines.noObjections, path: '/objections' }];
  const text = all.length === 1 ? words.lines.oneAnswered : fill(words.lines.allAnswered, { n: number(all.length) });
  return [{ id, state: 'done', text, path: null }];
}

function raiserOf(pitch: Pitch, { raisedBy }: Objection): string {
  const people = (raisedBy ?? []).map((id) => withId(pitch.stakeholders, id)?.item);
  // Several may raise it; the one whose mind is furthest away is named.
  const person = people.find((one) => one?.stance === 'sceptic' || one?.stance === 'blocker') ?? people[0];
  return person ? namesOf(person).name : '';
}
