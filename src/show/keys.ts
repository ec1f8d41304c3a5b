/** Which key does what in a show, the same in every window; hand remotes are keyboards (peers: Page Up and Down, B or period, F5, Esc). */
import type { ShowCommand } from './contract.ts';

/** A key press as both windows report it. */
export interface KeyPress {
  key: string;
  shift: boolean;
  /** Ctrl or Cmd. */
  control: boolean;
}

type Simple = Exclude<ShowCommand['do'], 'goto' | 'backup'>;

const plain: Record<string, Simple> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageDown: 'next',
  Enter: 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  p: 'previous',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'freeze',
  Escape: 'escape',
  x: 'swap',
  v: 'presenterView',
  t: 'pause',
  c: 'cut',
  '+': 'notesLarger',
  '-': 'notesSmaller',
};

/** Digits typed so far, for number and Enter. */
export type Digits = string;

/** What a key press means, and which digits are waiting after it. Null: nothing. */
export function readKey(press: KeyPress, digits: Digits): { command: ShowCommand | null; digits: Digits } {
  if (press.control) {
    return { command: press.key.toLowerCase() === 't' ? { do: 'resetTimer' } : null, digits: '' };
  }
  if (/^\d$/.test(press.key)) return { command: null, digits: (digits + press.key).slice(-4) };
  if (press.key === 'Enter' && Number(digits) > 0)
    return { command: { do: 'goto', number: Number(digits) }, digits: '' };
  // Shift and an arrow are the notes' own.
  if (press.shift && press.key.startsWith('Arrow')) return { command: null, digits: '' };
  if (press.key === ' ' && press.shift) return { command: { do: 'previous' }, digits: '' };
  const name = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const command = Object.hasOwn(plain, name) ? plain[name] : undefined;
  return { command: command ? { do: command } : null, digits: '' };
}
