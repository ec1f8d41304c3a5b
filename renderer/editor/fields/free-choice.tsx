import { ChevronDown } from 'lucide-react';
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { usePitch } from '../../store/stores.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { fill, sentenceCase, words } from '../../ui/words.ts';
import { setField } from '../edits.ts';
import type { BoundProps } from './bound.tsx';

/** A text with usual answers behind a button; any other wording is as good. */
export function BoundFreeChoice({ path, label, ...props }: BoundProps) {
  const guide = fieldGuide(path);
  const value = usePitch((pitch) => (getAt(pitch, path) as string | null | undefined) ?? '');
  const name = label ?? guide?.label ?? '';
  return (
    <TextArea
      {...props}
      line
      path={path}
      label={name}
      value={value === value.toLowerCase() ? sentenceCase(value) : value}
      onChange={(text) => setField(path, text, 'typing')}
      aside={
        <Menu
          label={name}
          trigger={<IconButton small size={16} icon={ChevronDown} label={fill(words.fields.usual, { field: name })} />}
          groups={[
            (guide?.choices ?? []).map((choice) => ({
              id: String(choice.value),
              label: choice.label,
              onAction: () => setField(path, choice.value),
            })),
          ]}
        />
      }
    />
  );
}
