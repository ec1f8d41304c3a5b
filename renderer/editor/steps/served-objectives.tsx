import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { usePitch } from '../../store/stores.ts';
import { CheckboxList } from '../../ui/checkbox-list.tsx';
import { setField } from '../edits.ts';

const none: readonly string[] = [];

/** Which objectives a metric serves. */
export function ServedObjectives({ path }: { path: string }) {
  const objectives = usePitch((pitch) => pitch.objectives);
  const chosen = usePitch((pitch) => (getAt(pitch, path) as readonly string[] | null | undefined) ?? none);
  if (!objectives?.length) return null;
  return (
    <CheckboxList
      label={fieldGuide(path)?.label ?? ''}
      path={path}
      options={objectives.map(({ id, statement }) => ({ value: id ?? '', label: statement ?? '' }))}
      chosen={chosen}
      onChange={(ids) => setField(path, ids)}
    />
  );
}
