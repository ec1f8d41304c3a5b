import type { Fix } from '../../../src/review/check.ts';
import type { PlacedFinding } from '../../store/findings.ts';
import { lastChange } from '../../store/pitch.ts';
import { pitchStore, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { fill, say, words } from '../../ui/words.ts';
import { fieldName, run } from '../edits.ts';

/** "Name Dieter Holloway", "Use €179,906". */
function fixLabel(fix: Fix): string {
  return fill(say.findings.fix[fix.label], fix.params);
}

interface FixButtonProps {
  finding: PlacedFinding;
  kind?: 'secondary' | 'link';
  /** It was carried out, in words. */
  onFixed?: ((how: string) => void) | undefined;
}

/** The repair that can be computed, with its value in the label. */
export function FixButton({ finding, kind = 'secondary', onFixed }: FixButtonProps) {
  const { fix } = finding;
  if (!fix) return null;
  const repair = () => {
    // A fix without operations leads to the place where only the person can write.
    if (fix.ops.length === 0) return viewStore.getState().jump(finding.place);
    run({ verb: 'change', what: fieldName(finding.place) || finding.message }, fix.ops);
    onFixed?.(fixLabel(fix));
    viewStore.getState().show({
      notice: { text: fill(words.fixed, { fix: fixLabel(fix) }), change: lastChange(pitchStore.getState()) },
    });
  };
  return (
    <Button kind={kind} small={kind === 'secondary'} onPress={repair}>
      {fixLabel(fix)}
    </Button>
  );
}
