/** Taking what is proposed as one's own. */
import { acceptOps } from '../../src/catalogue/express-edit.ts';
import { run } from '../editor/edits.ts';
import { lastChange } from '../store/pitch.ts';
import { pitchStore, viewStore } from '../store/stores.ts';
import { fill } from '../ui/words.ts';
import { express } from './words.ts';

/** Accepts the fields at these pointers as one change. */
export function accept(paths: readonly string[]): void {
  const ops = acceptOps(pitchStore.getState().pitch, paths);
  if (ops.length > 0) run({ verb: 'change', what: express.proposals.change }, ops);
}

/** The same, and says so with Undo. */
export function acceptAll(paths: readonly string[]): void {
  accept(paths);
  const notice = {
    text: fill(express.done.acceptedAll, { n: paths.length }),
    change: lastChange(pitchStore.getState()),
  };
  viewStore.getState().show({ notice });
}
