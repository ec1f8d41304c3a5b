/** The stores of this window, and the hooks that read them. A window holds one pitch at most. */
import { useStore } from 'zustand/react';
import type { Pitch } from '../../src/pitch/schema.ts';
import { createAudienceStore, type AudienceState } from './audience.ts';
import { createCaseStore, type CaseState } from './case.ts';
import { createDraftsStore } from './drafts.ts';
import { createFindingsStore, type FindingsState } from './findings.ts';
import { createPitchStore, type PitchState } from './pitch.ts';
import { createRecentsStore } from './recents.ts';
import { createRoomStore, type RoomState } from './room.ts';
import { createSettingsStore, type SettingsState } from './settings.ts';
import { createSlidesStore, type SlidesState } from './slides.ts';
import { createViewStore, type ViewState } from './view.ts';

export const pitchStore = createPitchStore(() => performance.now());
export const findingsStore = createFindingsStore();
export const settingsStore = createSettingsStore();
export const viewStore = createViewStore();
export const slidesStore = createSlidesStore();
export const roomStore = createRoomStore();
export const audienceStore = createAudienceStore();
export const recentsStore = createRecentsStore();
export const draftsStore = createDraftsStore();
export const caseStore = createCaseStore();

// What was half typed in one pitch is none of another's.
pitchStore.subscribe((state, before) => {
  if (state.latest === null && state.pitch !== before.pitch) draftsStore.setState({ drafts: {} });
});

/** Part of the open pitch. The selector must return something that keeps its identity while it does not change. */
export function usePitch<T>(select: (pitch: Pitch) => T): T {
  return useStore(pitchStore, (state) => select(state.pitch));
}

/** The history and the file. */
export function usePitchState<T>(select: (state: PitchState) => T): T {
  return useStore(pitchStore, select);
}

export function useFindings<T>(select: (state: FindingsState) => T): T {
  return useStore(findingsStore, select);
}

export function useSlides<T>(select: (state: SlidesState) => T): T {
  return useStore(slidesStore, select);
}

export function useRoom<T>(select: (state: RoomState) => T): T {
  return useStore(roomStore, select);
}

export function useAudience<T>(select: (state: AudienceState) => T): T {
  return useStore(audienceStore, select);
}

export function useCase<T>(select: (state: CaseState) => T): T {
  return useStore(caseStore, select);
}

export function useSettings<T>(select: (state: SettingsState) => T): T {
  return useStore(settingsStore, select);
}

export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(viewStore, select);
}
