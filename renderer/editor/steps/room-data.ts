/** The people of the room as the step reads and changes them. */
import words from '../../../assets/words/room.json' with { type: 'json' };
import type { Op } from '../../../src/pitch/change.ts';
import type { Pitch, Stakeholder } from '../../../src/pitch/schema.ts';
import { namesOf } from '../../../src/room/names.ts';
import { lastChange } from '../../store/pitch.ts';
import { pitchStore, settingsStore, viewStore } from '../../store/stores.ts';
import { fill } from '../../ui/words.ts';
import { fieldName, run } from '../edits.ts';
import { formatOf } from '../fields/format.ts';

export const list = '/stakeholders';

const byId = new WeakMap<readonly Stakeholder[], Map<string, Stakeholder>>();

/** A person by id. */
export function personOf(pitch: Pitch, id: string): Stakeholder | undefined {
  const { stakeholders } = pitch;
  if (!stakeholders) return undefined;
  let map = byId.get(stakeholders);
  if (!map) byId.set(stakeholders, (map = new Map(stakeholders.map((person) => [person.id ?? '', person]))));
  return map.get(id);
}

export function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What a person is called in a sentence. */
export function nameOfPerson(id: string): string {
  return namesOf(personOf(pitchStore.getState().pitch, id) ?? {}).name || words.step.one;
}

/** The five stances from left to right. */
export const stances = ['blocker', 'sceptic', 'neutral', 'supportive', 'champion'] as const;
export type Stance = (typeof stances)[number];

/** Invites somebody who is not, who then is no longer marked as not needed in the room. */
export function invite(id: string): void {
  const { inRoom } = personOf(pitchStore.getState().pitch, id) ?? {};
  setInvited(id, true, inRoom === 'no' ? [{ op: 'set', path: `${list}/${id}/inRoom`, value: 'optional' }] : []);
}

export function uninvite(id: string): void {
  setInvited(id, false, []);
}

function setInvited(id: string, value: boolean, more: readonly Op[]): void {
  const path = `${list}/${id}/invited`;
  run({ verb: 'change', what: fieldName(path) }, [{ op: 'set', path, value }, ...more]);
  const text = fill(value ? words.step.invitedDone : words.step.uninvitedDone, { name: nameOfPerson(id) });
  viewStore.getState().show({ notice: { text, change: lastChange(pitchStore.getState()) } });
}

/** Sets the days of talks, as one change. */
export function planTalks(talks: readonly { id: string; on: string }[]): void {
  run(
    { verb: 'change', what: words.step.planName },
    talks.map(({ id, on }) => ({ op: 'set', path: `${list}/${id}/preBriefOn`, value: on })),
  );
}

/** Whether the day of a talk is over and nothing says that it took place. */
export function asksWhetherMet(pitch: Pitch, { id, preBriefOn }: Stakeholder): boolean {
  return (
    !!preBriefOn &&
    preBriefOn < settingsStore.getState().today &&
    !pitch.comments?.some(({ path, text }) => path === `${list}/${id}/preBriefOn` && text === metNote(preBriefOn))
  );
}

/** The format has no field for it, so that a talk took place is a note to oneself at its day; another day is asked for again. */
function metNote(day: string): string {
  return fill(words.step.metNote, { date: day });
}

export function noteMeeting(id: string): void {
  const { pitch } = pitchStore.getState();
  const day = personOf(pitch, id)?.preBriefOn;
  if (!day) return;
  const item = { path: `${list}/${id}/preBriefOn`, text: metNote(day) };
  run({ verb: 'change', what: fill(words.step.metName, { name: nameOfPerson(id) }) }, [
    { op: 'insert', path: '/comments', index: pitch.comments?.length ?? 0, item },
  ]);
}

/** "3 Dec", with the year where it is not that of the meeting. */
export function shortDay(pitch: Pitch, day: string): string {
  const format = formatOf(pitch);
  const year = pitch.decision?.date?.slice(0, 4) ?? settingsStore.getState().today.slice(0, 4);
  return day.startsWith(year) ? format.dayMonth(day) : format.dateShort(day);
}
