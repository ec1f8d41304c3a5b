import { useLayoutEffect } from 'react';
import type { ShowCommand } from '../../src/show/contract.ts';
import { readKey } from '../../src/show/keys.ts';

/** Sends what the keys of a show mean. Keys held down repeat only where a repeat is a step. */
export function useShowKeys(send: (command: ShowCommand) => void): void {
  // In the step that puts the slide up: a key pressed at the sight of it must not be lost.
  useLayoutEffect(() => {
    let digits = '';
    const onKey = (event: KeyboardEvent) => {
      // A button in focus keeps Enter and Space for itself, unless Enter ends a number.
      const isButton = event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter');
      if (event.altKey || event.isComposing || (isButton && digits === '')) return;
      const read = readKey({ key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey }, digits);
      digits = read.digits;
      if (!read.command) return;
      event.preventDefault();
      const isStep = read.command.do === 'next' || read.command.do === 'previous';
      if (!event.repeat || isStep) send(read.command);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [send]);
}
