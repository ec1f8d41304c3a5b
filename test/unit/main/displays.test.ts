import { expect, it } from 'vitest';
import { place, setName } from '../../../main/show/displays.ts';

const laptop = { id: 1, label: 'Built-in', internal: true, bounds: { x: 0, y: 0, width: 1366, height: 768 } };
const wall = { id: 2, label: 'EB-L210', internal: false, bounds: { x: 1366, y: 0, width: 1280, height: 720 } };
const desk = { id: 3, label: '', internal: false, bounds: { x: 0, y: 0, width: 1920, height: 1080 } };

it('puts the slides on the display that is not the presenter’s own, whichever is primary', () => {
  expect(place([laptop, wall], 1, false)).toEqual({ slides: wall, presenter: laptop });
  expect(place([wall, laptop], 2, false)).toEqual({ slides: wall, presenter: laptop });
  expect(place([desk, wall], 3, false)).toEqual({ slides: wall, presenter: desk });
});

it('swaps, and keeps notes off a single display', () => {
  expect(place([laptop, wall], 1, true)).toEqual({ slides: laptop, presenter: wall });
  expect(place([laptop], 1, true)).toEqual({ slides: laptop, presenter: null });
});

it('names a set of displays the same wherever they are plugged in', () => {
  expect(setName([laptop, wall])).toBe('Built-in 1366x768 + EB-L210 1280x720');
  expect(setName([{ ...wall, id: 9, bounds: { ...wall.bounds, x: -1280 } }, laptop])).toBe(setName([laptop, wall]));
  expect(setName([desk])).not.toBe(setName([desk, wall]));
});
