import './zod-setup.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { call } from './client.ts';
import { listen } from './client.ts';
import { pitchStore, recentsStore, settingsStore, viewStore } from './store/stores.ts';

const boot = await call('window.boot', undefined);
if (boot.ok) {
  const { environment, opened, recents, notice } = boot.value;
  settingsStore.getState().setEnvironment(environment);
  recentsStore.setState({ recents });
  if (notice) viewStore.getState().show({ problem: notice });
  if (opened) pitchStore.getState().open(opened);
} else {
  viewStore.getState().show({ problem: boot.error });
}
listen('preferences', (preferences) => settingsStore.getState().setPreferences(preferences));
listen('opened', (opened) => pitchStore.getState().open(opened));

createRoot(document.querySelector('#root')!).render(<App />);
