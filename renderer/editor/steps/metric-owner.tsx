import { isTold } from '../../store/findings.ts';
import { useFindings } from '../../store/stores.ts';
import { say } from '../../ui/words.ts';
import { BoundPerson } from '../fields/bound.tsx';

/** Who answers for a metric; marked while the review misses somebody. */
export function MetricOwner({ path }: { path: string }) {
  const field = `${path}/ownerId`;
  const missing = useFindings((state) =>
    state.findings.some((finding) => finding.place === field && finding.severity === 'error' && isTold(state, finding)),
  );
  return <BoundPerson path={field} note={missing ? { kind: 'error', text: say.editing.noOwner.text } : null} />;
}
