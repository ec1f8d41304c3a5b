/** The pitches that were opened before, newest first. */
import { createStore } from 'zustand/vanilla';
import type { RecentPitch } from '../../src/bridge.ts';

export function createRecentsStore() {
  return createStore<{ recents: readonly RecentPitch[] }>()(() => ({ recents: [] }));
}
