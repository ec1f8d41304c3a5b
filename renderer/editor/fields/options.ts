/** Items of a list as something to choose from; the same array while the list does not change. */
import { choiceLabel } from '../../../src/catalogue/guidance.ts';
import type { Pitch } from '../../../src/pitch/schema.ts';
import type { PickOption } from '../../ui/pick-many.tsx';
import { words } from '../../ui/words.ts';
import { peopleOf } from './people.ts';

const none: readonly PickOption[] = [];
const known = new WeakMap<readonly unknown[], readonly PickOption[]>();

function kept<T>(list: readonly T[] | null | undefined, option: (item: T) => PickOption): readonly PickOption[] {
  if (!list?.length) return none;
  let options = known.get(list);
  if (!options) known.set(list, (options = list.map(option)));
  return options;
}

export function costOptions({ costs }: Pitch): readonly PickOption[] {
  return kept(costs, ({ id, category, description }) => ({
    value: id,
    label: description?.trim() || (category ? choiceLabel('/costs/0/category', category) : words.nameless),
    hint: description?.trim() && category ? choiceLabel('/costs/0/category', category) : undefined,
  }));
}

export function metricOptions({ metrics }: Pitch): readonly PickOption[] {
  return kept(metrics, ({ id, name }) => ({ value: id, label: name?.trim() || words.nameless }));
}

export function personOptions(pitch: Pitch): readonly PickOption[] {
  return kept(peopleOf(pitch), ({ id, name, title }) => ({
    value: id,
    label: name || words.nameless,
    hint: title || undefined,
  }));
}
