/** A benefit line and the driver of its units or value say the same number twice (domain.md 1.2 drivers): they change together while they agree. */
import { COST_DRIVER } from '../../../src/business-case/first-year.ts';
import type { Op } from '../../../src/pitch/change.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { pitchStore } from '../../store/stores.ts';
import { setFields } from '../edits.ts';

/** Sets a value, and its twin where that says the same or nothing yet. Without the driver there is no twin. */
export function setDriven(path: string, twin: string, value: number | null): void {
  const { pitch } = pitchStore.getState();
  const [before, other] = [getAt(pitch, path) ?? null, getAt(pitch, twin) ?? null];
  const hasTwin = !twin.startsWith('/drivers/') || getAt(pitch, twin.replace(/\/[^/]*$/, '')) !== undefined;
  const follows = hasTwin && (other === null || other === before);
  const set = (place: string): Op => ({ op: 'set', path: place, value });
  setFields(path, follows ? [set(path), set(twin)] : [set(path)]);
}

/** Ids of the drivers that no benefit line shows: their line is gone. */
export function driversWithoutPlace({ drivers, benefits }: Pitch): string[] {
  const places = new Set([COST_DRIVER, ...(benefits ?? []).flatMap(({ id }) => [`${id}.units`, `${id}.valuePerUnit`])]);
  return (drivers ?? []).map(({ id }) => id).filter((id) => !places.has(id));
}
