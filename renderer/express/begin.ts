/** Beginning a pitch. */
import { begin } from '../../src/catalogue/express-edit.ts';
import type { FocusId } from '../../src/pitch/schema.ts';
import { pitchStore, settingsStore, viewStore } from '../store/stores.ts';
import { goToPage, resume } from './going.ts';

/** Opens a new pitch in the express path: at the first question while the organization or the person is not known, else at the first without answer. */
export function beginPitch(focus: FocusId | null): void {
  const { today, locale, currency, preferences } = settingsStore.getState();
  const pitch = begin(focus, {
    id: crypto.randomUUID(),
    today,
    locale: preferences.locale ?? locale,
    currency: preferences.currency ?? currency,
    organization: preferences.organization,
    leader: preferences.person,
    random: Math.random,
  });
  viewStore.getState().show({ problem: null });
  pitchStore.getState().open({ pitch, file: { path: null, name: '', savedAt: null, readOnly: false } });
  if (preferences.organization && preferences.person) resume();
  else goToPage(1);
}
