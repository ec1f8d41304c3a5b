import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import { usePitch } from '../../store/stores.ts';
import { PickMany, type PickOption } from '../../ui/pick-many.tsx';
import { setField } from '../edits.ts';

interface BoundManyProps {
  path: string;
  /** What can be chosen; the same list while it does not change. */
  optionsOf: (pitch: Pitch) => readonly PickOption[];
  /** Said where there is nothing to choose. */
  none: string;
  /** Where more than the field itself changes with it. */
  onSet?: (ids: string[]) => void;
}

const nobody: readonly string[] = [];

/** A field that names several items of another list. */
export function BoundMany({ path, optionsOf, none, onSet }: BoundManyProps) {
  const options = usePitch(optionsOf);
  const chosen = usePitch((pitch) => (getAt(pitch, path) as readonly string[] | null | undefined) ?? nobody);
  return (
    <PickMany
      label={fieldGuide(path)?.label ?? ''}
      path={path}
      options={options}
      chosen={chosen}
      none={none}
      onChange={onSet ?? ((ids) => setField(path, ids))}
    />
  );
}
