import { useEffect } from 'react';
import type { ShowCommand } from '../../src/show/contract.ts';
import { readKey } from '../../src/show/keys.ts';

/** Sends what the keys of a show mean. Keys held down repeat only where a repeat is a step. */
export function useShowKeys(send: (command: ShowCommand) => void): void {
  useEffect(() => {
    let digits = '';
    const onKey = (event: KeyboardEvent) => {
      // A focused button keeps Enter and Space for itself.
      const button =
        event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ') && digits === '';
      if (event.altKey || button) return;
      const read = readKey({ key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey }, digits);
      digits = read.digits;
      if (!read.command) return;
      event.preventDefault();
      const steps = read.command.do === 'next' || read.command.do === 'previous';
      if (!event.repeat || steps) send(read.command);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [send]);
}
