import { call } from './client.ts';
import { followJournal } from './journal.ts';
import { pitchStore, viewStore } from './store/stores.ts';

/** Keeps what happens to the pitch of this window, and says when that cannot be done. */
export const journal = followJournal({
  store: pitchStore,
  keep: (kept) => call('journal.keep', kept),
  end: () => call('journal.end', undefined),
  onProblem: (problem) => {
    const view = viewStore.getState();
    if (problem) view.show({ problem });
    else if (view.problem?.key.startsWith('keep.')) view.show({ problem: null });
  },
});

window.addEventListener('pagehide', journal.flush);
