/** Keys as data: "Mod+Shift+Z". Mod is Ctrl, on macOS Command. */
import { settingsStore } from '../store/stores.ts';

const isMac = () => settingsStore.getState().platform === 'darwin';

/** The chord that a key press makes. */
export function chordOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const mod = isMac() ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  // A sign such as ? needs Shift on some keyboards and not on others.
  const shift = event.shiftKey && (event.key.length > 1 || /\p{L}/u.test(key));
  return [mod && 'Mod', event.altKey && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
}

const macNames: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };
const names: Record<string, string> = {
  Mod: 'Ctrl',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

/** The keys of a chord as they stand on the keyboard. */
export function keysOf(chord: string): string[] {
  return chord.split(/\+(?=.)/).map((key) => (isMac() ? macNames[key] : undefined) ?? names[key] ?? key);
}

/** "Ctrl Shift Z", for tips and menus. */
export function shownKeys(chord: string | undefined): string | undefined {
  return chord && keysOf(chord).join(' ');
}

/** Whether a key press would write into what has the focus. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}
