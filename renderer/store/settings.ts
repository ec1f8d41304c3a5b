/** The preferences of the person and what the computer says about itself. */
import { createStore } from 'zustand/vanilla';
import type { Environment, Preferences } from '../../src/bridge.ts';

export interface SettingsState extends Environment {
  setEnvironment: (environment: Environment) => void;
  setPreferences: (preferences: Preferences) => void;
}

/** Until main has spoken. */
const unknown: Environment = {
  platform: 'linux',
  version: '',
  locale: 'en-US',
  currency: 'USD',
  today: '2000-01-01',
  preferences: { theme: 'system', slides: 'light', zoom: 1, paper: 'a4' },
};

export function createSettingsStore() {
  return createStore<SettingsState>()((set) => ({
    ...unknown,
    setEnvironment: (environment) => set(environment),
    setPreferences: (preferences) => set({ preferences }),
  }));
}
