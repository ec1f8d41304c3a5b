/** Who must be in the room and why, as the background worker says it: a moment after each change. */
import { createStore } from 'zustand/vanilla';
import type { RoomView, SeatView } from '../background/room.ts';

export interface RoomState extends RoomView {
  keep: (room: RoomView) => void;
}

const nobody: RoomView = { rule: null, seats: {}, missing: [], consider: [], lines: [], talks: [] };

export function createRoomStore() {
  return createStore<RoomState>()((set, get) => ({ ...nobody, keep: (room) => set(withIdentity(get(), room)) }));
}

/** What is the same as before is the same object, so that what shows it is not drawn again. */
function withIdentity(before: RoomView, now: RoomView): RoomView {
  const seats = Object.fromEntries(
    Object.entries(now.seats).map(([id, seat]) => [id, kept<SeatView | undefined>(before.seats[id], seat)!]),
  );
  return {
    rule: now.rule,
    seats,
    missing: kept(before.missing, now.missing),
    consider: kept(before.consider, now.consider),
    lines: kept(before.lines, now.lines),
    talks: kept(before.talks, now.talks),
  };
}

function kept<T>(before: T, now: T): T {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
