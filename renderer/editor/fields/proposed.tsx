import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { proposedIn } from '../../../src/catalogue/proposed.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { accept } from '../../express/accepting.ts';
import { express } from '../../express/words.ts';
import { usePitch } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { fill, say } from '../../ui/words.ts';

/** Under a field whose value nobody entered: where it comes from, and Accept. */
function Proposed({ path }: { path: string }) {
  const shown = usePitch((pitch) => proposedIn(pitch).has(path) && (getAt(pitch, path) ?? null) !== null);
  if (!shown) return null;
  const source = fieldGuide(path)?.derivedFrom;
  return (
    <span data-proposed>
      {source ? fill(say.editing.derived.text, { source }) : say.sections.proposed}
      {' · '}
      <Button kind="link" onPress={() => accept([path])}>
        {express.done.accept}
      </Button>
    </span>
  );
}

/** For the fields of the editor. */
export const proposedAt = (path: string) => <Proposed path={path} />;
