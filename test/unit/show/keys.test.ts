import { expect, it } from 'vitest';
import { readKey } from '../../../src/show/keys.ts';

const press = (key: string, more: { shift?: boolean; control?: boolean } = {}) => ({
  key,
  shift: false,
  control: false,
  ...more,
});

it('knows the keys that hands and remotes send', () => {
  const commands = [
    'ArrowRight',
    'PageDown',
    'n',
    'N',
    'Enter',
    'PageUp',
    'Home',
    'End',
    '.',
    'B',
    ',',
    'Escape',
    'Backspace',
  ].map((key) => readKey(press(key), '').command?.do);
  expect(commands).toEqual([
    'next',
    'next',
    'next',
    'next',
    'next',
    'previous',
    'first',
    'last',
    'black',
    'black',
    'white',
    'escape',
    'back',
  ]);
  expect(readKey(press(' ', { shift: true }), '').command).toEqual({ do: 'previous' });
  expect(readKey(press('ArrowDown', { shift: true }), '').command).toBeNull();
});

it('collects digits until Enter and drops them on anything else', () => {
  const one = readKey(press('1'), '');
  const two = readKey(press('2'), one.digits);
  expect(readKey(press('Enter'), two.digits)).toEqual({ command: { do: 'goto', number: 12 }, digits: '' });
  expect(readKey(press('b'), two.digits)).toEqual({ command: { do: 'black' }, digits: '' });
  expect(readKey(press('Enter'), '0').command).toEqual({ do: 'next' });
});

it('does nothing for keys that are not of the show, F5 and inherited names among them', () => {
  for (const key of ['F5', 'q', 'constructor', 'Tab', 'Shift']) expect(readKey(press(key), '').command).toBeNull();
  expect(readKey(press('t', { control: true }), '').command).toEqual({ do: 'resetTimer' });
  expect(readKey(press('b', { control: true }), '').command).toBeNull();
});
