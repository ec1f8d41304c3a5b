import './zod-setup.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { call } from './client.ts';
import { listen } from './client.ts';
import { beginPitch } from './express/begin.ts';
import './keep-work.ts';
import { showOpened } from './opening.ts';
import { recentsStore, settingsStore, viewStore } from './store/stores.ts';

const boot = await call('window.boot', undefined);
if (boot.ok) {
  const { environment, opened, recents, recovered, notice, begins } = boot.value;
  settingsStore.getState().setEnvironment(environment);
  recentsStore.setState({ recents, recovered });
  if (opened) showOpened(opened);
  if (notice) viewStore.getState().show({ problem: notice });
  if (!opened && begins) beginPitch(null);
} else {
  viewStore.getState().show({ problem: boot.error });
}
listen('preferences', (preferences) => settingsStore.getState().setPreferences(preferences));
listen('opened', showOpened);
listen('recovered', (recovered) => recentsStore.setState({ recovered }));

createRoot(document.querySelector('#root')!).render(<App />);
