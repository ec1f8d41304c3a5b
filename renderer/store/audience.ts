/** The deck as the view that is looked at shows it, as the background worker laid it out last. */
import { createStore } from 'zustand/vanilla';
import type { AudienceDeck } from '../background/audience.ts';

export interface AudienceState {
  /** Null until the first one is laid out. */
  deck: AudienceDeck | null;
}

export function createAudienceStore() {
  return createStore<AudienceState>()(() => ({ deck: null }));
}
