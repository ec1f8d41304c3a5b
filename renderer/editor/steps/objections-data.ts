/** Objections and risks as their step reads and adds them. */
import words from '../../../assets/words/objections.json' with { type: 'json' };
import { focusOf } from '../../../src/catalogue/focuses.ts';
import type { Objection, Pitch, Risk } from '../../../src/pitch/schema.ts';
import { pitchStore } from '../../store/stores.ts';
import { addItem } from '../edits.ts';

export const objectionList = '/objections';
export const riskList = '/risks';

export function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function objectionOf(pitch: Pitch, id: string): Objection | undefined {
  return pitch.objections?.find((objection) => objection.id === id);
}

export function riskOf(pitch: Pitch, id: string): Risk | undefined {
  return pitch.risks?.find((risk) => risk.id === id);
}

export function nameOfObjection(id: string): string {
  return objectionOf(pitchStore.getState().pitch, id)?.text?.trim() || words.objections.one;
}

export function nameOfRisk(id: string): string {
  return riskOf(pitchStore.getState().pitch, id)?.text?.trim() || words.risks.one;
}

export function addObjection(objection: Partial<Objection>): string {
  return addItem(objectionList, objection, objection.text ?? words.objections.one);
}

/** A risk is watched by whoever prepares the pitch until somebody else is named. */
export function addRisk(text: string): string {
  const { preparedBy } = pitchStore.getState().pitch;
  return addItem(
    riskList,
    { ...(text && { text }), ...(preparedBy && { ownerId: preparedBy }) },
    text || words.risks.one,
  );
}

/** What the chosen focus often meets and the pitch does not have yet. */
export function suggestedObjections({ focus, objections }: Pitch): string[] {
  const present = new Set((objections ?? []).map(({ text }) => text?.trim()));
  return (focusOf(focus?.primary)?.objections ?? []).map(({ text }) => text).filter((text) => !present.has(text));
}

/** Ids of those who are against it and of whom no objection is written down. */
export function silentSkeptics({ stakeholders, objections }: Pitch): string[] {
  const heard = new Set((objections ?? []).flatMap(({ raisedBy }) => raisedBy ?? []));
  return (stakeholders ?? []).flatMap(({ id, stance }) =>
    id !== undefined && (stance === 'sceptic' || stance === 'blocker') && !heard.has(id) ? [id] : [],
  );
}
