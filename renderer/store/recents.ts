/** The pitches that were opened before, and the work that an earlier run of the app left unsaved; the latest first. */
import { createStore } from 'zustand/vanilla';
import type { RecentPitch, RecoveredWork } from '../../src/bridge.ts';

export function createRecentsStore() {
  return createStore<{ recents: readonly RecentPitch[]; recovered: readonly RecoveredWork[] }>()(() => ({
    recents: [],
    recovered: [],
  }));
}
