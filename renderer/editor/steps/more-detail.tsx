import { useState, type ReactNode } from 'react';
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { useView } from '../../store/stores.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { say } from '../../ui/words.ts';
import { BoundField } from '../fields/bound.tsx';
import { Fields } from './section.tsx';

interface MoreDetailProps {
  /** The fields behind it, in order. A jump to one of them opens it. */
  paths: readonly string[];
  hint?: string | undefined;
  aside?: ReactNode;
  /** The fields where they need more than one below the other. */
  children?: ReactNode;
}

export function MoreDetail({ paths, hint, aside, children }: MoreDetailProps) {
  const [open, setOpen] = useState(false);
  const wanted = useView(({ target }) => target !== null && paths.some((path) => covers(path, target.path)));
  if (wanted && !open) setOpen(true);
  return (
    <Disclosure
      title={say.sections.more}
      hint={
        hint ??
        paths
          .slice(0, 3)
          .map((path) => fieldGuide(path)?.label.toLocaleLowerCase('en-US'))
          .join(', ')
      }
      open={open}
      onToggle={() => setOpen(!open)}
      aside={aside}
    >
      {children ?? (
        <Fields>
          {paths.map((path) => (
            <BoundField key={path} path={path} />
          ))}
        </Fields>
      )}
    </Disclosure>
  );
}

function covers(path: string, target: string): boolean {
  return target === path || target.startsWith(`${path}/`);
}
