import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../main/arguments.ts';

const read = (...args: string[]) => readArguments(['/usr/bin/buyin', ...args], false, ['check', 'help'], '/home/ana');
const nothing = { kind: 'app', file: null, size: null, theme: null, screenshot: null };

describe('the app', () => {
  test('starts with nothing', () => expect(read()).toEqual(nothing));

  test('opens a pitch, from the folder it was typed in', () => {
    expect(read('a.buyin')).toEqual({ ...nothing, file: '/home/ana/a.buyin' });
    expect(read('/b/A.BUYIN')).toEqual({ ...nothing, file: '/b/A.BUYIN' });
  });

  test('takes its own folder for no pitch while it is not packaged', () => {
    const argv = ['/electron', '--inspect=0', '-r', '/loader.js', '--no-sandbox', '/work/project', 'a.buyin'];
    expect(readArguments(argv, true, ['check'], '/home/ana')).toEqual({ ...nothing, file: '/home/ana/a.buyin' });
  });

  test.each([
    ['--screenshot=p.png', 'a.buyin'],
    ['a.buyin', '--screenshot', 'p.png'],
  ])('takes a picture: %s %s', (...args) => {
    expect(read(...args)).toEqual({ ...nothing, file: '/home/ana/a.buyin', screenshot: '/home/ana/p.png' });
  });

  test('takes size and theme', () => {
    expect(read('--window-size=1366x768', '--theme=dark')).toEqual({
      ...nothing,
      size: { width: 1366, height: 768 },
      theme: 'dark',
    });
  });

  test.each(['--window-size=big', '--window-size=1x1', '--theme=blue', '--screenshot', 'somefile', 'chek'])(
    'refuses %s',
    (argument) => expect(read(argument).kind).toBe('unusable'),
  );

  test('leaves the switches of Chromium to it', () => {
    expect(read('--user-data-dir=/tmp/x', '--disable-gpu', '--lang=de')).toEqual(nothing);
  });
});

describe('a command', () => {
  test('keeps its own arguments and loses the switches of Chromium, wherever they stand', () => {
    expect(read('--no-sandbox', 'check', 'a.buyin', '--disable-gpu', '--json')).toEqual({
      kind: 'command',
      args: ['check', 'a.buyin', '--json'],
    });
  });

  test('comes first: a pitch may have the name of one', () => {
    expect(read('a.buyin', 'check')).toEqual({ ...nothing, file: '/home/ana/a.buyin' });
  });
});
